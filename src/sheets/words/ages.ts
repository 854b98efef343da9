import type { AgeGroup } from '../../domain/code-lists.ts';

/** Age groups by how sheets write them; longer words first where one begins another. */
export const AGE_WORDS: ReadonlyMap<string, AgeGroup> = new Map<string, AgeGroup>([
  ['托小班', '托班'],
  ['托大班', '托班'],
  ['托儿班', '托班'],
  ['托幼班', '托班'],
  ['小小班', '托班'],
  ['乳儿班', '托班'],
  ['托班', '托班'],
  ['托管班', '托班'],
  ['小班', '小班'],
  ['中班', '中班'],
  ['学前班', '大班'],
  ['大班', '大班'],
  ['混龄班', '混龄'],
  ['混合班', '混龄'],
  ['混班', '混龄'],
  ['混龄', '混龄'],
  ['复式班', '混龄'],
  ['小年级', '小班'],
  ['中年级', '中班'],
  ['大年级', '大班'],
  ['小(3-4岁)', '小班'],
  ['中(4-5岁)', '中班'],
  ['大(5-6岁)', '大班'],
  ['2-3岁', '托班'],
  ['3-4岁', '小班'],
  ['4-5岁', '中班'],
  ['5-6岁', '大班'],
]);

/** Ages below a head of classes or children: 班级数 over 托 │ 小 │ 中 │ 大. */
export const SHORT_AGES: Readonly<Record<string, AgeGroup>> = {
  托: '托班',
  小: '小班',
  中: '中班',
  大: '大班',
  混合: '混龄',
  混: '混龄',
};

/** What one class of an age is called: 小一班, 小(1)班, 小1班, 中班二班, 托大(2)班. */
export const ONE_CLASS =
  /^(托大|托小|托儿?|小小|小|中|大|混龄|混合|混)班?(?:第?(?:[一二三四五六七八九十]{1,2}|\d{1,2})|\((?:[一二三四五六七八九十]{1,2}|\d{1,2})\))班$/;
