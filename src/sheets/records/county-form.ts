import { bare } from '../values/plain.ts';
import type { Facts } from './facts.ts';

/** 全县幼儿园均为全日制 in whatever sheet is said of every kindergarten there is. */
const OF_COUNTY =
  /(?:^|[、.。;；])(?:全|本|我)[县区市旗](?:各级?|所有|公民办|各类)*(?:幼儿园|园所?)(?:均|都|全部|一律)/;

/** The sheets, each with the form that but one of them tells of all kindergartens of the county; the others say nothing of it. */
export function withFormOfCounty(all: readonly Facts[]): readonly Facts[] {
  const told = all.flatMap(({ serviceForm }) => serviceForm ?? []);
  const form = all
    .flatMap(({ serviceForm, saidOfForm }) => (OF_COUNTY.test(bare(saidOfForm)) ? (serviceForm ?? []) : []))
    .at(0);
  if (form === undefined || told.some(({ text }) => text !== form.text)) return all;
  return all.map((facts) => (facts.serviceForm === null ? { ...facts, serviceForm: form } : facts));
}
