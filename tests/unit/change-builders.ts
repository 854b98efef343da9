import type { Change, ChangeRecord } from '../../src/changes/change.ts';
import { isoDate } from '../../src/domain/school-date.ts';
import { aKindergarten } from './builders.ts';

/** A care fee raised on 1 September 2026, published that day, changed as the test says. */
export function aChange(change: Partial<Change> = {}): Change {
  return {
    date: isoDate('2026-09-01'),
    commit: 'a'.repeat(40),
    code: aKindergarten().code,
    name: aKindergarten().name,
    table: 'fees',
    key: {},
    field: '收费标准',
    old: '760',
    new: '820',
    kind: 'changed',
    topic: '收费',
    sentence: '保育教育费 760→820 元/月，自 2026-09-01 起，依据 示发改〔2026〕3号',
    ...change,
  };
}

/** So many changes of one publication, told apart by their sentences. */
export function manyChanges(count: number, change: Partial<Change> = {}): readonly Change[] {
  return Array.from({ length: count }, (_, at) => aChange({ sentence: `第 ${at + 1} 处`, ...change }));
}

/** A record that runs from 1 January 2025. */
export function aRecord(changes: readonly Change[], change: Partial<ChangeRecord> = {}): ChangeRecord {
  return { since: isoDate('2025-01-01'), isCut: false, changes, publications: [], ...change };
}
