/** East Asian wide and full-width characters: two columns of a terminal each. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Quotation marks and dashes that Chinese fonts draw wide. */
const WIDE_PUNCTUATION = /[“”‘’—…·]/;
/** What may not begin a line. */
const CLOSING = /^[\uFF0C。\uFF1B\uFF1A\uFF01\uFF1F、\uFF09」』”’…%\],;:!?)]/u;

/** Columns of a terminal that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) || WIDE_PUNCTUATION.test(char) ? 2 : 1;
  return width;
}

/**
 * A text in lines of at most `width` columns. Chinese breaks between any two characters but not before closing punctuation;
 * Latin words and numbers stay whole where they fit. Lines after the first start with `indent` spaces.
 */
export function wrapText(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const pieceWidth = displayWidth(piece);
    if (used + pieceWidth > width && used > indent) {
      lines.push(line.trimEnd());
      const start = piece.trimStart();
      line = ' '.repeat(indent) + start;
      used = indent + displayWidth(start);
    } else {
      line += piece;
      used += pieceWidth;
    }
  }
  return [...lines, line].join('\n');
}

/** The parts between which a line may break. */
function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  for (const unit of text.match(/[\x21-\x7E]+\s*|\s+|./gsu) ?? []) {
    const last = parts.at(-1);
    if (last !== undefined && CLOSING.test(unit)) parts[parts.length - 1] = last + unit;
    else if (last !== undefined && /[“「『\uFF08]$/u.test(last)) parts[parts.length - 1] = last + unit;
    else parts.push(unit);
  }
  return parts;
}
