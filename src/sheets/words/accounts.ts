import type { Flow } from '../../domain/code-lists.ts';

/** Accounts of finance.csv by how sheets write them. `flow` is null where the word may stand on both sides. */
export const ACCOUNT_WORDS: readonly {
  readonly account: string;
  readonly flow: Flow;
  readonly words: readonly string[];
}[] = [
  {
    flow: '收入',
    account: '财政投入',
    words: [
      '财政拨款',
      '财政补助',
      '财政拨款收入',
      '财政性经费',
      '财政补助收入',
      '政府投入',
      '财政经费',
      '财政资金',
      '财政投入资金',
    ],
  },
  { flow: '收入', account: '保教费', words: ['保教费收入', '保育教育费', '保育教育费收入', '学费收入'] },
  {
    flow: '收入',
    account: '伙食费',
    words: ['伙食费收入', '餐费收入', '伙食收入', '幼儿伙食费收入', '膳食费收入', '代收伙食费', '食堂收入'],
  },
  {
    flow: '收入',
    account: '其他事业收入',
    words: ['事业收入', '其他事业性收入', '服务性收费收入', '延时服务收入', '其他教育事业收入'],
  },
  {
    flow: '收入',
    account: '举办者投入',
    words: [
      '举办者投资',
      '举办者出资',
      '举办者投入资金',
      '自筹资金',
      '自筹',
      '投资人投入',
      '民办学校中举办者投入',
    ],
  },
  { flow: '收入', account: '捐赠', words: ['社会捐赠', '捐赠收入', '捐资', '捐赠款', '接受捐赠'] },
  { flow: '收入', account: '其他', words: ['其他收入'] },
  {
    flow: '支出',
    account: '人员经费',
    words: ['人员支出', '工资福利', '工资福利支出', '人员工资', '教职工工资', '人员经费支出', '工资支出'],
  },
  {
    flow: '支出',
    account: '公用经费',
    words: ['公用支出', '日常公用', '公用经费支出', '日常公用经费', '商品和服务支出', '商品服务支出'],
  },
  {
    flow: '支出',
    account: '伙食支出',
    words: ['伙食费支出', '食材采购', '伙食', '幼儿伙食支出', '食堂支出'],
  },
  {
    flow: '支出',
    account: '基建设备',
    words: [
      '基建',
      '设备购置',
      '基本建设',
      '基建及设备',
      '资本性支出',
      '基建设备支出',
      '基建支出',
      '基建及设备购置',
      '基建和设备',
      '设备及基建',
      '基建与设备',
    ],
  },
  { flow: '支出', account: '其他', words: ['其他支出'] },
];

export const FLOW_WORDS: Readonly<Record<string, Flow>> = {
  收入: '收入',
  经费收入: '收入',
  收入情况: '收入',
  年度收入: '收入',
  支出: '支出',
  经费支出: '支出',
  支出情况: '支出',
  年度支出: '支出',
};
