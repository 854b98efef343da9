import type { Bureau } from '../../domain/bureau.ts';
import { codeSteps, successorFinder } from '../../domain/former-code.ts';
import { groupBy } from '../../domain/grouping.ts';
import type { FormerCode, Kindergarten } from '../../domain/kindergarten.ts';
import { given, isGiven } from '../../domain/reported.ts';
import { formatDate } from '../../format/date.ts';

export interface SuccessorView {
  readonly code: string;
  readonly name: string;
}

/** What has to be said before anything else: the kindergarten is closed, or not yet open. */
export interface StatusNotice {
  readonly title: string;
  readonly text: string;
  readonly successors: readonly SuccessorView[];
}

/** The notice above a kindergarten that is not running; null where it runs. */
export function statusNotice(
  { status, statusDate, code }: Pick<Kindergarten, 'status' | 'statusDate' | 'code'>,
  bureau: Bureau,
): StatusNotice | null {
  const on = isGiven(statusDate) ? formatDate(statusDate) : null;
  switch (status) {
    case '在办':
      return null;
    case '筹建':
      return {
        title: '正在筹建，尚未开园',
        text: `${on ? `自${on}起筹建。` : ''}开园和招生以主管部门的公告为准。`,
        successors: [],
      };
    case '停办': {
      const changes = formerCodesOf(bureau, code);
      const documents = changes.flatMap(({ docNo }) => given(docNo) ?? []);
      const by = documents.length === 0 ? '' : `（${documents.join('、')}）`;
      return {
        title: on ? `已于${on}停办` : '已停办',
        text: `本页保留停办前公布的信息，供查阅${by}。`,
        successors: successorsOf(bureau, code),
      };
    }
    default:
      return status satisfies never;
  }
}

/** A code that was given up: what became of the kindergarten it stood for. */
export interface FormerCodeView {
  readonly code: string;
  readonly name: string | null;
  readonly changes: readonly string[];
  readonly successors: readonly SuccessorView[];
}

/** Every code that is no longer in use and has no row of its own: its address leads to its successor. */
export function formerCodeViews(bureau: Bureau): readonly FormerCodeView[] {
  const codes = new Set(bureau.formerCodes.map(({ formerCode }) => formerCode));
  return [...codes]
    .filter((code) => !bureau.kindergartenByCode.has(code))
    .map((code) => {
      const changes = formerCodesOf(bureau, code);
      return {
        code,
        name: changes.map(({ formerName }) => given(formerName)).find((name) => name !== undefined) ?? null,
        changes: changes.map(
          ({ date, type, docNo }) => `${formatDate(date)}${type}${isGiven(docNo) ? `（${docNo}）` : ''}`,
        ),
        successors: successorsOf(bureau, code),
      };
    });
}

function formerCodesOf(bureau: Bureau, code: string): readonly FormerCode[] {
  return ledgerOf(bureau).rowsOf(code);
}

/** Where a code went: the kindergartens it became, over codes given up and kindergartens closed since; of a split, all. */
function successorsOf(bureau: Bureau, code: string): readonly SuccessorView[] {
  return ledgerOf(bureau)
    .successorsOf(code)
    .flatMap((one) => {
      const successor = bureau.kindergartenByCode.get(one);
      return successor ? [{ code: one, name: successor.name }] : [];
    });
}

/** 变更与沿革 of a bureau, by code. */
interface Ledger {
  readonly rowsOf: (code: string) => readonly FormerCode[];
  readonly successorsOf: (code: string) => readonly string[];
}

const ledgers = new WeakMap<Bureau, Ledger>();

/** Made once a bureau: every kindergarten and every code given up asks. */
function ledgerOf(bureau: Bureau): Ledger {
  const known = ledgers.get(bureau);
  if (known) return known;
  const { formerCodes, kindergartenByCode } = bureau;
  const rows = groupBy(formerCodes, ({ formerCode }) => formerCode);
  const steps = codeSteps(formerCodes);
  const successorsOf = successorFinder(steps, (one) => {
    const there = kindergartenByCode.get(one);
    return there !== undefined && !(there.status === '停办' && steps.has(one));
  });
  const ledger: Ledger = { rowsOf: (code) => rows.get(code) ?? [], successorsOf };
  ledgers.set(bureau, ledger);
  return ledger;
}
