import { daysBetween, type IsoDate } from '../domain/school-date.ts';
import type { DataHistory } from './history.ts';

/** What the day that a site speaks for was taken from. */
export interface DayTaken {
  /** AS_OF as given. */
  readonly asOf: string | undefined;
  readonly history: Pick<DataHistory, 'state' | 'gap'>;
  readonly today: IsoDate;
}

/** Which day the site speaks for, and why: where git is silent it may be long ago, and everything that runs out is told as of then. */
export function dayWords(day: IsoDate, { asOf, history, today }: DayTaken): string {
  if (asOf !== undefined && asOf !== '') return `以 ${day} 为准（AS_OF 指定）。`;
  if (history.state === 'committed') return `以 ${day} 为准：最近一次提交数据是这一天。`;
  if (history.state === 'edited') return `以今天（${day}）为准：数据有还没有提交的修改。`;
  const why = gapWords(history.gap);
  if (day === today) return `以今天（${day}）为准：${why}`;
  const age = daysBetween(day, today);
  return `注意：以 ${day} 为准，比今天早 ${age} 天。${why}所以取各表最新的统计日期；到期的认定、已经执行的调价都按那一天算。要以今天为准，用 AS_OF=today。`;
}

function gapWords(gap: DataHistory['gap']): string {
  switch (gap) {
    case 'no-git':
      return '这台电脑没有装 git，不知道数据是哪天提交的。';
    case 'no-repository':
      return '数据不在 git 仓库里（可能只复制了文件），不知道是哪天提交的。';
    case 'another-owner':
      return '数据所在的仓库属于另一个系统用户，git 不让读，不知道数据是哪天提交的（请用那个用户运行，或者由管理员用 git config --global --add safe.directory 加上仓库的路径）。';
    case 'shallow':
      return '仓库只取了最近几次提交，不知道数据是哪天提交的（git fetch --unshallow 可以取全）。';
    case 'no-commit':
      return '数据从来没有提交过。';
    case 'unknown':
    case null:
      return 'git 读不了这个仓库，不知道数据是哪天提交的。';
    default:
      return gap satisfies never;
  }
}
