import { bare } from '../values/plain.ts';
import type { Section } from './section.ts';

/** 附件3-2: where a sheet belongs, not what it is called. */
const ATTACHMENT = /^(?:附件|附表|附)[一二三四五六七八九十\d—–-]*[:：.、]?$/;

/** What a table is called: the first line that says so, else its worksheet, else its file. */
export function titleOf({ lines, sheet, file }: Pick<Section, 'lines' | 'sheet' | 'file'>): string {
  return lines.find(({ text }) => !ATTACHMENT.test(bare(text)))?.text ?? sheet ?? file;
}
