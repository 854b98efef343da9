/**
 * What a spreadsheet may run as a formula: = + - @, in half or full width, after any spaces and invisible characters; a tab or a carriage return at the
 * start. WPS reads ＝ as =.
 */
const FORMULA = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** The mark that keeps a spreadsheet from running a text. Text that has marks before a formula by itself gets one more. */
const MARK = "'";

/** A text cell that no spreadsheet runs as a formula. Not for numbers: -3 is a number. */
export function neutraliseFormula(text: string): string {
  return FORMULA.test(withoutMarks(text)) ? `${MARK}${text}` : text;
}

/** Whether a text carries the mark. */
export function isMarked(text: string): boolean {
  return text.startsWith(MARK) && FORMULA.test(withoutMarks(text));
}

/** The text as it was before it was published: the inverse of `neutraliseFormula`. */
export function withoutFormulaMark(text: string): string {
  return isMarked(text) ? text.slice(MARK.length) : text;
}

function withoutMarks(text: string): string {
  return text.replace(/^'+/, '');
}
