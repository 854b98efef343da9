import { REGISTERS, registerPath } from '../views/registers/index.ts';

/** A way into the site; `path` starts at the site's root, without the base path. */
export interface WayIn {
  readonly path: string;
  readonly label: string;
  readonly says: string;
}

/** By what a reader wants to know. Those whose section is not published are left out by the page. */
export const WAYS_BY_NEED: readonly WayIn[] = [
  { path: '/cost/', label: '一年要交多少钱', says: '按出生日期，逐项算出每所园的全年费用' },
  ...REGISTERS.map((register) => ({
    path: registerPath(register),
    label: register.menu,
    says: register.answers,
  })),
  { path: '/compare/', label: '几所园对比', says: '最多四所，费用、师资、学位并排看' },
];

/** The finder with one condition set. */
export const WAYS_BY_WISH: readonly Omit<WayIn, 'says'>[] = [
  { path: '/kindergartens/?inclusive=是', label: '只看普惠园' },
  { path: '/kindergartens/?free=是', label: '有空余学位' },
  { path: '/kindergartens/?nursery=是', label: '招收托班' },
  { path: '/kindergartens/?integrated=是', label: '融合教育' },
];
