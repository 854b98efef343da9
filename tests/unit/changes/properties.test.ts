import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedPart,
  type TableOutcome,
  tableOutcome,
  TABLES_AS_TOLD,
  TableTimeline,
} from '../../../src/changes/index.ts';
import { serialiseCell, serialiseTable } from '../../../src/dataset/index.ts';
import { rowKey } from '../../../src/dataset/checks/primary-key.ts';
import type { TableName } from '../../../src/dataset/tables/names.ts';
import type { Table } from '../../../src/dataset/tables/table.ts';
import { arbitraryRows } from '../dataset/arbitrary-rows.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];
type TableChanges = TableOutcome['changes'];

const encoder = new TextEncoder();

function asTold(name: TableName) {
  const found = TABLES_AS_TOLD.find(({ table }) => table.name === name);
  if (!found) throw new Error(`${name} is not told.`);
  return found;
}

/** What is told of a table between texts that follow each other. */
function told(name: TableName, ...texts: readonly string[]): readonly TableChanges[] {
  const as = asTold(name);
  const timeline = new TableTimeline(as, { bureauEmail: '' }, false);
  const context = { formerCodes: [], recoded: new Map<string, string>(), hasPrincipals: true };
  return texts
    .map((text) => tableOutcome(as, timeline.step(encoder.encode(text)), timeline.personal, context).changes)
    .slice(1);
}

/** Rows whose keys are each there once. */
function distinct(table: Table, rows: Rows): Rows {
  return [...new Map(rows.map((row) => [rowKey(table, row as never), row])).values()];
}

/** Two states of a table that have rows in common. */
function twoStates(table: Table): fc.Arbitrary<readonly [Rows, Rows]> {
  return fc
    .tuple(arbitraryRows(table), arbitraryRows(table), arbitraryRows(table))
    .map(([both, old, now]) => [distinct(table, [...old, ...both]), distinct(table, [...now, ...both])]);
}

const NAMES = TABLES_AS_TOLD.map(({ table }) => table.name);

