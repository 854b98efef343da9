import { REGISTERS, registerPath } from '../views/registers/index.ts';

/** A section by what a reader wants to know; `path` starts at the site's root, without the base path. */
export interface TaskLink {
  readonly path: string;
  readonly label: string;
  readonly says: string;
}

/** Those whose section is not published are left out by the page. */
export const TASK_LINKS: readonly TaskLink[] = [
  { path: '/cost/', label: '一年要交多少钱', says: '按出生日期，逐项算出每所园的全年费用' },
  ...REGISTERS.map((register) => ({
    path: registerPath(register),
    label: register.menu,
    says: register.answers,
  })),
  { path: '/compare/', label: '几所园对比', says: '最多四所，费用、师资、学位并排看' },
];
