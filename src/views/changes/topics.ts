import type { Change, ChangeTopic } from '../../changes/change.ts';
import { groupBy } from '../../domain/grouping.ts';

/** Every topic with the last part of its address below `/changes/`: permanent, as all addresses are. In the order in which they are offered. */
export const TOPIC_ADDRESSES = {
  收费: 'fees',
  认定: 'recognitions',
  等级: 'ratings',
  评估: 'inspections',
  师资: 'staff',
  班级: 'classes',
  学位: 'places',
  招生: 'admission',
  安全: 'safety',
  处罚: 'penalties',
  帮扶: 'support',
  经费: 'finance',
  联系方式: 'contacts',
  基本信息: 'basics',
  开办: 'opened',
  停办: 'closed',
  更名: 'renamed',
  政策: 'policies',
  指标: 'indicators',
  方案: 'plans',
  更正: 'corrections',
  其他: 'others',
} as const satisfies Readonly<Record<ChangeTopic, string>>;

/** All topics, in the order in which they are offered. */
export const TOPICS = Object.keys(TOPIC_ADDRESSES) as readonly ChangeTopic[];

export interface TopicCount {
  readonly topic: ChangeTopic;
  readonly count: number;
}

/** How many of the changes are of each topic, the most frequent first; those alike in the order of the topics. */
export function topicCounts(changes: Iterable<Change>): readonly TopicCount[] {
  const groups = groupBy(changes, ({ topic }) => topic);
  return TOPICS.flatMap((topic) => {
    const count = groups.get(topic)?.length ?? 0;
    return count === 0 ? [] : [{ topic, count }];
  }).sort((a, b) => b.count - a.count);
}
