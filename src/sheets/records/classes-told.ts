import { numeral } from '../values/numerals.ts';
import { bare } from '../values/plain.ts';
import { type Cells, type Subject, value, type Work } from './work.ts';

/** 2个班, 共3个教学班, 3个班合计; 3班 is the third. */
const HOW_MANY =
  /^\(?(?:共|计|合计|合并|有|设)?(\d{1,2}|[一二两三四五六七八九十]{1,2})个(?:教学)?班级?\)?(?:合计|小计|共计|总计|\((?:合计|小计)\))?$/;

/** 2个班 in the column of names: how many classes the age has, and none of them is named. A column that counts them otherwise is asked. */
export function classesTold({ clerk }: Work, { known }: Subject, cells: Cells): void {
  const { className: name, classCount: counted } = cells;
  if (name?.kind !== 'value') return;
  const written = HOW_MANY.exec(bare(name.text))?.[1];
  if (written === undefined) return;
  const count = String(numeral(written) ?? Number(written));
  cells['className'] = value('合计', name.place);
  cells['classCount'] ??= value(count, name.place);
  if (counted?.kind !== 'value' || counted.text === count) return;
  const age = cells['ageGroup']?.kind === 'value' ? cells['ageGroup'].text : '';
  const asked = clerk.value({
    table: 'classes',
    key: 'classCount',
    place: counted.place,
    kindergarten: known?.name ?? '',
    of: age,
    text: counted.text,
    why: `班级一栏写的是${name.text}`,
  });
  if (asked !== null) cells['classCount'] = asked;
}
