import { formatNumber } from '../format/number.ts';
import type { IsoDate } from '../domain/school-date.ts';

/** `760→820`: what was, and what is instead. */
export function arrow(old: string, now: string, unit = ''): string {
  const end = unit === '' || unit === '%' ? unit : ` ${unit}`;
  return `${old}→${now}${end}`;
}

/** 自 2026-09-01 起; empty where no day is known. */
export function sinceWords(day: IsoDate | null): string {
  return day === null ? '' : `自 ${day} 起`;
}

/** 依据示发改〔2026〕12号; empty where no document is named. */
export function basisWords(document: string | null): string {
  return document === null ? '' : `依据 ${document}`;
}

/** 有效期至 2028-06-30; empty where it is not limited or not known. */
export function validUntilWords(day: IsoDate | null): string {
  return day === null ? '' : `有效期至 ${day}`;
}

/** Parts of one sentence, those that say nothing left out. */
export function joinedParts(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('，');
}

/** A correction, which says that what stood there before was wrong. */
export function correctionWords(sentence: string): string {
  return `更正：${sentence}`;
}

/** A change that was announced and will not come. */
export function takenBackWords(sentence: string, day: IsoDate | null): string {
  return `撤回原定${day === null ? '' : `自 ${day} 起`}的变动：${sentence}`;
}

/** A row of the public record that is no longer there. */
export function removedWords(subject: string): string {
  return `不再列出${subject}`;
}

/** A row that was not there before. */
export function addedWords(subject: string): string {
  return `新增${subject}`;
}

/** Longer texts are not set side by side in a sentence. */
export const LONGEST_SAID = 40;

/** A paragraph that reads otherwise: what it says stands on the page. */
export function rewordedWords(term: string): string {
  return `${term}的内容有改动`;
}

/** A paragraph that was not given before, or is no longer. */
export function givenWords(term: string, isGiven: boolean): string {
  return isGiven ? `补充公布${term}` : `不再公布${term}`;
}

/** A table that says something for the first time; `kindergartens`: of how many, 0 where it is not of kindergartens. */
export function firstPublishedWords(title: string, kindergartens: number): string {
  return `首次公布${title}数据${kindergartens === 0 ? '' : `，涉及 ${formatNumber(kindergartens)} 所幼儿园`}`;
}

/** The words of `addedWords`, of what was so before and is only now published. */
export function suppliedWords(added: string): string {
  const [fresh, supplied] = [addedWords(''), givenWords('', true)];
  return added.startsWith(fresh) ? `${supplied}${added.slice(fresh.length)}` : added;
}

/** How a kindergarten came among those that are told of. */
export function openedWords(isBeingPrepared: boolean, isBack: boolean): string {
  const listed = isBack ? '重新列入幼儿园名单' : '列入幼儿园名单';
  return isBeingPrepared ? `${listed}，筹建中` : listed;
}

/** It stands in no list any more, and nothing says why. */
export const LEFT_WORDS = '不再列入幼儿园名单';

/** What is told under the code of a successor, of the one that it took over. */
export function formerNameWords(name: string, sentence: string): string {
  return `原${name}：${sentence}`;
}
