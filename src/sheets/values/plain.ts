import { foldWidth, tidy } from '../../dataset/read/width.ts';

/** A text in one width, its line breaks and spaces gone. */
export function bare(text: string): string {
  return foldWidth(tidy(text)).replace(/\s+/g, '').replace(/^'/, '');
}

/** A text of one line: line breaks in a narrow cell part no words, spaces between Latin words stay. */
export function oneLine(text: string): string {
  return tidy(text)
    .replace(/^'/, '')
    .replace(/\s*[\r\n]+\s*/g, '')
    .trim();
}

export interface Bracketed {
  /** What stands outside of brackets. */
  readonly outer: string;
  /** What stands in each pair of them. */
  readonly notes: readonly string[];
}

const BRACKETS = /[(（【[〔]([^()（）【】[\]〔〕]*)[)）】\]〕]/g;

/** A text without what it says in brackets, and that. */
export function bracketed(text: string): Bracketed {
  const notes = [...text.matchAll(BRACKETS)].map(({ 1: note = '' }) => note);
  return { outer: text.replace(BRACKETS, ''), notes };
}

/** Marks and words that fill a cell and hold no value. */
const NOTHING = /^(?:[-—–―/／\\|*＊.。…、·]+|暂无|没有|空|未填|未知|不详|待定|待填|N\/A)$/i;

/** Whether a text (bare) says nothing: `/`, `—`. `无` is not among them: it may say that there is none. */
export function isNothing(text: string): boolean {
  return text === '' || NOTHING.test(text);
}

const DITTO = /^(?:同上|〃|″|"|''|＂|同前|上同|同左|如上|同上一行)$/;

/** Whether a cell says what the cell left of it says. */
export function isSameAsLeft(text: string): boolean {
  return /^(?:同左|左同)$/.test(bare(text));
}

/** Whether a cell says what another one says, mostly the cell above. */
export function isDitto(text: string): boolean {
  return DITTO.test(bare(text)) || DITTO.test(tidy(text));
}
