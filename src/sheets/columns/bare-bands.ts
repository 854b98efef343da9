import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import { titleOf } from '../layout/title.ts';
import type { Guess } from './by-cells.ts';
import type { Meaning } from './meaning.ts';
import { headText } from './head-text.ts';
import { piecesOf } from './pieces.ts';

/** Bands of education, which the table has for teachers alone. */
const BANDS: ReadonlySet<string> = new Set(['postgraduate', 'bachelor', 'college', 'secondary']);
/** What else the table has for teachers, and other staff may have too. */
const OF_TEACHERS: ReadonlySet<string> = new Set(['preschoolMajor', 'backbone', 'certified']);

/**
 * 本科 and 专科 that stand under no post are of the teachers where the title speaks of them alone; else nobody knows whose they are, and they are
 * asked. Those of the whole staff stay what they are. Gives what is likely.
 */
export function openBareBands(
  section: Section,
  meanings: Meaning[],
  topic: TableName,
): ReadonlyMap<number, Guess> {
  const guesses = new Map<number, Guess>();
  if (topic !== 'staffing') return guesses;
  const isTold = isOfTeachers(section);
  meanings.forEach((meaning, index) => {
    if (meaning.is !== 'sum' || meaning.table !== 'staffing') return;
    const isMeant = BANDS.has(meaning.key) || (isTold && OF_TEACHERS.has(meaning.key));
    if (!isMeant || !isBare(section.columns[index]?.path ?? [])) return;
    const own: Meaning = {
      ...{ is: 'slot', table: 'staffing', key: meaning.key, unit: null },
      dims: { post: '专任教师' },
    };
    meanings[index] = isTold ? own : { is: 'unknown' };
    if (!isTold) guesses.set(index, { meaning: own, isSure: false });
  });
  return guesses;
}

/** 本科及以上 beside 本科 or 研究生 of the same post: whom it counts besides those is asked. */
export function openDoubledBands(meanings: Meaning[]): void {
  const isOf = (meaning: Meaning, keys: readonly string[], post: string | undefined): boolean =>
    meaning.is === 'slot' &&
    meaning.table === 'staffing' &&
    keys.includes(meaning.key) &&
    meaning.dims.post === post;
  meanings.forEach((meaning, index) => {
    if (meaning.is !== 'slot' || meaning.key !== 'bachelorUp') return;
    const { post } = meaning.dims;
    if (meanings.some((other) => isOf(other, ['bachelor', 'postgraduate'], post)))
      meanings[index] = { is: 'unknown' };
  });
}

/** 区级以上骨干教师 beside what else a sheet tells of the teachers (their education, what they studied), and no post of the like: a part of them. */
export function ofTeachersBackbone(section: Section, meanings: Meaning[]): void {
  const isOfThem = (meaning: Meaning): boolean =>
    meaning.is === 'slot' &&
    meaning.table === 'staffing' &&
    meaning.dims.post === '专任教师' &&
    (BANDS.has(meaning.key) || meaning.key === 'preschoolMajor');
  if (!meanings.some(isOfThem)) return;
  meanings.forEach((meaning, index) => {
    const isBackbone = meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key === 'backbone';
    const path = section.columns[index]?.path ?? [];
    if (isBackbone && /骨干教师/.test(path.at(-1) ?? '') && isBare(path))
      meanings[index] = {
        ...{ is: 'slot', table: 'staffing', key: 'backbone', unit: null },
        dims: { post: '专任教师' },
      };
  });
}

/** 教师资格证 beside 园长任职资格证 and 保育员证, under one head: the papers of the teachers. */
export function ofTeachersPapers(section: Section, meanings: Meaning[]): void {
  const { columns } = section;
  meanings.forEach((meaning, index) => {
    const path = columns[index]?.path ?? [];
    const isPapers = meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key === 'certified';
    if (!isPapers || path.length < 2 || !/教师/.test(path.at(-1) ?? '')) return;
    const group = path.slice(0, -1).join('|');
    const posts = meanings.filter(
      (other, at) =>
        other.is === 'slot' &&
        other.key === 'certified' &&
        other.dims.post !== undefined &&
        (columns[at]?.path ?? []).slice(0, -1).join('|') === group,
    );
    if (posts.length > 1)
      meanings[index] = {
        ...{ is: 'slot', table: 'staffing', key: 'certified', unit: null },
        dims: { post: '专任教师' },
      };
  });
}

/** 任职证 under no post is of the principals, who alone need it, where a column counts them; 岗位证 may be of anybody and is asked. */
export function ofPrincipalsPapers(section: Section, meanings: Meaning[]): void {
  const isOf = (meaning: Meaning, key: string): boolean =>
    meaning.is === 'slot' &&
    meaning.table === 'staffing' &&
    meaning.key === key &&
    meaning.dims.post === '园长';
  meanings.forEach((meaning, index) => {
    const path = section.columns[index]?.path ?? [];
    const isPapers = meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key === 'certified';
    const [, of] = /^(任职|岗位)/.exec(headText(path.at(-1) ?? '').word) ?? [];
    if (!isPapers || of === undefined || !isBare(path)) return;
    const isTheirs =
      of === '任职' &&
      meanings.some((other) => isOf(other, 'headcount')) &&
      !meanings.some((other) => isOf(other, 'certified'));
    meanings[index] = isTheirs
      ? { ...{ is: 'slot', table: 'staffing', key: 'certified', unit: null }, dims: { post: '园长' } }
      : { is: 'unknown' };
  });
}

function isBare(path: readonly string[]): boolean {
  return path
    .flatMap(piecesOf)
    .every(({ terms }) => terms.every(({ is }) => is !== 'staff-total' && is !== 'post'));
}

/** 专任教师学历、专业情况: what is told of them, and nobody else. */
const OF_THEM = /[和与及、](?=学历|学位|专业|职称|年龄|教龄|资格|持证|骨干|结构)/g;

function isOfTeachers(section: Section): boolean {
  const title = titleOf(section).replace(OF_THEM, '');
  return title.includes('专任教师') && !/教职工|保育|园长|保健|[和与及、]/.test(title);
}
