import type { Contract } from '../columns/contract.ts';
import { readCell } from '../../dataset/read/cell.ts';
import { serialiseCell } from '../../dataset/serialise.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { isBegun, isEmptied } from '../template/marks.ts';
import { sponsorIn } from '../values/sponsor.ts';
import { personsBehindNames } from './safe-text.ts';
import { readInto } from './slot-cell.ts';
import { addRow, type Cells, value, type Work } from './work.ts';

/**
 * Every cell as it stands where the contract takes it; else as an office writes it; what is neither is asked. A column that is none of the table is
 * named.
 */
export function contractRows(work: Work, { table, indexOf, others }: Contract): void {
  for (const { index, head, place } of work.head.columns)
    if (others.includes(index) && work.section.rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''))
      work.dropped.push({ place, kind: '不收的列', text: head });
  const subject = tableNamed(table).subject;
  for (const { cells } of work.section.rows) {
    const found: Cells = {};
    const code = cells[indexOf.get(subject ?? '') ?? -1]?.text ?? '';
    const name = cells[indexOf.get('name') ?? -1]?.text;
    const kindergarten =
      work.register.byCode(code)?.name ?? (name === undefined ? code : work.register.apart.nameOf(name));
    for (const [key, index] of indexOf) {
      const cell = cells[index];
      const column = tableNamed(table).columns[key];
      if (cell === undefined || column === undefined || cell.text === '') continue;
      if (key === 'sponsorName') {
        const { is, text, hasPerson } = sponsorIn(cell.text);
        if (hasPerson) work.clerk.person(cell.place);
        if (hasPerson && is === 'organisation') found[key] = value(text, cell.place);
        if (hasPerson) continue;
      }
      if (isEmptied(cell.text, column) && !tableNamed(table).key.includes(key)) {
        found[key] = { kind: 'value', text: '', place: cell.place, isEmptied: true };
        continue;
      }
      const { value: read, problem } = readCell(cell.text, column);
      if (problem?.severity !== 'error' && read !== undefined && personsBehindNames(cell.text) === 0) {
        const text = serialiseCell(column.cell, read);
        if (text !== '') found[key] = value(text, cell.place);
      } else {
        const { cell: own } = readInto(work, cell, { table, key, unit: null, kindergarten, of: '' });
        if (own !== null) found[key] = own;
      }
    }
    const place = cells.find(({ text }) => text !== '')?.place;
    if (place === undefined || Object.keys(found).length === 0 || isBegun(table, Object.keys(found)))
      continue;
    addRow(work, table, found, place);
  }
}
