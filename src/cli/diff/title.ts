import type { PublishedSource } from '../../publication/revision-source.ts';
import type { Range } from '../../publication/revision.ts';

export interface ComparedSources {
  readonly before: PublishedSource;
  readonly after: PublishedSource;
}

/** 变更对照：main（2026-09-01，1a2b3c4）→ 现在的文件（还没有提交） */
export function titleOf({ before, after }: ComparedSources, { from, to, isFromMergeBase }: Range): string {
  const old = isFromMergeBase ? `${from} 与 ${to ?? 'HEAD'} 分开的地方` : from;
  return `变更对照：${old}${sideWords(before, from)} → ${to ?? '现在的文件'}${sideWords(after, to)}`;
}

const SHORT_HASH = 7;

/** `name`: as it was asked for; its hash is not said twice. */
function sideWords(
  { commit, publishedOn, committedOn, source }: PublishedSource,
  name: string | null,
): string {
  if (commit === null)
    return source.history.state === 'edited' ? `（还没有提交，按 ${publishedOn}）` : `（${publishedOn}）`;
  if (name !== null && commit.startsWith(name)) return `（${committedOn}）`;
  return `（${committedOn}，${commit.slice(0, SHORT_HASH)}）`;
}
