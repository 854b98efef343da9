import { PROJECT_TYPES, type ProjectType } from '../../domain/code-lists.ts';
import type { Bureau } from '../bureau.ts';
import { addDays } from '../calendar.ts';
import projects from '../data/projects.json' with { type: 'json' };
import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Area, ByArea, Town } from '../places/area.ts';
import { PLACE_NAMES } from '../places/place-names.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';
import { wordOf } from '../words.ts';

/** The stages that come before a building is handed over. */
const STAGES = ['规划', '设计', '建设', '验收'] as const;
type Stage = (typeof STAGES)[number];

/** About how many days before it is handed over a stage is done. */
const LEAD_DAYS: Readonly<Record<Stage, number>> = { 规划: 760, 设计: 600, 建设: 90, 验收: 35 };

/** A project that has been handed over, on a day, or has come as far as a stage. */
interface ProjectRow {
  readonly name: string;
  readonly type: string;
  readonly newPlaces: number;
  readonly deliveredOn?: string;
  readonly stage?: string;
  readonly dueOn: string;
}

interface Sketch extends ProjectRow {
  readonly type: ProjectType;
  readonly stage?: Stage;
}

/**
 * Plan 1 asks for eight residential kindergartens by 2025 (seven came in time, the eighth in 2026) and 1,500 places by the
 * end of 2025 (1,530 were delivered).
 */
const PROJECTS: ByArea<readonly ProjectRow[]> = projects;

function sketchOf({ stage, ...row }: ProjectRow): Sketch {
  const type = wordOf(PROJECT_TYPES, row.type);
  return { ...row, type, ...(stage === undefined ? {} : { stage: wordOf(STAGES, stage) }) };
}

/** One more of a large bureau: a housing estate's, handed over shortly before it was due. */
function furtherSketch(index: number, random: Random): Sketch {
  const year = random.whole(2022, 2026);
  return {
    name: `${random.pick(PLACE_NAMES.estates)}第${index + 1}配套幼儿园`,
    type: '新建小区配套',
    newPlaces: random.whole(3, 12) * 30,
    deliveredOn: `${year}-08-${random.whole(15, 30)}`,
    dueOn: `${year}-08-31`,
  };
}

/** The newest day on which a stage of a building that is not finished was done. */
const NEWEST_STAGE = '2026-10-23';

function stageDates(
  { deliveredOn, dueOn, stage }: Sketch,
  random: Random,
): Pick<DemoRow<'projects'>, 'planned' | 'designed' | 'built' | 'accepted' | 'delivered'> {
  const reached = stage === undefined ? STAGES.length : STAGES.indexOf(stage) + 1;
  const day = (name: Stage): string => {
    if (STAGES.indexOf(name) >= reached) return '';
    const done = addDays(deliveredOn ?? dueOn, -LEAD_DAYS[name] - random.whole(0, 25));
    return stage !== undefined && done > '2026-10-30' ? NEWEST_STAGE : done;
  };
  return {
    planned: day('规划'),
    designed: day('设计'),
    built: day('建设'),
    accepted: day('验收'),
    delivered: deliveredOn ?? '',
  };
}

/** The year in whose autumn children can come, of a new building; `undefined` where that is not in sight. */
function openingYear({ deliveredOn, stage }: Sketch): number | undefined {
  if (stage === '建设' || stage === '验收') return 2027;
  if (deliveredOn === undefined) return undefined;
  const [year, month] = [Number(deliveredOn.slice(0, 4)), Number(deliveredOn.slice(5, 7))];
  return month <= 8 ? year : year + 1;
}

/** The kindergarten that came of a new building: opened in the first autumn after handing over, each taken once. */
function takeFormed(formed: DemoKindergarten[], sketch: Sketch): DemoKindergarten | undefined {
  if (sketch.type === '改扩建' || sketch.type === '回收移交') return undefined;
  const opens = openingYear(sketch);
  const index = formed.findIndex((one) => one.foundedYear === opens);
  return index === -1 ? undefined : formed.splice(index, 1)[0];
}

/** The town that a project is named after, else one town after another. */
function townOf({ name }: Sketch, { towns }: Area, index: number): Town | undefined {
  return towns.find((town) => name.startsWith(town.shortName)) ?? towns[index % towns.length];
}

/** projects.csv: the sketched ones of each area, and in a large bureau one more for every fifty kindergartens. */
export function projectRows(bureau: Bureau): DemoRow<'projects'>[] {
  const random = bureau.random.fork('projects');
  return bureau.areas.flatMap((area) => {
    const kindergartens = bureau.kindergartens.filter((one) => one.area.key === area.key);
    const formed = kindergartens.filter(
      (one) => one.archetype === 'residential' && one.foundedYear >= 2022 && one.status !== '停办',
    );
    const sketched = PROJECTS[area.key].map(sketchOf);
    const further = Math.max(0, Math.floor(kindergartens.length / 50) - sketched.length);
    const sketches = [
      ...sketched,
      ...Array.from({ length: further }, (_, index) => furtherSketch(index, random)),
    ];
    return sketches.map((sketch, index) => {
      const kindergarten = takeFormed(formed, sketch);
      return {
        code: `${area.letters}-${sketch.dueOn.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
        name: kindergarten ? `${kindergarten.name}新建项目` : `${area.name}${sketch.name}`,
        district: (kindergarten?.town ?? townOf(sketch, area, index) ?? area).code,
        type: sketch.type,
        newPlaces: String(sketch.newPlaces),
        ...stageDates(sketch, random),
        dueOn: sketch.dueOn,
        kindergarten: kindergarten?.code ?? '',
      };
    });
  });
}
