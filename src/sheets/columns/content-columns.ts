import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { type Meaning, SUBJECTLESS } from './meaning.ts';
import { valuesOf } from './sheet-column.ts';

const ALIKE = 0.8;

/** What a column can be told by where no known head tells it: codes prove themselves, and so do telephones of offices and names of towns. */
const BY_CONTENT: readonly {
  readonly meaning: Meaning;
  readonly pattern: RegExp;
  /** The same where the program that saved the sheet has broken it; one at least must be whole. */
  readonly broken?: RegExp;
  /** Heads of the same of somebody else. */
  readonly except?: RegExp;
}[] = [
  { meaning: { is: 'code' }, pattern: /^\d{10}$/ },
  {
    meaning: { is: 'slot', table: 'kindergartens', key: 'uscc', dims: {}, unit: null },
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}$/,
    broken: /^\d\.\d+E\+17$/i,
    except: /主管|举办|上级|总校|公司|经营|食堂|托管|承包|供应|账[号户]/,
  },
  {
    meaning: { is: 'slot', table: 'kindergartens', key: 'phone', dims: {}, unit: null },
    pattern: /^\(?0\d{2,3}\)?-?\d{7,8}/,
    except: /督学|举办|包联|干部|主管|监护|家长|食堂|投诉|监督|举报/,
  },
  { meaning: { is: 'town' }, pattern: /^\p{Script=Han}{1,8}(?:镇|乡|街道|办事处)$/u },
];

export function byContent(section: Section, meanings: Meaning[], topic: TableName): void {
  if (SUBJECTLESS.has(topic)) return;
  for (const { meaning, pattern, broken, except } of BY_CONTENT) {
    if (meanings.some((other) => isSame(other, meaning))) continue;
    const index = meanings.findIndex((own, column) => {
      const values = valuesOf(section, column).map(bare);
      const isOpen = own.is === 'unknown' || own.is === 'serial' || own.is === 'unused';
      return (
        isOpen &&
        values.length > 1 &&
        except?.test(bare(section.columns[column]?.path.join('') ?? '')) !== true &&
        values.some((text) => pattern.test(text)) &&
        values.filter((text) => pattern.test(text) || broken?.test(text) === true).length >=
          values.length * ALIKE
      );
    });
    if (index !== -1) meanings[index] = meaning;
  }
}

function isSame(a: Meaning, b: Meaning): boolean {
  return a.is === b.is && (a.is !== 'slot' || b.is !== 'slot' || (a.table === b.table && a.key === b.key));
}
