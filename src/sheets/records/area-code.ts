import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';

const STATED = /区号[^\d]{0,6}(0\d{2,3})(?!\d)/g;
/** The number of an office, in the line that signs or a note. */
const OF_OFFICE = /(?<!\d)\(?(0(?:10|2\d|[3-9]\d{2}))\)?[-—－](?=\d{7,8}(?!\d))/g;

/** The area codes that the heads, notes and signature of a sheet give for its telephones: 区号均为0398, 联系电话：0398-2310005. */
export function areaCodesIn({ lines, columns }: Pick<Section, 'lines' | 'columns'>): readonly string[] {
  const heads = columns.flatMap(({ path }) => path);
  const texts = [...heads, ...lines.map(({ text }) => text)].map(bare);
  const codes = [STATED, OF_OFFICE].flatMap((pattern) =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map(([, code = '']) => code)),
  );
  return [...new Set(codes)];
}
