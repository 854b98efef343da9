/** A piece of a full-text excerpt; `marked` where it answers the question. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  nbsp: ' ',
};

/**
 * Pagefind's excerpt (escaped text with `<mark>` around hits) as plain pieces, so that the page builds text nodes and never
 * takes markup from the index. Invisible breaks between the words that Pagefind cut
 * go, and so does punctuation that a sentence before left at the start.
 */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  return (
    excerpt
      .replaceAll('\u200B', '')
      // Pagefind ends a heading or a cell with a Latin full stop; inside Chinese that is no sign at all.
      .replace(/([\p{Script=Han}〕）”》>])\.(?=\s|$)/gu, '$1。')
      .replace(/^[\s、，。；：？！）”.,;:?!)]+/, '')
      .split(/(<mark>.*?<\/mark>)/)
      .map((piece) => {
        const inner = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
        return { text: unescaped(inner ?? piece), marked: inner !== undefined };
      })
      .filter(({ text }) => text !== '')
  );
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
