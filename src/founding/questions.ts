import type { Answers, Understood } from './answers.ts';
import {
  readAddress,
  readBase,
  readBureauName,
  readCountyCode,
  readCountyName,
  readPhone,
  readUrl,
} from './read-answers.ts';
import { readTowns } from './towns.ts';

/** One question of the first day. */
export interface Question<K extends keyof Answers = keyof Answers> {
  readonly key: K;
  /** What is asked for, as a label. */
  readonly label: string;
  /** How to answer. */
  readonly hint: string;
  /** Whether the answer is given on several lines. */
  readonly isLong?: boolean;
  /** What stands for no answer, from the answers before it; null where there must be one. */
  readonly unanswered: (before: Partial<Answers>) => string | null;
  readonly read: (text: string, before: Partial<Answers>) => Understood<Answers[K]>;
}

const NOTHING = (): string => '';
const NEVER = (): null => null;

type AnyQuestion = { readonly [K in keyof Answers]: Question<K> }[keyof Answers];

/** In the order in which they are asked: an answer may rest on those before. */
export const QUESTIONS: readonly AnyQuestion[] = [
  { key: 'name', label: '县（区）名称', hint: '全称，例如 临岚县', unanswered: NEVER, read: readCountyName },
  { key: 'code', label: '区划代码', hint: '六位数字，例如 990207', unanswered: NEVER, read: readCountyCode },
  {
    key: 'bureau',
    label: '单位名称',
    hint: '写在每一页的页脚',
    unanswered: ({ name = '' }) => (name === '' ? null : `${name}教育体育局`),
    read: readBureauName,
  },
  { key: 'phone', label: '办公电话', hint: '座机，例如 0000-1234567', unanswered: NOTHING, read: readPhone },
  {
    key: 'supervision',
    label: '监督电话',
    hint: '公众反映问题拨打的座机',
    unanswered: NOTHING,
    read: readPhone,
  },
  { key: 'address', label: '办公地址', hint: '例如 临岚县文化路1号', unanswered: NOTHING, read: readAddress },
  {
    key: 'url',
    label: '网站的域名',
    hint: '例如 https://www.example.gov.cn',
    unanswered: NOTHING,
    read: readUrl,
  },
  {
    key: 'base',
    label: '网站的子目录',
    hint: '放在门户的子目录里的才填，例如 /xueqian/',
    unanswered: () => '/',
    read: readBase,
  },
  {
    key: 'towns',
    label: '乡镇（街道）',
    hint: '一行一个，名称和九位代码，例如 城关镇 990207100',
    isLong: true,
    unanswered: NOTHING,
    read: (text, { code = '' }) => readTowns(text, code),
  },
];

/** Answers with one more among them. */
export function answered(
  before: Partial<Answers>,
  question: AnyQuestion,
  text: string,
): Understood<Partial<Answers>> {
  const read = question.read(text, before);
  return 'fault' in read ? read : { value: { ...before, [question.key]: read.value } };
}
