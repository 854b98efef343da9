/** Stand in no text that the reader of the dataset lets through. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** A code in a sentence, to be read as a name once the names are known: what differs does not depend on them. */
export function namedLater(code: string): string {
  return `${OPEN}${code}${CLOSE}`;
}

/** The sentence with the names of the codes in it; a code without a name stands as it is. */
export function withNames(sentence: string, nameOf: (code: string) => string | undefined): string {
  const [first = '', ...rest] = sentence.split(OPEN);
  return rest.reduce((said, part) => {
    const [code = '', after = ''] = part.split(CLOSE);
    return `${said}${nameOf(code) ?? code}${after}`;
  }, first);
}
