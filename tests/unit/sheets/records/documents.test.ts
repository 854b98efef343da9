import { describe, expect, it } from 'vitest';
import { FOUR, type Trial, trial } from '../reading.ts';

const HEAD = '云溪县普惠性民办幼儿园认定情况表,,,\n幼儿园,认定文件,认定日期,有效期限\n';

const read = (rows: string, answers = {}): Promise<Trial> =>
  trial({ 'a.csv': `${HEAD}${rows}` }, FOUR, answers);

const numbers = ({ rows }: Trial): readonly (string | undefined)[] =>
  rows('recognitions').map(({ docNo }) => docNo);

const asked = ({ questions }: Trial): readonly string[] =>
  questions.flatMap(({ kind, field, text, suggestion }) =>
    kind === 'word' && field === '文号' ? [`${text} → ${suggestion}`] : [],
  );

describe('the number of a document that sheets write in two ways', () => {
  it('is asked where fewer have it, with the one that most have', async () => {
    const list = await read(
      '阳光幼儿园,云教体字〔2023〕40号,2023.8.25,三年\n小太阳幼儿园,云教体〔2023〕40号,2023.8.25,三年\n第一幼儿园,云教体字〔2025〕29号,2025.8.28,三年\n',
    );
    expect(numbers(list)).toEqual(['云教体字〔2023〕40号', '?', '云教体字〔2025〕29号']);
    expect(asked(list)).toEqual(['云教体〔2023〕40号 → 云教体字〔2023〕40号']);
  });

  it('is asked each by itself where nothing tells which is right, so that both may be', async () => {
    const rows =
      '阳光幼儿园,云教体字〔2023〕40号,2023.8.25,三年\n小太阳幼儿园,云教体〔2023〕40号,2023.8.25,三年\n';
    const list = await read(rows);
    expect(numbers(list)).toEqual(['?', '?']);
    expect(asked(list)).toEqual(['云教体字〔2023〕40号 → ', '云教体〔2023〕40号 → ']);
    const answered = await read(rows, {
      '云教体字〔2023〕40号': '云教体字〔2023〕40号',
      '云教体〔2023〕40号': '云教体〔2023〕40号',
    });
    expect(numbers(answered)).toEqual(['云教体字〔2023〕40号', '云教体〔2023〕40号']);
  });

  it.each([
    ['云教', '云财'],
    ['云教', '云价'],
    ['云教发', '云教基'],
    ['云教发', '云政发'],
    ['云发改价费', '云发改价格'],
  ])('is none where %s and %s are two offices, or two matters of one', async (one, other) => {
    const list = await read(
      `阳光幼儿园,${one}〔2025〕3号,2025.8.25,三年\n小太阳幼儿园,${other}〔2025〕3号,2025.8.25,三年\n`,
    );
    expect(numbers(list)).toEqual([`${one}〔2025〕3号`, `${other}〔2025〕3号`]);
    expect(asked(list)).toEqual([]);
  });

  it('is not asked again once it is answered with a number that no sheet has', async () => {
    const list = await read(
      '阳光幼儿园,云教体〔2024〕28号,2024.7.15,三年\n小太阳幼儿园,云教体发〔2023〕35号,2023.7.20,三年\n第一幼儿园,云教体发〔2026〕41号,2026.8.26,三年\n',
      { '云教体〔2024〕28号': '云教体发〔2024〕28号' },
    );
    expect(numbers(list)).toEqual(['云教体发〔2024〕28号', '云教体发〔2023〕35号', '云教体发〔2026〕41号']);
    expect(asked(list)).toEqual(['云教体〔2024〕28号 → 云教体发〔2024〕28号']);
  });

  it('is asked where a character is another', async () => {
    const list = await read(
      '阳光幼儿园,云教体〔2023〕40号,2023.8.25,三年\n小太阳幼儿园,云教休〔2023〕40号,2023.8.25,三年\n第一幼儿园,云教体〔2025〕29号,2025.8.28,三年\n',
    );
    expect(numbers(list)).toEqual(['云教体〔2023〕40号', '?', '云教体〔2025〕29号']);
  });

  it.each([
    ['of another year', '云教体〔2024〕40号'],
    ['of another number', '云教体〔2023〕41号'],
    ['of another series of that office', '云教办〔2023〕40号'],
    ['of two series of that office', '云教发备〔2023〕40号'],
    ['in brackets of a keyboard', '云教发[2023]40号'],
    ['of another office', '滨教发〔2023〕40号'],
  ])('is no other one %s', async (_, other) => {
    const list = await read(
      `阳光幼儿园,云教发〔2023〕40号,2023.8.25,三年\n小太阳幼儿园,${other},2023.8.25,三年\n`,
    );
    expect(numbers(list)).toEqual(['云教发〔2023〕40号', other.replace('[2023]', '〔2023〕')]);
    expect(asked(list)).toEqual([]);
  });

  it('is asked in another sheet too, as what prices rest on', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县幼儿园收费表,,,\n幼儿园,保教费（元/月）,批准文号,执行日期\n阳光幼儿园,400,云发改〔2025〕11号,2025-09-01\n小太阳幼儿园,380,云发改〔2025〕12号,2025-09-01\n',
        'b.csv':
          '云溪县幼儿园收费表,,,\n幼儿园,保教费（元/月）,批准文号,执行日期\n中心幼儿园,420,云发改委〔2025〕11号,2025-09-01\n',
      },
      FOUR,
    );
    expect(rows('fees').map(({ basis }) => basis)).toEqual(['云发改〔2025〕11号', '云发改〔2025〕12号', '?']);
  });
});
