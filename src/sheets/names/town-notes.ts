import type { Line } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';

/** A town whose code a sentence gives. */
export interface TownCode {
  readonly name: string;
  readonly code: string;
  readonly place: SheetPlace;
}

const TOWN = String.raw`[\p{Script=Han}]{1,7}?(?:街道|[镇乡])`;
/** 新城街道2026年4月由望江街道析置，区划代码990412004: the town that the sentence begins with. */
const BEGUN = new RegExp(`^(?:新设立?|新增|其中)?(${TOWN})(?!办).*?代码[^\\d]{0,4}(\\d{9})(?!\\d)`, 'u');
/** 青石镇（990412101）、白云乡990412200 */
const BESIDE = new RegExp(`(?:^|[、,，:：])(${TOWN})(?:代码)?[(:：为是]{0,2}(\\d{9})(?!\\d)`, 'gu');

/** The codes of towns that notes around a table give. */
export function townCodesIn(lines: readonly Line[]): readonly TownCode[] {
  return lines.flatMap(({ text, place }) =>
    text.split(/[。;；\n]/).flatMap((part): readonly TownCode[] => {
      const sentence = bare(part).replace(LEADS, '');
      const codes = new Set(sentence.match(/(?<!\d)\d{9}(?!\d)/g));
      const [, name = '', code = ''] = codes.size === 1 ? (BEGUN.exec(sentence) ?? []) : [];
      if (name !== '') return [{ name, code, place }];
      return [...sentence.matchAll(BESIDE)].map(([, town = '', own = '']) => ({
        name: town,
        code: own,
        place,
      }));
    }),
  );
}
