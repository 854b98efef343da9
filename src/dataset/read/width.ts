import { withoutInvisible } from './characters.ts';

const FULL_WIDTH = /[\u3000\uFF01-\uFF5E\uFFE5]/;
const FULL_WIDTH_ALL = /[\u3000\uFF01-\uFF5E\uFFE5]/g;

/** Full-width digits, letters and punctuation as their half-width selves (`1200` → `1200`, `¥` → `¥`). */
export function foldWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(FULL_WIDTH_ALL, (char) => {
    if (char === '\u3000') return ' ';
    if (char === '\uFFE5') return '¥';
    return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}

/** The text without surrounding spaces and line breaks (full-width and non-breaking ones too) and without invisible characters. */
export function tidy(text: string): string {
  return withoutInvisible(text).trim();
}
