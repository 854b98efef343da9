import type { Severity } from './issue.ts';

/** 错误, 提醒, 提示 */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  notice: '提示',
};