describe('a table in other order, with other quotes and ends of line', () => {
  it.each(NAMES)('%s tells no change', (name) => {
    const { table } = asTold(name);
    const property = fc.property(arbitraryRows(table), fc.infiniteStream(fc.nat()), (rows, order) => {
      const own = distinct(table, rows);
      const shuffled = own
        .map((row) => ({ row, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at);
      const columns = Object.fromEntries(Object.entries(table.columns).reverse());
      const texts = [
        serialiseTable(table, own),
        serialiseTable(
          { columns },
          shuffled.map(({ row }) => row),
          { bom: true, eol: '\r\n' },
        ),
        serialiseTable(table, own.toReversed()),
      ];
      expect(told(name, ...texts)).toEqual([[], []]);
    });
    fc.assert(property, { numRuns: 15 });
  });
});

/** Of the tables whose rows do not follow each other. */
const PLAIN: readonly TableName[] = [
  'campuses',
  'projects',
  'plan_tasks',
  'rating_schemes',
  'disclosure_catalogue',
];

describe('there and back', () => {
  const sides = { added: 'removed', removed: 'added', changed: 'changed' } as const;

  it.each(PLAIN)('%s tells the same the other way round', (name) => {
    const { table } = asTold(name);
    const property = fc.property(twoStates(table), ([old, now]) => {
      const [there = [], back = []] = told(
        name,
        serialiseTable(table, old),
        serialiseTable(table, now),
        serialiseTable(table, old),
      );
      const plain = (changes: TableChanges, isBack: boolean): readonly string[] =>
        changes
          .map(({ code, key, field, kind, ...change }) => {
            const [from, to] = isBack ? [change.new, change.old] : [change.old, change.new];
            return JSON.stringify([code, key, field, isBack ? sides[kind] : kind, from, to]);
          })
          .sort();
      expect(plain(back, true)).toEqual(plain(there, false));
    });
    fc.assert(property, { numRuns: 25 });
  });

  it.each(PLAIN)('%s comes to its state before when all changes are undone', (name) => {
    const { table } = asTold(name);
    const headerOf = (key: string): string => table.columns[key]?.header ?? '';
    const property = fc.property(twoStates(table), ([old, now]) => {
      const [changes = []] = told(name, serialiseTable(table, old), serialiseTable(table, now));
      const cells = (rows: Rows): Map<string, Record<string, string>> =>
        new Map(
          rows.map((row) => [
            rowKey(table, row as never),
            Object.fromEntries(
              Object.entries(table.columns).map(([key, { header, cell }]) => [
                header,
                serialiseCell(cell, row[key]),
              ]),
            ),
          ]),
        );
      const undone = cells(now);
      const before = cells(old);
      for (const { kind, rows, field, old: was } of changes) {
        const [id = ''] = rows;
        const row = undone.get(id);
        if (kind === 'added') undone.delete(id);
        else if (kind === 'removed') undone.set(id, before.get(id) ?? {});
        else if (row) row[field] = was ?? '';
      }
      // Days on which something was said are no change by themselves.
      for (const key of asTold(name).told.silent ?? []) {
        for (const [id, row] of undone) row[headerOf(key)] = before.get(id)?.[headerOf(key)] ?? '';
      }
      expect(Object.fromEntries(undone)).toEqual(Object.fromEntries(before));
    });
    fc.assert(property, { numRuns: 25 });
  });
});

describe('any two states', () => {
  it.each(NAMES)('of %s are told in whole sentences', (name) => {
    const { table } = asTold(name);
    const property = fc.property(twoStates(table), ([old, now]) => {
      for (const { sentence, old: was, new: is, kind } of told(
        name,
        serialiseTable(table, old),
        serialiseTable(table, now),
      ).flat()) {
        // What a text itself holds of brackets is its own affair.
        expect(sentence).not.toMatch(/undefined|\[object|NaN|\s{2}|\n/);
        if (![...old, ...now].some((row) => /[（）]/.test(JSON.stringify(row))))
          expect(sentence).not.toContain('（）');
        expect(sentence.length).toBeGreaterThan(2);
        expect([was === null, is === null]).toEqual([kind === 'added', kind === 'removed']);
      }
    });
    fc.assert(property, { numRuns: 15 });
  });
});

describe('the changed part of two states', () => {
  const context = { formerCodes: [], recoded: new Map<string, string>(), hasPrincipals: true };

  it.each(NAMES)('%s tells what the whole tells', (name) => {
    const as = asTold(name);
    const { table } = as;
    const outcome = (states: { readonly old: Uint8Array; readonly now: Uint8Array }) => {
      const timeline = new TableTimeline(as, { bureauEmail: '' }, false);
      timeline.step(states.old);
      const step = timeline.step(states.now);
      return { ...tableOutcome(as, step, timeline.personal, context), isClean: step.isClean };
    };
    const many = fc
      .tuple(twoStates(table), fc.array(arbitraryRows(table), { minLength: 4, maxLength: 8 }))
      .map(([[old, now], rest]) => [
        distinct(table, [...rest.flat(), ...old]),
        distinct(table, [...rest.flat(), ...now]),
      ]);
    const property = fc.property(many, ([old = [], now = []]) => {
      const states = {
        old: encoder.encode(serialiseTable(table, old)),
        now: encoder.encode(serialiseTable(table, now)),
      };
      const part = changedPart(as, states);
      if (part === null) return;
      const ofPart = outcome(part);
      if (ofPart.isClean) expect(ofPart).toEqual(outcome(states));
    });
    fc.assert(property, { numRuns: 40 });
  });

  const HEADER = '标识码,收费类别,收费项目,年龄段,执行日期,收费标准,计费单位,截止日期';
  const fee = (code: number, amount: number): string =>
    `99001${String(code).padStart(5, '0')},保育教育费,保育教育费,全部,2026-09-01,${amount},元/生·月,`;
  const fees = (...lines: readonly string[]): Uint8Array =>
    encoder.encode(`${[HEADER, ...lines].join('\n')}\n`);
  const twenty = Array.from({ length: 20 }, (_, code) => fee(code, 400));
  const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

  it('is the kindergarten whose price is another, and the first row', () => {
    const part = changedPart(asTold('fees'), {
      old: fees(...twenty),
      now: fees(...twenty.with(7, fee(7, 450))),
    });
    expect(textOf(part?.old)).toBe(textOf(fees(fee(0, 400), fee(7, 400))));
    expect(textOf(part?.now)).toBe(textOf(fees(fee(0, 400), fee(7, 450))));
  });

  it.each([
    ['nearly all is another', fees(...twenty.map((line) => line.replace('400', '450')))],
    ['a code is written with a space', fees(...twenty.with(7, ` ${fee(7, 450)}`))],
    ['the head is another', encoder.encode(`${HEADER},备注\n${twenty.join('\n')}\n`)],
  ])('is not told where %s', (_what, now) => {
    expect(changedPart(asTold('fees'), { old: fees(...twenty), now })).toBeNull();
  });
});
