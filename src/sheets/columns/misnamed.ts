import { billingUnit } from '../values/billing.ts';
import { bare, isDitto, isNothing } from '../values/plain.ts';
import type { Meaning, Shape } from './meaning.ts';

const MOST = 0.8;
const ADDRESS = /(?:路|街|巷|大道|小区|村).*(?:\d+号|\d+组|[一二三四五六七八九十]+[组社队]|内|旁|楼)|\d+号/;

/** The meaning of a column whose head names the kindergarten or its town, where its cells say otherwise: 单位 over 元/月, 所在地 over 文昌路1号. */
export function notMisnamed(meaning: Meaning, texts: readonly string[], { topic }: Shape): Meaning {
  const said = texts.map(bare).filter((text) => !isNothing(text) && !isDitto(text));
  const areMost = (test: (text: string) => boolean): boolean =>
    said.length > 1 && said.filter(test).length >= said.length * MOST;
  if (meaning.is === 'name' && topic === 'fees' && areMost(isUnit))
    return { is: 'slot', table: 'fees', key: 'unit', dims: {}, unit: null };
  if (meaning.is === 'town' && areMost((text) => ADDRESS.test(text)))
    return { is: 'slot', table: 'kindergartens', key: 'address', dims: {}, unit: null };
  return meaning;
}

function isUnit(text: string): boolean {
  const unit = billingUnit(text);
  return text.includes('元') && unit !== null && unit !== 'unknown';
}
