import { arrow } from '../../wording/changes.ts';
import { goalMovedWords } from '../../wording/review.ts';
import type { CrossedTarget, TargetStanding } from './crossed-targets.ts';

/** 普惠性幼儿园覆盖率，目标 P1-G2“…”：到期未达到（91.8%）→已达到（92.3%） */
export function targetLine({ code, indicator, wording, old, new: now }: CrossedTarget): string {
  const what = `${indicator === null ? '' : `${indicator}，`}目标 ${code}“${wording}”`;
  const moved = old.goal === now.goal ? '' : goalMovedWords(old.goal, now.goal);
  return `${what}：${arrow(standingWords(old), standingWords(now))}${moved}`;
}

function standingWords({ verdict, value }: TargetStanding): string {
  return value === null ? verdict : `${verdict}（${value}）`;
}
