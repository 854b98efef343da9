import {
  ASSESSMENTS,
  CLASSES,
  DISTRICTS,
  FEES,
  RECOGNITIONS,
  SHARED,
  STAFFING,
  children,
  classes,
  csv,
  fee,
  kindergartens,
  site,
  teachers,
} from './bureau-files.ts';

const a = (number: number): string => (number === 1 ? SHARED : String(9950100000 + number));
const [EAST, WEST] = ['990501001', '990501002'];

/** 甲溪县: keeps 政府指导价, a plan, 备案 and 节假日; holds what cannot be read. */
export const JIAXI: ReadonlyMap<string, string> = new Map([
  [
    'site.json',
    site('甲溪县教育局', '990501', {
      publishPolicy: 'hold',
      duties: [{ table: 'staffing', cycle: '学年', start: '09-01', graceWorkingDays: 40 }],
    }),
  ],
  [
    'districts.csv',
    csv(DISTRICTS, ['990501,甲溪县,县级,,,,', `${EAST},东镇,乡级,990501,,,`, `${WEST},西镇,乡级,990501,,,`]),
  ],
  [
    'kindergartens.csv',
    kindergartens([
      { code: a(1), town: EAST, nature: '公办' },
      { code: a(2), town: EAST, nature: '公办' },
      { code: a(3), town: EAST, nature: '非营利性' },
      { code: a(4), town: EAST, nature: '非营利性' },
      { code: a(5), town: EAST, nature: '非营利性' },
      { code: a(6), town: EAST, nature: '非营利性' },
      { code: a(7), town: WEST, nature: '公办' },
      { code: a(8), town: WEST, nature: '非营利性' },
      { code: a(9), town: WEST, nature: '非营利性', founded: 2026 },
      { code: a(10), town: WEST, nature: '营利性' },
      { code: a(11), town: WEST, nature: '非营利性' },
      { code: a(12), town: WEST, nature: '公办', status: '停办,2026-07-01' },
    ]),
  ],
  [
    'fees.csv',
    csv(FEES, [
      fee(a(1), '全部', '2024-09-01', '300'),
      fee(a(2), '全部', '2024-09-01', '1500/学期', '2026-08-31'),
      fee(a(2), '全部', '2026-09-01', '1800/学期'),
      fee(a(3), '全部', '2024-09-01', '400', '2026-02-28'),
      fee(a(3), '小班', '2026-03-01', '500'),
      fee(a(3), '中班', '2026-03-01', '480'),
      fee(a(4), '全部', '2024-09-01', '350', '2026-08-31'),
      fee(a(4), '全部', '2026-09-01', '不收取'),
      fee(a(5), '全部', '2024-09-01', ''),
      fee(a(6), '全部', '2024-09-01', '20/天'),
      fee(a(7), '全部', '2024-09-01', '450', '2026-02-28'),
      fee(a(7), '全部', '2026-03-01', '400'),
      fee(a(8), '全部', '2024-09-01', '520', '2026-08-31'),
      fee(a(8), '全部', '2026-09-01', '600'),
      fee(a(9), '全部', '2026-09-01', '5500/年'),
      fee(a(10), '全部', '2024-09-01', '900'),
      fee(a(11), '全部', '2024-09-01', '待核实'),
    ]),
  ],
  [
    'fee_caps.csv',
    csv('区划代码,适用对象,收费类别,体系代码,等级,年龄段,执行日期,基准标准,上浮幅度,计费单位,文号,截止日期', [
      '990501,普惠性民办,保育教育费,,全部,全部,2024-01-01,500,10,元/生·月,示发改〔2024〕1号,',
      '990501,普惠性民办,保育教育费,JX-DJ,一类园,全部,2024-01-01,600,0,元/生·月,示发改〔2024〕1号,',
    ]),
  ],
  [
    'rating_schemes.csv',
    csv('体系代码,体系名称,等级,顺序,说明,文号', ['JX-DJ,甲溪等级,一类园,1,,示教〔2020〕1号']),
  ],
  [
    'assessments.csv',
    csv(ASSESSMENTS, [
      `${a(8)},等级评定,2021-06-01,JX-DJ,一类园,认定,2026-05-31,甲溪县教育局,示教〔2021〕1号,,`,
      `${a(9)},等级评定,2026-09-01,JX-DJ,一类园,认定,,甲溪县教育局,示教〔2026〕1号,,`,
      `${a(9)},等级评定,2026-10-08,JX-DJ,一类园,撤销,,甲溪县教育局,示教〔2026〕2号,,`,
    ]),
  ],
  [
    'recognitions.csv',
    csv(
      RECOGNITIONS,
      [3, 4, 5, 8, 9, 11].map((one) => `${a(one)},2024-06-01,,,示教〔2024〕6号,`),
    ),
  ],
  [
    'staffing.csv',
    csv(STAFFING, [
      ...[1, 3, 4, 7, 8, 9, 10, 11].map((one) => teachers(a(one), '2026-09-20')),
      teachers(a(2), '2025-09-20'),
      teachers(a(6), '2026-09-20', '若干'),
    ]),
  ],
  [
    'classes.csv',
    csv(CLASSES, [
      children(a(1), '2025-2026', '中班', 100),
      children(a(7), '2025-2026', '中班', 80),
      children(a(10), '2025-2026', '中班', 20),
      children(a(12), '2025-2026', '中班', 50),
      children(a(1), '2026-2027', '托班', 15),
      ...[100, 80, 60, 40, 20, 50, 90, 70, 30, 60].flatMap((count, at) =>
        classes(a(at + 1), '2026-2027', count),
      ),
    ]),
  ],
  [
    'kindergarten_history.csv',
    csv('标识码,生效日期,字段,原值', [
      `${a(7)},2026-03-01,办园性质,民办`,
      `${a(7)},2026-03-01,营利性质,非营利性`,
    ]),
  ],
  [
    'filings.csv',
    csv('标识码,岗位,变更日期,变更人数,备案日期,信息更新日期', [
      `${a(3)},专任教师,2026-08-31,1,2026-09-10,`,
      `${a(9)},专任教师,2026-10-20,1,,`,
      `${a(10)},园长,2026-09-30,1,,`,
    ]),
  ],
  [
    'holidays.csv',
    csv('日期,类型,文号', [
      ...[1, 2, 5, 6, 7].map((day) => `2026-10-0${day},放假,国办发明电〔2025〕1号`),
      '2026-10-10,调休上班,国办发明电〔2025〕1号',
    ]),
  ],
  [
    'plans.csv',
    csv('方案编号,名称,区划代码,发布机构,文号,时期,正文,改写自', [
      'J1,甲溪县学前教育方案,990501,甲溪县人民政府,示政〔2024〕1号,2024—2026年,jiaxi,',
    ]),
  ],
  [
    'plan_targets.csv',
    csv(
      '目标编号,方案编号,任务号,指标,比较,目标值,单位,起始日期,基线值,期限,期限精度,约束,性质,完成状态,完成日期,佐证,原文',
      ['J1-1,J1,,inclusive-coverage,>=,85,%,,,2026-12-31,年底,必须,达到,,,,到2026年底覆盖率达到85%。'],
    ),
  ],
  [
    'waivers.csv',
    csv('规则,文件,键,理由,批准文号,有效期至', [
      `fee-over-cap,fees.csv,${a(8)}|保育教育费|保育教育费|全部|2026-09-01,经批准,示发改〔2026〕8号,2027-08-31`,
    ]),
  ],
]);
