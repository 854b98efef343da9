import type { FeeCategory } from '../../domain/code-lists.ts';

/** What says that an item is not charged at all: no row. */
export const NOT_CHARGED_WORDS: ReadonlySet<string> = new Set([
  '无',
  '不收',
  '没有',
  '无此项',
  '未收',
  '不涉及',
  '不代办',
  '未代办',
  '不代收',
  '未代收',
  '不代购',
  '未代购',
  '不开展',
  '未开展',
  '不开设',
  '未开设',
  '不提供',
  '未提供',
  '×',
  '✗',
  'X',
]);

/** 不收 beside an item: that nothing is charged for it, or that there is none. Texts are bare. */
export const NOT_TAKEN = /^(?:暂|均|都|一律|目前)?(?:不收|未收|不再收)$/;

/** Who pays for meals that parents do not pay for: 享受营养改善计划，不另收. Texts are bare. */
export const MEALS_PAID_FOR =
  /营养(?:改善|午餐|餐|膳食)|免费|不另(?:行|外)?收|(?:财政|专项|政府|国家)\S{0,6}(?:补助|承担|负担|安排|保障)/;

/** What says that a service is given and nothing is charged for it. */
export const FREE_WORDS: ReadonlySet<string> = new Set([
  '免',
  '免费',
  '免收',
  '不收取',
  '不另收',
  '不另收取',
  '不另收费',
  '不另行收取',
  '不另行收费',
  '不单独收费',
  '全免',
  '不收费',
  '免缴',
  '免交',
]);

/** An item that the contract knows, by how sheets write it. */
export interface FeeItem {
  readonly words: readonly string[];
  readonly item: string;
  readonly category: FeeCategory;
  /** Whether it is for the youngest alone. */
  readonly age?: '托班';
  readonly isMeal?: true;
}

export const FEE_ITEMS: readonly FeeItem[] = [
  {
    words: ['托班保育费', '托育费', '托班费', '托班保教费', '保育费', '托班收费', '托位费'],
    item: '托班保育费',
    category: '保育费',
    age: '托班',
  },
  {
    words: ['保育教育费', '保教费', '保育教育', '保教', '学费', '管理费', '保育保教费'],
    item: '保育教育费',
    category: '保育教育费',
  },
  { words: ['住宿费', '寄宿费', '住宿'], item: '住宿费', category: '住宿费' },
  {
    words: ['伙食费', '餐费', '生活费', '膳食费', '伙食', '餐点费', '幼儿伙食费', '午餐费', '就餐费'],
    item: '伙食费',
    category: '服务性收费',
    isMeal: true,
  },
];

/** A service by its own name: no money that is passed on. */
export const SERVICE_ITEM =
  /^(?:(?:课后|离园后|放学后)?延[时点](?:服务|托管|看护|照护|班)?|课后(?:服务|托管|看护))费?$/;

/** What offices call in several ways, and a locality lists once: each pattern is one thing. */
export const SAME_THING: readonly RegExp[] = [
  /^(?:幼儿|人身|学生|儿童|学平|园方除外)*(?:意外伤害|意外|平安)(?:伤害)?(?:险|保险)?(?:费)?$|^学平险(?:费)?$/,
  /^(?:幼儿)?(?:校车|接送车?|校车接送|乘车)(?:服务)?费?$/,
  /^(?:课后|离园后|放学后)?延[时点](?:服务|托管|看护|照护|班)?费?$/,
  /^(?:幼儿|入园|年度|定期)*(?:健康)?(?:体检|健康检查)费?$/,
  /^(?:幼儿)?(?:被褥|床上用品|床品|卧具|寝具|被子|被服)费?$/,
  /^(?:幼儿)?(?:园服|校服|服装)费?$/,
];

/** 保险、书包共160: behind items that have one price together. */
export const TOGETHER = /(?:共计?|合计|总共|一共)$/;

/** What offices charge beside care and meals: the head names the item, and ends with it. */
export const COMMON_ITEMS =
  /(?:^(?:课后|离园后)?延[时点](?:服务|托管|看护|班)|晚托|[周暑寒][末期假]托管|(?:园服|校服|被褥|床上用品|床品|卧具|寝具|[外平害]险)费?|兴趣班|特色[课班]|(?:延[时点](?:服务|托管|看护)?|托管|校车|接送车?|校车接送|乘车|交通|服装|被子|体检|健康检查|保险|书本|课本|教材|资料|材料|空调|取暖|水|照相|代办)费)$/;

