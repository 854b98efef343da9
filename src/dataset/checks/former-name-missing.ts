import { isGiven } from '../../domain/reported.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Row } from '../tables/index.ts';
import { kindergartensByCode } from './rows.ts';

/** A former name put beside the present one: 曾用名：大地幼儿园, 小太阳幼儿园（原大地幼儿园）. */
const FORMER = /^(?:原名|原园名|原称|曾用名|曾用|旧称|旧名|前身|前身为|原)[:：为是]?(.{2,})$/;
const IN_BRACKETS = /[（(](?:原名|原园名|曾用名|前身|原)[:：为是]?([^（()）]{2,})[)）]/;

/**
 * A change of name that 变更与沿革 does not record. The files hold no earlier state of themselves, so only what they say of a former name can
 * be told: an alias or a name that gives one, a 更名 whose 原名称 is the present name. (A lead kindergarten called otherwise than in its row is told by one-helper.)
 */
export const formerNameMissing: Check = {
  id: 'former-name-missing',
  severity: 'warning',
  hold: 'row',
  description:
    '改过名的幼儿园在变更与沿革里要有一行“更名”：名称或别名里写了原名的、更名行的原名称就是现名的，请核对。',
  run: (context) => [...unrecorded(context), ...unchanged(context)],
};

function unrecorded(context: CheckContext): readonly Issue[] {
  const recorded = new Set(
    context.rows.former_codes.flatMap(({ formerName }) => (isGiven(formerName) ? [bare(formerName)] : [])),
  );
  const places = context.rows.districts.flatMap(({ name }) => (name.startsWith('原') ? name : []));
  const formerIn = (text: string): string | undefined => {
    const named =
      IN_BRACKETS.exec(text)?.[1] ??
      (places.some((place) => text.startsWith(place)) ? undefined : FORMER.exec(text)?.[1]);
    return named !== undefined && /园|班|教学点|学校/.test(named) ? named : undefined;
  };
  return context.rows.kindergartens.flatMap((row) => {
    const texts = [
      ['name', row.name],
      ...(isGiven(row.aliases) ? row.aliases.map((alias) => ['aliases', alias]) : []),
    ] as const;
    return texts.flatMap(([key, text = '']) => {
      const former = formerIn(text);
      if (former === undefined || recorded.has(bare(former))) return [];
      return context.report('kindergartens', row, key === 'name' ? 'name' : 'aliases', {
        message: `“${text}”说原名是“${former}”，变更与沿革里没有这次更名。`,
        remedy: `在 former_codes.csv 里加一行：原标识码和现标识码填 ${row.code}，类型“更名”，原名称“${former}”；旧名就能搜到。`,
      });
    });
  });
}

/** The last 更名 of a kindergarten that gives its present name as the former one. */
function unchanged(context: CheckContext): readonly Issue[] {
  const names = kindergartensByCode(context);
  const last = new Map<string, Row<'former_codes'>>();
  for (const row of context.rows.former_codes) {
    if (row.type !== '更名' || !isGiven(row.currentCode)) continue;
    const known = last.get(row.currentCode);
    if (!known || known.date <= row.date) last.set(row.currentCode, row);
  }
  return [...last].flatMap(([code, row]) => {
    const name = names.get(code)?.name;
    if (name === undefined || !isGiven(row.formerName) || bare(row.formerName) !== bare(name)) return [];
    return context.report('former_codes', row, 'formerName', {
      message: `更名的原名称“${row.formerName}”就是现在的名称。`,
      remedy: '原名称填改名以前的名称；幼儿园表里还是旧名的，改成新名。',
    });
  });
}

function bare(name: string): string {
  return name.replace(/[\s“”"'「」]/g, '');
}
