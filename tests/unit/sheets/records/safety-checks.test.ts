import { describe, expect, it } from 'vitest';
import { rosterOf, type Trial, trial } from '../reading.ts';

const THREE = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '云溪县小鹿幼儿园', '990101002'],
  ['9900000003', '石门镇柳林幼儿园', '990101003'],
);

function checks(title: string, note = ''): Promise<Trial> {
  return trial(
    {
      'a.csv': `${title},,,,\n乡镇,园名,门卫,一键报警,视频监控,问题\n云溪镇,第一幼儿园,专职3人,已接通,28个探头,\n云溪镇,小鹿幼儿园,兼职1人,未装,有,\n石门镇,柳林幼儿园,专职,已接通,坏了,\n${note},,,,\n`,
    },
    THREE,
  );
}

const TITLE = '云溪县幼儿园安全检查登记表（2026年9月22日开学检查）';

describe('a sheet of checks', () => {
  it('has the day of the check in the brackets of its title, and words for who stands at the gate', async () => {
    const { rows, asked } = await checks(TITLE);
    expect(
      rows('safety').map(({ checkedOn, guards, alarm, video }) => [checkedOn, guards, alarm, video]),
    ).toEqual([
      ['2026-09-22', '是', '是', '是'],
      ['2026-09-22', '否', '否', '是'],
      ['2026-09-22', '是', '是', '?'],
    ]);
    expect([rows('staffing'), asked]).toEqual([[], ['视频监控 坏了']]);
  });

  it('gives those of a town that was looked at later the day of that', async () => {
    const { rows } = await checks(TITLE, '备注：石门镇因道路不通，该镇各园于2026年9月24日补查。');
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual([
      '2026-09-22',
      '2026-09-22',
      '2026-09-24',
    ]);
  });

  it('asks once for the day where it is not said who was looked at later', async () => {
    const { rows, questions } = await checks(TITLE, '备注：个别园于2026年9月24日补查。');
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual(['?', '?', '?']);
    expect(
      questions.flatMap(({ field, kindergarten, question }) =>
        field === '检查日期' ? [[kindergarten, question]] : [],
      ),
    ).toEqual([
      [
        '',
        '说明里写着“备注:个别园于2026年9月24日补查”，看不出补查的是哪几所。整张表的检查日期填哪一天？分得清的，请在说明里写上园名，再导入一次。',
      ],
    ]);
  });

  it('asks nothing by a sentence that names neither a day nor anybody', async () => {
    const { rows, asked } = await checks(TITLE, '备注：门卫不在岗的，下次补查。');
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual([
      '2026-09-22',
      '2026-09-22',
      '2026-09-22',
    ]);
    expect(asked).toEqual(['视频监控 坏了']);
  });

  it('asks those for their day that were looked at later, where none is said', async () => {
    const { rows } = await checks(TITLE, '备注：石门镇各园改期检查。');
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual(['2026-09-22', '2026-09-22', '?']);
  });

  it('does not take the day of brackets that speak of something else', async () => {
    const { rows } = await checks('云溪县幼儿园安全检查登记表（2026年9月22日发文）');
    expect(rows('safety').map(({ checkedOn }) => checkedOn)).toEqual(['?', '?', '?']);
  });
});
