import { addDays, LAST_DAY, weekdayBetween } from '../calendar.ts';
import { docNo } from '../codes.ts';
import { hasTaught, lastDayOf, wasPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

type Assessment = DemoRow<'assessments'> & { readonly decidedOn: string };

function annualResult(
  { special, standing }: DemoKindergarten,
  year: number,
  random: Random,
): '合格' | '基本合格' | '不合格' {
  if (special === 'failed-inspection' && year === 2026) return '不合格';
  return random.chance(0.08 - 0.03 * standing) ? '基本合格' : '合格';
}

/** 年度检查 of private kindergartens, every spring for the year before (民办教育促进法实施条例 第四十七条). */
function annualInspections(kindergarten: DemoKindergarten, random: Random): Assessment[] {
  return [2025, 2026].flatMap((year) => {
    const first = `${year}-04-07`;
    if (kindergarten.foundedYear >= year || wasPublic(kindergarten, first)) return [];
    const decidedOn = weekdayBetween(random, first, `${year}-06-20`);
    const result = annualResult(kindergarten, year, random);
    const rectifyBy = { 合格: '不适用', 基本合格: addDays(decidedOn, 90), 不合格: '2026-12-31' }[result];
    return [
      {
        code: kindergarten.code,
        kind: '年度检查',
        decidedOn,
        result,
        assessor: kindergarten.area.educationBureau,
        docNo: docNo('示教民', year, 11),
        rectifyBy,
      },
    ];
  });
}

/** 督导评估: every kindergarten once in a few years. */
function supervision(kindergarten: DemoKindergarten, random: Random): Assessment[] {
  if (!random.chance(0.55) || kindergarten.foundedYear > 2023) return [];
  const decidedOn = weekdayBetween(random, '2023-10-09', '2026-10-30');
  const result = random.weighted([
    ['合格', 8 + kindergarten.standing],
    ['基本合格', 1.2],
  ]);
  return [
    {
      code: kindergarten.code,
      kind: '督导评估',
      decidedOn,
      result,
      assessor: `${kindergarten.area.name}人民政府教育督导委员会办公室`,
      docNo: docNo('示教督', decidedOn.slice(0, 4), random.whole(5, 60)),
      reportUrl: random.chance(0.25) ? `https://dudao.yunzhou.example/baogao/${kindergarten.code}.html` : '',
      rectifyBy: result === '合格' ? '不适用' : addDays(decidedOn, 90),
    },
  ];
}

/** 保教质量评估 by the guide of 教基〔2022〕1号: a result in words, no score. */
function qualityReview(kindergarten: DemoKindergarten, random: Random): Assessment[] {
  if (!random.chance(0.35) || kindergarten.foundedYear > 2023) return [];
  const decidedOn = weekdayBetween(random, '2024-11-04', '2026-10-30');
  return [
    {
      code: kindergarten.code,
      kind: '保教质量评估',
      decidedOn,
      result:
        kindergarten.standing > 1
          ? '优秀'
          : random.weighted([
              ['良好', 6],
              ['合格', 3],
            ]),
      assessor: kindergarten.area.educationBureau,
      docNo: random.chance(0.5) ? docNo('示教体发', decidedOn.slice(0, 4), random.whole(20, 90)) : '',
      rectifyBy: '不适用',
    },
  ];
}

/** 专项检查: one subject, one result. */
function specialCheck(kindergarten: DemoKindergarten, random: Random): Assessment[] {
  if (!random.chance(0.18)) return [];
  const decidedOn = weekdayBetween(random, '2025-09-08', '2026-10-30');
  const result = random.weighted([
    ['未发现问题', 7],
    ['发现问题已当场整改', 2],
    ['限期整改', 1],
  ]);
  const subject = random.pick(['收费专项检查', '食品安全专项检查', '“小学化”专项检查']);
  return [
    {
      code: kindergarten.code,
      kind: '专项检查',
      decidedOn,
      result: `${subject}：${result}`,
      assessor: kindergarten.area.educationBureau,
      rectifyBy: result === '限期整改' ? addDays(decidedOn, 30) : '不适用',
    },
  ];
}

/** Assessments other than the rating, none before the kindergarten opened or after it closed. */
export function inspectionRows(kindergarten: DemoKindergarten): Assessment[] {
  if (!hasTaught(kindergarten)) return [];
  const random = kindergarten.random('inspections');
  const lastDay = lastDayOf(kindergarten, LAST_DAY);
  return [
    ...annualInspections(kindergarten, random),
    ...supervision(kindergarten, random),
    ...qualityReview(kindergarten, random),
    ...specialCheck(kindergarten, random),
  ].filter((row) => row.decidedOn <= lastDay && row.decidedOn > `${kindergarten.foundedYear}-10-01`);
}
