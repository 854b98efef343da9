import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import type { BodyRow, Section } from '../layout/section.ts';
import { readCount } from '../values/count.ts';
import { bare } from '../values/plain.ts';
import { DISTRICT_FIGURES, DISTRICT_INDICATORS, type DistrictFigure } from '../words/district-form.ts';
import { Clerk } from './clerk.ts';
import { completed } from './completion.ts';
import { addRow, type Cells, value, type Work } from './work.ts';

const LEAST = 3;

/** Whether a section is a form about a whole district: no kindergarten in it, and figures that such forms have. */
export function isDistrictForm(section: Section): boolean {
  return figureColumns(section).size >= LEAST;
}

function figureColumns(section: Section): ReadonlyMap<number, DistrictFigure> {
  return new Map(
    section.columns.flatMap(({ path }, index) => {
      const texts = path.map((text) => bare(text).replace(/\((?:所|人|个|元[^)]*)\)/g, ''));
      const [group, head] = [texts.slice(0, -1).join(''), texts.at(-1) ?? ''];
      const figure = DISTRICT_FIGURES.find((one) => one.group.test(group) && one.head.test(head));
      return figure === undefined ? [] : [[index, figure.id] as const];
    }),
  );
}

/** 适龄人口 and 指标公报值 of the district; every other cell of the form is named, with its head. */
export function districtForm(work: Work): void {
  const columns = figureColumns(work.section);
  for (const row of work.section.rows) {
    const figures = new Map<DistrictFigure, GridCell>();
    row.cells.forEach((cell, index) => {
      const figure = columns.get(index);
      if (cell.text === '' || cell.isCovered) return;
      if (figure !== undefined && readCount(cell.text).stated !== null) figures.set(figure, cell);
      else
        work.dropped.push({
          place: cell.place,
          kind: '不收的列',
          text: (work.section.columns[index]?.path ?? []).map(bare).join('·'),
        });
    });
    if (figures.size === 0) continue;
    const district = districtOf(work, row);
    if (district === null) continue;
    populationRow(work, district, figures.get('population'));
    for (const indicator of DISTRICT_INDICATORS) indicatorRow(work, district, figures, indicator);
  }
}

function districtOf(work: Work, { cells }: BodyRow): FoundCell | null {
  const place = cells.find(({ text }) => text !== '')?.place ?? work.facts.place;
  const { county } = work.towns;
  if (county !== undefined) return value(county.code, place);
  return work.clerk.value({
    table: 'population',
    key: 'district',
    place: work.facts.place,
    kindergarten: '',
    text: '',
    sentence: '这张表是哪个县（区）的？请填它的区划代码（6 位）。',
  });
}

function populationRow(work: Work, district: FoundCell, cell: GridCell | undefined): void {
  if (cell === undefined) return;
  const head =
    work.section.columns
      .flatMap(({ path }) => path)
      .map(bare)
      .find((text) => /3[~～\-—–至]5/.test(text)) ?? '';
  const cells: Cells = { district, children: value(String(readCount(cell.text).stated), cell.place) };
  const basis = /常住/.test(head) ? '常住' : /户籍/.test(head) ? '户籍' : null;
  if (basis !== null) cells['basis'] = value(basis, cell.place);
  addRow(
    work,
    'population',
    completed(
      work,
      'population',
      { ...cells, ...source(work, 'population') },
      { kindergarten: '', place: cell.place },
    ),
    cell.place,
  );
}

function indicatorRow(
  work: Work,
  district: FoundCell,
  figures: ReadonlyMap<DistrictFigure, GridCell>,
  { metric, numerator, denominator }: (typeof DISTRICT_INDICATORS)[number],
): void {
  const cells = numerator.map((id) => figures.get(id));
  const whole = figures.get(denominator);
  const [first] = cells;
  if (whole === undefined || first === undefined || cells.some((cell) => cell === undefined)) return;
  const sum = cells.reduce((total, cell) => total + (readCount(cell?.text ?? '').stated ?? 0), 0);
  const own: Cells = {
    metric: value(metric, first.place),
    district,
    numerator: value(String(sum), first.place),
    denominator: value(String(readCount(whole.text).stated), whole.place),
    ...source(work, 'indicators'),
  };
  addRow(
    work,
    'indicators',
    completed(work, 'indicators', own, { kindergarten: '', place: first.place }),
    first.place,
  );
}

/** Where the figures come from: asked once, with what the form is called. */
function source(work: Work, table: 'population' | 'indicators'): Cells {
  const { header } = Clerk.column(table, 'source');
  const cell = work.clerk.value({
    table,
    key: 'source',
    place: work.facts.place,
    kindergarten: '',
    text: '',
    suggestion: work.section.file.replace(/\.\w+$/, ''),
    sentence: `这些数的${header}怎么写？如“县统计局、学前教育普及普惠一览表”。答一次，全表都用。`,
  });
  return cell === null ? {} : { source: cell };
}
