import { describe, expect, it } from 'vitest';
import { kindOfCell } from '../../../../src/sheets/records/assessment-kind.ts';
import { said } from '../reading.ts';

describe('a cell that names what was assessed', () => {
  it.each([
    ['幼儿园类级评定', '等级评定'],
    ['2025年度民办幼儿园年检', '年度检查'],
    ['民办幼儿园2025年度检查', '年度检查'],
    ['办园行为督导评估', '督导评估'],
    ['2026年春季学期综合督导', '督导评估'],
    ['县级保教质量评估', '保教质量评估'],
  ])('is of that kind: %s', (text, kind) => expect(kindOfCell(text)).toBe(kind));

  it.each([
    '年检整改复查',
    '督导反馈问题回头看',
    '等级评定申报',
    '年检和等级评定',
    '食品安全检查',
    '取消等级',
  ])('is of none for sure where more is said, or another thing: %s', (text) =>
    expect(kindOfCell(text)).toBeNull(),
  );
});

const register = (head: string, ...rows: readonly string[]) =>
  said(
    `云溪县评估检查登记簿,,,,,\n评定日期,幼儿园,${head},结论,实施单位,文号\n${rows.join('\n')}`,
    'assessments',
    'kind',
    'result',
    'decidedOn',
    'docNo',
  );

describe('a register of checks and ratings', () => {
  it.each(['评估事项', '检查事项', '督导事项', '评估检查项目', '考评项目'])(
    'has the kind under %s, whatever its title names',
    async (head) => {
      const { rows } = await register(
        head,
        '2026.4.14,阳光幼儿园,办园行为督导评估,合格,云溪县人民政府教育督导室,云政教督〔2026〕4号',
        '2026.5.22,小太阳幼儿园,民办幼儿园2025年度检查,合格,云溪县教育局,云教字〔2026〕19号',
      );
      expect(rows).toEqual([
        '督导评估 合格 2026-04-14 云政教督〔2026〕4号',
        '年度检查 合格 2026-05-22 云教字〔2026〕19号',
      ]);
    },
  );

  it('has one document for visits of one round, and asks for that of another kind or time', async () => {
    const first = '2026.4.14,阳光幼儿园,督导评估,合格,云溪县人民政府教育督导室,云政教督〔2026〕4号';
    const second = (day: string, kind: string) => `${day},小太阳幼儿园,${kind},合格,同上,同上`;
    const documents = async (day: string, kind: string) =>
      (await register('评估事项', first, second(day, kind))).rows[1];
    expect(await documents('2026.4.17', '督导评估')).toBe('督导评估 合格 2026-04-17 云政教督〔2026〕4号');
    expect(await documents('2026.9.17', '督导评估')).toBe('督导评估 合格 2026-09-17 ?');
    expect(await documents('2026.4.17', '年度检查')).toBe('年度检查 合格 2026-04-17 ?');
  });
});
