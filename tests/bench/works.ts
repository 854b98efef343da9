import { DAY_AFTER, DAY_OF_BUILD, DAY_OF_DATA, type BenchBureau } from './bureau.ts';
import { changeFee, changeNotice } from './edits.ts';

/** One thing a bureau has its program do. */
export interface Work {
  readonly name: string;
  /** What `npm run` is told. */
  readonly script: 'check' | 'build';
  /** What it begins from: the data alone, or the site and cache of a build of them. */
  readonly from: 'data' | 'site';
  /** The day it is done for. */
  readonly asOf: string;
  /** What is edited first, and the day it is committed on. */
  readonly edit?: { readonly make: (bureau: BenchBureau) => void; readonly committedOn: string };
}

export const FULL_BUILD: Work = { name: 'full build', script: 'build', from: 'data', asOf: DAY_OF_BUILD };

/** 更新于 becomes the day of the commit. */
export const ONE_FEE: Work = {
  name: 'one fee changed',
  script: 'build',
  from: 'site',
  asOf: DAY_OF_BUILD,
  edit: { make: changeFee, committedOn: DAY_OF_BUILD },
};

/** In the order in which they are measured: what begins from a site comes after the build that makes it. */
export const WORKS: readonly Work[] = [
  { name: 'check', script: 'check', from: 'data', asOf: DAY_OF_BUILD },
  FULL_BUILD,
  { name: 'nothing changed', script: 'build', from: 'site', asOf: DAY_OF_BUILD },
  ONE_FEE,
  {
    name: 'one fee changed, 更新于 as before',
    script: 'build',
    from: 'site',
    asOf: DAY_OF_BUILD,
    edit: { make: changeFee, committedOn: DAY_OF_DATA },
  },
  {
    name: 'one notice changed',
    script: 'build',
    from: 'site',
    asOf: DAY_OF_BUILD,
    edit: { make: changeNotice, committedOn: DAY_OF_BUILD },
  },
  { name: 'new day', script: 'build', from: 'site', asOf: DAY_AFTER },
];
