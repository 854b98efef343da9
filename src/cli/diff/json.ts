import type { Review } from '../../changes/review/index.ts';
import { REVIEW_SECTIONS } from '../../changes/review/review-section.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import type { PublishedSource } from '../../publication/revision-source.ts';
import { REVIEW_TITLES } from '../../wording/review.ts';
import type { ComparedSources } from './title.ts';

/**
 * A review for programs, always whole:
 *
 * - `from`, `to`: `commit` (full hash; null: the files as they stand) and `day` of publication of the data; `asOf`: the day on which both are judged
 * - `same`: whether no file differs; `beginning`: why nothing is compared (`made-up`, `no-kindergartens`), else null
 * - `publishable`, `errors`: of the state after, as `npm run check -- --format json` has them
 * - `sections`: `{ id, title, changes }` in order; a change is `{ code, name, topic, sentence, table, key, field, kind, old, new, amount, large }`,
 *   as the record of changes has it; `amount` is `{ fen, percent, unit, monthlyFen, converted }` where a fee rose or fell (分 and per
 *   cent, below 0 where it fell; `converted`: from another billing unit), else null; `large`: why it is large, e.g. `fee-up-percent`
 * - `targets`: `{ plan, code, indicator, wording, old, new }`, each standing `{ verdict, group, value, goal }`
 * - `remarks`, `remarksOfDay`: warnings and notices that are new, and those that the day alone brings
 * - `lostRows`: `{ table, before, after, isGone }`; `closedMany`: `{ closed, of }` or null
 * - `files`: `{ file, kind, isTold, isRewritten }`; `settings`: `{ name, old, new }` of site.json
 */
export function diffJson(review: Review, { before, after }: ComparedSources): string {
  const { asOf, isSame, isPublishable, errors, changes, targets, remarks, lostRows, closedMany } = review;
  const json = {
    from: sideOf(before),
    to: sideOf(after),
    asOf,
    same: isSame,
    beginning: review.beginning,
    publishable: isPublishable,
    errors,
    sections: REVIEW_SECTIONS.map((id) => ({
      id,
      title: REVIEW_TITLES[id],
      changes: changes.filter(({ section }) => section === id).map(changeJson),
    })),
    targets,
    remarks: remarks.issues,
    remarksOfDay: remarks.ofDay,
    lostRows,
    closedMany,
    files: review.files,
    settings: review.settings,
  };
  return `${JSON.stringify(json, masked, 2)}\n`;
}

/** Everything but hashes may hold what the data hold. */
function masked(key: string, value: unknown): unknown {
  return typeof value === 'string' && key !== 'commit' ? withMasks(value) : value;
}

function sideOf({ commit, publishedOn }: PublishedSource): object {
  return { commit, day: publishedOn };
}

const PERCENT_DIGITS = 2;

function changeJson({
  code,
  name,
  topic,
  sentence,
  table,
  key,
  field,
  kind,
  old,
  new: now,
  amount,
  large,
}: Review['changes'][number]): object {
  const rounded = amount && {
    fen: amount.fen,
    percent: amount.percent === null ? null : Number(amount.percent.toFixed(PERCENT_DIGITS)),
    unit: amount.unit,
    monthlyFen: amount.monthlyFen,
    converted: amount.isConverted,
  };
  return { code, name, topic, sentence, table, key, field, kind, old, new: now, amount: rounded, large };
}
