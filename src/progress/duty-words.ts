import type { Site } from '../domain/site.ts';

/** The time that site.json allows for the rows of a table: 每学年 9月1日起 40 个工作日内. */
export function dutyWords({ duties }: Pick<Site, 'duties'>, table: string): string {
  const duty = duties.find((one) => one.table === table);
  if (!duty) return '没有设公布期限，公布过即为已公布';
  if (duty.cycle === '变更') return '有变更才更新，公布过即为已公布，不判断逾期';
  const [month, day] = duty.start.split('-').map(Number);
  const again = duty.cycle === '学期' ? '及此后六个月' : '';
  return `每${duty.cycle} ${month}月${day}日${again}起 ${duty.graceWorkingDays} 个工作日内`;
}
