import type { Fact, Surface } from './statement.ts';

/** What a kindergarten's own page says of it, or else its row of the table. */
type Meaning = (code: string, fact: Fact) => number | string | undefined;

/** Whether a surface ought to speak of a kindergarten. */
type Belongs = (code: string, meaning: Meaning) => boolean;

const always: Belongs = () => true;
const running: Belongs = (code, meaning) => meaning(code, '状态') === '在办';
const runningAnd =
  (fact: Fact, wanted: string): Belongs =>
  (code, meaning) =>
    running(code, meaning) && meaning(code, fact) === wanted;

/** The surfaces that speak of all kindergartens of a kind, and no other. */
export const SCOPES: Readonly<Record<string, Belongs>> = {
  'page lead': always,
  'page sections': always,
  finder: always,
  comparison: always,
  JSON: always,
  'district pages': always,
  poster: running,
  cost: running,
  'list all': running,
  'list public': runningAnd('公办或民办', '公办'),
  'list private': runningAnd('公办或民办', '民办'),
  'list inclusive': runningAnd('是否普惠', '是'),
  'list nursery': runningAnd('招收托班', '是'),
  'list integrated': runningAnd('融合教育', '是'),
  'list free': (code, meaning) => running(code, meaning) && Number(meaning(code, '空余学位')) > 0,
  'fees register': running,
  'fees CSV': running,
  'fee items': (code, meaning) => running(code, meaning) && meaning(code, '收费项目') !== '未公布',
  'fee items CSV': (code, meaning) => running(code, meaning) && meaning(code, '收费项目') !== '未公布',
  'staffing register': running,
  'staffing CSV': running,
  'assessments register': running,
  'assessments CSV': running,
  'inclusive register': runningAnd('是否普惠', '是'),
  'inclusive CSV': runningAnd('是否普惠', '是'),
};

/** The surfaces that show some of the running kindergartens: a first screen, those nearby, those alike. */
export const PARTIAL = ['finder rows', 'nearby list', 'peers table', 'price announcements'] as const;

/** How a surface differs from what it ought to speak of. */
export interface Scope {
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

export function scopeOf(surface: Surface, belongs: Belongs, surfaces: readonly Surface[]): Scope {
  const meaning = meaningsOf(surfaces);
  const wanted = everyCode(surfaces).filter((code) => belongs(code, meaning));
  return {
    missing: wanted.filter((code) => !surface.codes.has(code)),
    surplus: [...surface.codes].filter((code) => !wanted.includes(code)),
  };
}

/** The kindergartens of the bureau's own table. */
export function everyCode(surfaces: readonly Surface[]): readonly string[] {
  return [...(surfaces.find(({ name }) => name === 'kindergartens.csv')?.codes ?? [])];
}

export function statusOf(code: string, surfaces: readonly Surface[]): string {
  return String(meaningsOf(surfaces)(code, '状态'));
}

const meanings = new WeakMap<readonly Surface[], Meaning>();

function meaningsOf(surfaces: readonly Surface[]): Meaning {
  const known = meanings.get(surfaces);
  if (known !== undefined) return known;
  const own = ['kindergartens.csv', 'page sections', 'page lead'].flatMap((wanted) =>
    surfaces.filter(({ name }) => name === wanted).flatMap(({ statements }) => statements),
  );
  const said = new Map(own.map(({ about, fact, said: { meaning } }) => [`${about} ${fact}`, meaning]));
  const meaning: Meaning = (code, fact) => said.get(`${code} ${fact}`);
  meanings.set(surfaces, meaning);
  return meaning;
}