/** Groups of items, whose cells name the item: 保险100元. */
export const ITEM_GROUPS: readonly { readonly words: readonly string[]; readonly category: FeeCategory }[] = [
  {
    words: [
      '代收费',
      '代办费',
      '代收代办费',
      '代收代办',
      '代收代管费',
      '其他代收费',
      '代管费',
      '代收费用',
      '代办项目',
      '代收项目',
      '代收费项目',
      '代办费项目',
      '代收代办项目',
      '代收代管项目',
    ],
    category: '代收费',
  },
  {
    words: ['服务性收费', '服务费', '服务性', '其他服务性收费', '服务性收费项目'],
    category: '服务性收费',
  },
];

/** Items whose name says too little for the list of what may be charged: which insurance? */
export const VAGUE_ITEMS: ReadonlyMap<string, string> = new Map([
  ['保险', '幼儿意外保险'],
  ['保险费', '幼儿意外保险'],
]);

/** What stands in the column of documents and is none. */
export const EMPTY_BASES: ReadonlySet<string> = new Set([
  '备案',
  '已备案',
  '备案价',
  '按备案',
  '报备',
  '有',
  '是',
  '市场价',
  '自主定价',
  '自定',
  '按规定',
]);

/** What is bought once: paid by the piece where nothing says otherwise. Only suggested. */
export const BOUGHT_ONCE = /被|褥|服|书|课本|床|材料|书包|资料|体检/;

/** What such a fee is for the law: 不适用 where nobody may choose, 否 for meals, 是 for what parents choose. */
export const VOLUNTARY: Readonly<Record<FeeCategory, string>> = {
  保育教育费: '不适用',
  住宿费: '不适用',
  保育费: '不适用',
  服务性收费: '是',
  代收费: '是',
};

/** What a kindergarten that is free in its prices gives as their basis. Only suggested. */
export const OWN_PRICING = '营利性幼儿园自主定价';

/** What stands before an amount and names nothing. */
export const NO_ITEMS: ReadonlySet<string> = new Set([
  '自愿购买',
  '自愿',
  '家长自愿',
  '均为',
  '均',
  '现收',
  '实收',

  '原',
  '现',
  '现行',
  '原价',
  '新',
  '每生',
  '每人',
  '每月',
  '每学期',
  '每天',
  '收费',
  '标准',
  '人民币',
  '约',
  '近',
  '按',
  '共',
  '合计',
  '调整前',
  '调整后',
  '每年',
  '一次性',
  '月',
  '学期',
]);

/** What the money of an item is for, as most write it. Only suggested. */
export const SERVICES: ReadonlyMap<string, string> = new Map([
  ['保育教育费', '保育和教育'],
  ['伙食费', '幼儿在园伙食'],
  ['托班保育费', '托班保育'],
  ['住宿费', '幼儿在园住宿'],
]);

/** What is said of a price that is charged no more. Texts are bare. */
export const HAS_ENDED =
  /^(?:备案|价格|(?:收费)?标准|收费)?(?:已(?:变更|调整)|(?:已|被)?(?:注销|废止|失效|终止|停止|停收|停用|作废|过期|取消|撤销|到期)|不再(?:收取|执行)|历史)/;

/** What is said of a price that is charged now. Texts are bare. */
export const STILL_HOLDS =
  /^(?:[√✓是]|(?:备案|价格|(?:收费)?标准|收费)?(?:有效|正常|现行|生效|已生效|启用|已启用|在用|在收|在执行|执行|执行中|正在执行|正常执行|已执行|正常收取|收取中|在有效期内?)|(?:已|新)?(?:备案|报备|公示|批准|核准|审批|批复)(?:通过|有效)?)$/;

/** Beside a number: 减免5人, 校车2辆, 联系人…: no price, whatever the number. A price has a few digits. */
export const NO_CHARGE =
  /减[免少半收]|减\d|补[助贴]|资助|优惠|退[费还]|联系|电话|负责|\d(?:人|名|个?班|[辆台])|\d{6}/;
