import type { AgeGroup } from '../../domain/code-lists.ts';

/** Age groups by how sheets write them; longer words first where one begins another. */
export const AGE_WORDS: ReadonlyMap<string, AgeGroup> = new Map<string, AgeGroup>([
  ['托小班', '托班'],
  ['托大班', '托班'],
  ['托儿班', '托班'],
  ['托幼班', '托班'],
  ['托育班', '托班'],
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

/** Whom a price is for that is for children of every age. Texts are bare. */
export const ALL_AGES =
  /^(?:全部|全园|所有|各年龄段|不分|(?:各年级|各班|各年段|各年龄[班组]|全体|在园|全体在园)(?:幼儿|儿童|均|都)*$)/;

/** 自愿参加的幼儿, 乘车幼儿, 新入园幼儿: who has what is paid for, whatever their age. What is charged for care and teaching all have. */
export const WHO_HAS_IT =
  /^(?:(?:自愿|主动)?(?:选择|参加|参与|报名|申请|需要|有需求|乘坐?|坐|使用|就餐|用餐|住宿|寄宿|午休|投保|参保|购买|订购|自愿)(?:校?车|餐|服务|延时|托管|伙食|保险)*|(?:当年)?新(?:入园|生|入学|招收?))(?:的|在园)*(?:幼儿|儿童|孩子|学生|者|生)?$/;

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
