import { formatDate } from '../../format/date.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { type IsoDate, parseIsoDate } from '../../domain/school-date.ts';
import { statusNotice } from '../../views/kindergarten/status-view.ts';
import type { ChangeKind, FormField } from './forms.ts';

/**
 * What a visitor of the site sees of a change and from when, beside the sentences of the record. `day`: from which it holds; null where it has
 * none. `bureau`: as it will be. `isFirst`: whether it follows nothing, as a fee that was not charged before.
 */
export function seenWords(
  kind: ChangeKind,
  {
    codes,
    day,
    today,
    bureau,
    isFirst,
  }: { codes: readonly string[]; day: string | null; today: IsoDate; bureau: Bureau; isFirst: boolean },
): readonly string[] {
  const date = day === null ? null : parseIsoDate(day);
  switch (kind) {
    case 'fee': {
      const on = date === null ? '' : formatDate(date);
      if (isFirst)
        return date !== null && date > today
          ? [`提交并发布以后，网页列出这一项，写“将于${on}起执行”；到那一天自动换成现行的，不用再改。`]
          : [`提交并发布以后，网页马上列出这一项（${on}起执行）。`];
      return date !== null && date > today
        ? [
            `提交并发布以后，网页在现行标准旁边写“将于${on}起执行”的新标准；到那一天自动换成新标准，不用再改。`,
          ]
        : [`提交并发布以后，网页马上显示新标准（${on}起执行）；旧标准留在历年收费里。`];
    }
    case 'stop':
      return date === null
        ? []
        : [
            date >= today
              ? `提交并发布以后，网页写明收到${formatDate(date)}为止；第二天起自动不再列为现行的收费，不用再改。`
              : `提交并发布以后，网页不再列为现行的收费（收到${formatDate(date)}为止），留在历年收费里。`,
          ];
    case 'close':
      return codes.flatMap((code) => closedWords(code, bureau));
    case 'rename':
      return ['提交并发布以后，网页、名单和搜索都用新名称；用旧名称也搜得到，网址不变。'];
    case 'nature':
      return ['提交并发布以后，网页、名单和统计都按新的性质；往年的比率仍按当时的算。'];
    case 'phone':
      return ['提交并发布以后，网页和名单都换成新的电话。'];
    default:
      return kind satisfies never;
  }
}

/** That something was not given which readers and later years would look for. */
export function leftOutWords(fields: readonly FormField[]): readonly string[] {
  if (fields.length === 0) return [];
  const [what, flags] = [
    fields.map(({ question }) => question.replace(/（.*/, '')).join('、'),
    fields.map(({ flag }) => `--${flag}`).join('、'),
  ];
  return [`没有写“${what}”，网页也就不写。有的，不要写入，加上 ${flags} 再运行一次。`];
}

function closedWords(code: string, bureau: Bureau): readonly string[] {
  const kindergarten = bureau.kindergartenByCode.get(code);
  const notice = kindergarten && statusNotice(kindergarten, bureau);
  if (!kindergarten || !notice) return [];
  const heirs = notice.successors.map(({ name }) => name).join('、');
  const led = heirs === '' ? '' : `并请读者看${heirs}的网页。`;
  return [
    `提交并发布以后，“${kindergarten.name}”的网页还在，最上面写“${notice.title}”：${notice.text}${led}`,
    '收费、认定到停办那天为止；不再列入在办的名单。',
    ...(heirs === ''
      ? []
      : [
          `${heirs}的网页写“${kindergarten.name}停办，由本园承接”。是整园并入的，把 former_codes.csv 里这一行的类型改成“合并”。`,
        ]),
  ];
}
