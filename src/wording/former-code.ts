import type { FormerCode } from '../domain/kindergarten.ts';
import { given } from '../domain/reported.ts';

/** The kindergarten to whose past a step belongs, as it is called now. */
interface Successor {
  readonly code: string;
  readonly name: string;
}

/** One step of 变更与沿革 as its successor tells it: 更名，原名… · …并入本园 · …停办，由本园承接 · 由…拆分设立. */
export function formerCodeWords(step: FormerCode, own: Successor): string {
  const code = step.formerCode === own.code ? null : `原标识码 ${step.formerCode}`;
  const formerName = given(step.formerName);
  const name = formerName === undefined || formerName === own.name ? null : `原名${formerName}`;
  switch (step.type) {
    case '合并':
      return joined([`${formerName ?? '另一所幼儿园'}并入本园`, code]);
    case '拆分':
      return joined([`由${formerName ?? '另一所幼儿园'}拆分设立`, code]);
    case '停办':
      if (code === null || given(step.currentCode) === undefined) return joined([step.type, name, code]);
      return joined([`${formerName ?? '另一所幼儿园'}停办，由本园承接`, code]);
    case '更码':
    case '更名':
      return joined([step.type, name, code]);
    default:
      return step.type satisfies never;
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('，');
}
