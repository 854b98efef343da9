/** A section by what a reader wants to know; `path` starts at the site's root, without the base path. */
export interface TaskLink {
  readonly path: string;
  readonly label: string;
  readonly says: string;
}

/** Those whose section is not published are left out by the page. */
export const TASK_LINKS: readonly TaskLink[] = [
  { path: '/cost/', label: '一年要交多少钱', says: '按出生日期，逐项算出每所园的全年费用' },
  { path: '/fees/', label: '收费公示', says: '每所园现行的收费项目、标准和依据' },
  { path: '/staffing/', label: '师资配备', says: '教师、保育员有多少，多少人持证' },
  { path: '/assessments/', label: '质量评估', says: '等级、督导评估、检查的结果和日期' },
  { path: '/inclusive/', label: '普惠名单', says: '公办园和认定的普惠性民办园' },
  { path: '/compare/', label: '几所园对比', says: '最多四所，费用、师资、学位并排看' },
];
