import type { PublishedSource } from '../../publication/revision-source.ts';
import type { Range } from '../../publication/revision.ts';

export interface ComparedSources {
  readonly before: PublishedSource;
  readonly after: PublishedSource;
}

/** 变更对照：main（2026-09-01，1a2b3c4）→ 现在的文件（还没有提交） */
export function titleOf({ before, after }: ComparedSources, { from, to, isFromMergeBase }: Range): string {
  const [older, newer] = [shortName(from), to === null ? null : shortName(to)];
  const old = isFromMergeBase ? `${older} 与 ${newer ?? 'HEAD'} 分开的地方` : older;
  return `变更对照：${old}${sideWords(before, from)} → ${newer ?? '现在的文件'}${sideWords(after, to)}`;
}

const SHORT_HASH = 7;
const WHOLE_HASH = /^[\da-f]{40,64}$/;

/** A revision as it was asked for; a whole hash, as pipelines give it, in short. */
function shortName(name: string): string {
  return WHOLE_HASH.test(name) ? name.slice(0, SHORT_HASH) : name;
}

/** `name`: as it was asked for; its hash is not said twice. */
function sideWords(
  { commit, publishedOn, committedOn, source }: PublishedSource,
  name: string | null,
): string {
  if (commit === null)
    return source.history.state === 'edited'
      ? `（还没有提交，按 ${publishedOn}）`
      : `（${committedOn ?? publishedOn}）`;
  if (name !== null && commit.startsWith(name)) return `（${committedOn}）`;
  return `（${committedOn}，${commit.slice(0, SHORT_HASH)}）`;
}
