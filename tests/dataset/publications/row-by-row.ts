import { KEYS, type Row, type State } from './states.ts';

/**
 * What a person would find who lays two printed states side by side: table by table, under each key without its day the newest row, and every cell
 * of it. Written apart from the program, from the cells as they were made up: `code|table|field|old|new`.
 */
export function rowByRow(old: State, now: State): readonly string[] {
  const found: string[] = [];
  const [listedBefore, listedNow] = [codesOf(old), codesOf(now)];
  for (const code of listedNow)
    if (!listedBefore.has(code)) found.push(`${code}|kindergartens||∅|${nameIn(now, code)}`);
  for (const code of listedBefore)
    if (!listedNow.has(code)) found.push(`${code}|kindergartens||${nameIn(old, code)}|∅`);
  for (const [table, { key, day }] of Object.entries(KEYS)) {
    if (now[table] === undefined) continue;
    // A table that is kept from now on is told once.
    if (old[table] === undefined) {
      found.push(`null|${table}||∅|added`);
      continue;
    }
    const before = newest(old[table] ?? [], key, day);
    const after = newest(now[table], key, day);
    for (const group of new Set([...before.keys(), ...after.keys()])) {
      const code = group.split('|')[0] ?? '';
      if (!listedBefore.has(code) || !listedNow.has(code)) continue;
      const [a, b] = [before.get(group), after.get(group)];
      if (a === undefined) found.push(`${code}|${table}||∅|added`);
      else if (b === undefined) found.push(`${code}|${table}||removed|∅`);
      else {
        for (const header of new Set([...Object.keys(a), ...Object.keys(b)])) {
          if (key.includes(header) || ['统计日期', '截止日期'].includes(header)) continue;
          if (a[header] !== b[header])
            found.push(`${code}|${table}|${header}|${a[header] ?? ''}|${b[header] ?? ''}`);
        }
      }
    }
  }
  return found.sort();
}

function codesOf(state: State): ReadonlySet<string> {
  return new Set((state['kindergartens'] ?? []).map((row) => row['标识码'] ?? ''));
}

function nameIn(state: State, code: string): string {
  return state['kindergartens']?.find((row) => row['标识码'] === code)?.['名称'] ?? '';
}

function newest(
  rows: readonly Row[],
  key: readonly string[],
  day: string | undefined,
): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const group = key
      .filter((header) => header !== day)
      .map((header) => row[header])
      .join('|');
    const known = found.get(group);
    if (known === undefined || day === undefined || (row[day] ?? '') > (known[day] ?? ''))
      found.set(group, row);
  }
  return found;
}
