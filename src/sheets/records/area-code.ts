import type { Line, Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { onceForSection } from './of-section.ts';

const STATED = /区号[^\d]{0,6}(0\d{2,3})(?!\d)/g;
/** A whole number, in the line that signs or a note. */
const OF_NUMBER = /(?<!\d)\(?(0(?:10|2\d|[3-9]\d{2}))\)?[-—－](?=\d{7,8}(?!\d))/g;
/** Where whoever has a complaint or a question calls, which may be anywhere. */
const FOR_READERS = /监督|举报|投诉|咨询|热线|信访/;
/** An office above the county. */
const OF_OTHERS = /省|[市州盟](?:级|纪|监|政府|委|长|教|局|物价|市场|发改|发展)/;

/** The area codes that the heads, notes and signature of a sheet state for its telephones: 区号均为0398. */
export function areaCodesIn({ lines, columns }: Pick<Section, 'lines' | 'columns'>): readonly string[] {
  const heads = columns.flatMap(({ path }) => path).map(bare);
  return codesIn([...heads, ...clausesIn(lines)], STATED);
}

/** The area codes of whole numbers around a table (联系电话：0398-2310005): likely those of its own telephones, but not said of them. */
export const areaCodesAround = onceForSection(
  ({ section: { lines, beside = [] } }: { readonly section: Section }): readonly string[] =>
    codesIn(clausesIn([...lines, ...beside]), OF_NUMBER),
);

/** The clauses about offices of the county itself: in each sentence those before a number for readers is told. */
function clausesIn(lines: readonly Line[]): readonly string[] {
  const sentences = lines.flatMap(({ text }) => bare(text).split(/[。；;]/));
  return sentences.flatMap((sentence) => {
    const clauses = sentence.split(/[,，、]/);
    const end = clauses.findIndex((clause) => FOR_READERS.test(clause));
    return clauses.slice(0, end === -1 ? clauses.length : end).filter((clause) => !OF_OTHERS.test(clause));
  });
}

function codesIn(texts: readonly string[], pattern: RegExp): readonly string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, code = '']) => code)))];
}
