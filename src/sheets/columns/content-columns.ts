import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { type Meaning, SUBJECTLESS } from './meaning.ts';
import { valuesOf } from './sheet-column.ts';

const ALIKE = 0.8;

/** What a column can be told by where no known head tells it: codes prove themselves, and so do telephones of offices and names of towns. */
const BY_CONTENT: readonly { readonly meaning: Meaning; readonly pattern: RegExp }[] = [
  { meaning: { is: 'code' }, pattern: /^\d{10}$/ },
  {
    meaning: { is: 'slot', table: 'kindergartens', key: 'uscc', dims: {}, unit: null },
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}$/,
  },
  {
    meaning: { is: 'slot', table: 'kindergartens', key: 'phone', dims: {}, unit: null },
    pattern: /^\(?0\d{2,3}\)?-?\d{7,8}/,
  },
  { meaning: { is: 'town' }, pattern: /^\p{Script=Han}{1,8}(?:镇|乡|街道|办事处)$/u },
];

export function byContent(section: Section, meanings: Meaning[], topic: TableName): void {
  if (SUBJECTLESS.has(topic)) return;
  for (const { meaning, pattern } of BY_CONTENT) {
    if (meanings.some((other) => isSame(other, meaning))) continue;
    const index = meanings.findIndex((own, column) => {
      const values = valuesOf(section, column).map(bare);
      const isOpen = own.is === 'unknown' || own.is === 'serial' || own.is === 'unused';
      return (
        isOpen &&
        values.length > 1 &&
        values.filter((text) => pattern.test(text)).length >= values.length * ALIKE
      );
    });
    if (index !== -1) meanings[index] = meaning;
  }
}

function isSame(a: Meaning, b: Meaning): boolean {
  return a.is === b.is && (a.is !== 'slot' || b.is !== 'slot' || (a.table === b.table && a.key === b.key));
}
