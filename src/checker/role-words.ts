import type { HandedRole } from './handed.ts';

/** What a file was taken for, in words beside its name. */
export const ROLE_WORDS: Readonly<Record<HandedRole, string>> = {
  folder: '数据文件夹，整个一起看',
  text: '通知、指南等文字，只查个人信息；网页的写法用 npm run check 查',
  table: '数据表，换下现有的那一张',
  sheet: '办公用的表或模板，整理进数据表',
  list: '待问清单，读里面的回答',
  left: '不是表，没有看',
};
