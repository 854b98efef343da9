import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { closeKindergarten, type ClosingRequest } from '../../../../src/sheets/guided/closing.ts';
import { type Changes, withLines, withPassage } from '../../../fixtures/bureau.ts';
import { edited } from './edited.ts';

const today = isoDate('2026-10-15');
const closed = (more: Partial<ClosingRequest> = {}, changes: Changes = {}) =>
  edited(
    (edit) => closeKindergarten(edit, { kindergarten: '小杜鹃', on: '2026-10-10', ...more }, today),
    changes,
  );

describe('a closing', () => {
  it('ends status, fees and recognition on the day, and tells what became of the code', () => {
    const { outcome, lines } = closed();
    expect(outcome).toEqual({ reasons: [], kept: [], codes: ['9900112346'] });
    expect(lines['kindergartens.csv']?.[1]).toMatch(/,90,停办,2026-10-10$/);
    expect(lines['former_codes.csv']).toEqual(['+ 9900112346,2026-10-10,,停办,云溪镇小杜鹃幼儿园,']);
    expect(lines['fees.csv']?.filter((line) => line.startsWith('+')).map((line) => line.slice(-11))).toEqual([
      ',2026-10-10',
      ',2026-10-10',
    ]);
    expect(lines['recognitions.csv']).toEqual([
      '- 9900112346,2025-07-01,2028-06-30,,示教体发〔2025〕33号,500',
      '+ 9900112346,2025-07-01,2028-06-30,2026-10-10,示教体发〔2025〕33号,500',
    ]);
  });

  it('names who takes over, and the document', () => {
    const { lines } = closed({ successor: '9900112345', docNo: '示教体发〔2026〕70号' });
    expect(lines['former_codes.csv']).toEqual([
      '+ 9900112346,2026-10-10,9900112345,停办,云溪镇小杜鹃幼儿园,示教体发〔2026〕70号',
    ]);
  });

  it('makes the table of former codes where there is none', () => {
    expect(closed({}, { 'former_codes.csv': null }).lines['former_codes.csv']).toEqual([
      '+ 原标识码,日期,现标识码,类型,原名称,文号',
      '+ 9900112346,2026-10-10,,停办,云溪镇小杜鹃幼儿园,',
      '+ ',
    ]);
  });

  it('takes back prices that were to begin later, and leaves what has ended', () => {
    const announced =
      '9900112346,住宿费,住宿费,全部,2027-03-01,100,元/生·月,寄宿,示发改〔2026〕8号,整月未住宿的全退。,,,';
    const ended =
      '9900112346,住宿费,住宿费,全部,2025-03-01,90,元/生·月,寄宿,示发改〔2025〕8号,整月未住宿的全退。,,,2026-02-28';
    const { lines } = closed({}, withLines('fees.csv', announced, ended));
    expect(lines['fees.csv']?.filter((line) => line.includes('住宿费'))).toEqual([`- ${announced}`]);
  });
});

describe('a closing that is not clear', () => {
  const reasons = (more: Partial<ClosingRequest>, changes: Changes = {}) => {
    const { outcome, lines } = closed(more, changes);
    expect(lines).toEqual({});
    return outcome.reasons;
  };

  it('is refused before its day', () => {
    expect(reasons({ on: '2026-10-16' })).toEqual([
      '停办日期 2026-10-16 还没有到：到那一天再运行，网站不预告停办。',
    ]);
  });

  it('is refused for one that has closed', () => {
    expect(reasons({}, withPassage('kindergartens.csv', '90,在办,', '90,停办,2026-07-31'))).toEqual([
      '“云溪镇小杜鹃幼儿园”在 kindergartens.csv 里已经是“停办”。',
    ]);
  });

  it('is refused where nobody, or it itself, would take over', () => {
    expect(reasons({ successor: '小杜鹃' })).toEqual(['承接园不能是停办的这一所。']);
    expect(reasons({ successor: '向日葵' })).toEqual([
      '承接园：没有找到“向日葵”：请写标识码，或者 kindergartens.csv 里的名称、别名。',
    ]);
  });

  it('tells all that cannot be read at once', () => {
    expect(reasons({ kindergarten: '太阳花', on: '十月' })).toEqual([
      '没有找到“太阳花”：请写标识码，或者 kindergartens.csv 里的名称、别名。',
      '日期：填写的是“十月”，这里要填一个日期。请写成 2026-09-01 的样子；还不知道的，先不写这一行，问到再补。',
    ]);
  });
});
