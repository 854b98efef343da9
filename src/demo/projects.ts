import type { Bureau } from './bureau.ts';
import { addDays } from './calendar.ts';
import type { DemoKindergarten } from './kindergartens/kindergarten.ts';
import { PLACE_NAMES } from './places/place-names.ts';
import type { AreaKey } from './places/area.ts';
import type { Random } from './random.ts';
import type { DemoRow } from './rows.ts';

type Kind = '新建小区配套' | '新建' | '改扩建' | '回收移交';
/** 名称, 类型, 新增学位, 交付 (or how far it has come), 计划完成. */
type Sketch = readonly [name: string, kind: Kind, places: number, delivered: string | Stage, dueOn: string];
type Stage = '规划' | '设计' | '建设' | '验收';

/**
 * Plan 1 asks for eight residential kindergartens by 2025 (seven came in time, the eighth in 2026) and 1,500 places by the
 * end of 2025 (1,530 were delivered).
 */
const SKETCHES: Readonly<Record<AreaKey, readonly Sketch[]>> = {
  yunxi: [
    ['滨河新区配套幼儿园', '新建小区配套', 270, '2022-08-25', '2022-08-31'],
    ['锦绣家园配套幼儿园', '新建小区配套', 180, '2023-08-22', '2023-08-31'],
    ['书香苑配套幼儿园', '新建小区配套', 180, '2023-08-28', '2023-08-31'],
    ['金桂园配套幼儿园', '新建小区配套', 150, '2024-08-20', '2024-08-31'],
    ['康宁小区配套幼儿园', '新建小区配套', 180, '2024-08-26', '2024-08-31'],
    ['和顺里配套幼儿园', '新建小区配套', 150, '2025-08-18', '2025-08-31'],
    ['望湖名邸配套幼儿园', '新建小区配套', 180, '2025-12-19', '2025-08-31'],
    ['春晖里配套幼儿园', '新建小区配套', 180, '2026-08-21', '2025-12-31'],
    ['易地搬迁安置区幼儿园扩建', '改扩建', 150, '2024-09-18', '2024-08-31'],
    ['中心园东侧园舍改造', '改扩建', 90, '2025-08-27', '2025-08-31'],
    ['橡树湾配套幼儿园', '新建小区配套', 180, '设计', '2027-08-31'],
    ['行宫片区幼儿园', '新建', 270, '建设', '2027-08-31'],
  ],
  chengpu: [
    ['梧桐公馆配套幼儿园', '新建小区配套', 270, '2023-08-24', '2023-08-31'],
    ['荷渡镇中心幼儿园扩建', '改扩建', 120, '2024-08-19', '2024-08-31'],
    ['丽景花园配套园回收', '回收移交', 240, '2024-12-10', '2024-12-31'],
    ['长乐坊配套幼儿园', '新建小区配套', 270, '2025-08-29', '2025-08-31'],
    ['鹿鸣坊片区幼儿园', '新建', 360, '验收', '2026-08-31'],
    ['学府壹号配套幼儿园', '新建小区配套', 270, '规划', '2027-08-31'],
  ],
  jinyu: [
    ['翠堤湾配套幼儿园', '新建小区配套', 360, '2022-08-30', '2022-08-31'],
    ['悦澜庭配套幼儿园', '新建小区配套', 270, '2023-08-30', '2023-08-31'],
    ['东方明珠配套园回收', '回收移交', 300, '2023-11-15', '2023-12-31'],
    ['听涛片区“交钥匙”幼儿园', '新建', 360, '2024-08-28', '2024-08-31'],
    ['紫竹社区微小型幼儿园', '改扩建', 75, '2025-02-14', '2025-02-28'],
    ['湖畔春天配套幼儿园', '新建小区配套', 270, '2025-08-27', '2025-08-31'],
    ['珊瑚片区公办幼儿园', '新建', 360, '2026-08-26', '2026-08-31'],
    ['海棠社区幼儿中心', '改扩建', 60, '建设', '2026-12-31'],
    ['云锦府配套园回收', '回收移交', 270, '规划', '2027-06-30'],
  ],
};

const STAGES: readonly Stage[] = ['规划', '设计', '建设', '验收'];
/** About how many days before handing over a step is done. */
const LEAD_DAYS: Readonly<Record<Stage, number>> = { 规划: 760, 设计: 600, 建设: 90, 验收: 35 };

function stepDates(
  outcome: string,
  dueOn: string,
  random: Random,
): Pick<DemoRow<'projects'>, 'planned' | 'designed' | 'built' | 'accepted' | 'delivered'> {
  const stage = STAGES.find((name) => name === outcome);
  const reached = stage === undefined ? STAGES.length : STAGES.indexOf(stage) + 1;
  const anchor = stage === undefined ? outcome : dueOn;
  const day = (name: Stage): string => {
    if (STAGES.indexOf(name) >= reached) return '';
    const planned = addDays(anchor, -LEAD_DAYS[name] - random.whole(0, 25));
    return stage !== undefined && planned > '2026-10-30' ? '2026-10-23' : planned;
  };
  return {
    planned: day('规划'),
    designed: day('设计'),
    built: day('建设'),
    accepted: day('验收'),
    delivered: stage === undefined ? outcome : '',
  };
}

/** projects.csv: the sketched ones of each area, and in a large bureau one more for every fifty kindergartens. */
export function projectRows(bureau: Bureau): DemoRow<'projects'>[] {
  const random = bureau.random.fork('projects');
  return bureau.areas.flatMap((area) => {
    const own = bureau.kindergartens.filter((one) => one.area.key === area.key);
    const formed = own.filter(
      (one) => one.archetype === 'residential' && one.foundedYear >= 2022 && one.status !== '停办',
    );
    const extra = Math.max(0, Math.floor(own.length / 50) - SKETCHES[area.key].length);
    const sketches = [
      ...SKETCHES[area.key],
      ...Array.from({ length: extra }, (_, index) => furtherSketch(index, random)),
    ];
    return sketches.map((sketch, index) => {
      const [name, kind, places, outcome, dueOn] = sketch;
      const formedOne = takeFormed(formed, sketch);
      return {
        code: `${area.letters}-${dueOn.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
        name: formedOne ? `${formedOne.name}新建项目` : `${area.name}${name}`,
        district: (formedOne?.town ?? area.towns[index % area.towns.length] ?? area).code,
        type: kind,
        newPlaces: String(places),
        ...stepDates(outcome, dueOn, random),
        dueOn,
        kindergarten: formedOne?.code ?? '',
      };
    });
  });
}

/** The kindergarten that came of a new building: opened in the first autumn after handing over, each taken once. */
function takeFormed(formed: DemoKindergarten[], [, kind, , outcome]: Sketch): DemoKindergarten | undefined {
  if (kind === '改扩建' || kind === '回收移交') return undefined;
  const preparing = outcome === '建设' || outcome === '验收';
  const [year, month] = [Number(outcome.slice(0, 4)), Number(outcome.slice(5, 7))];
  const opens = preparing ? 2027 : month <= 8 ? year : year + 1;
  const index = formed.findIndex((one) => one.foundedYear === opens);
  return index === -1 ? undefined : formed.splice(index, 1)[0];
}

function furtherSketch(index: number, random: Random): Sketch {
  const year = random.whole(2022, 2026);
  return [
    `${random.pick(PLACE_NAMES.estates)}第${index + 1}配套幼儿园`,
    '新建小区配套',
    random.whole(3, 12) * 30,
    `${year}-08-${random.whole(15, 30)}`,
    `${year}-08-31`,
  ];
}
