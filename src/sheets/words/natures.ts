import type { Nature, ProfitStatus, SponsorType } from '../../domain/code-lists.ts';

/** What a word says of who runs a kindergarten. */
export interface Claim {
  readonly nature?: Nature;
  readonly profit?: ProfitStatus;
  readonly sponsor?: SponsorType;
  /** Whether it says that the kindergarten is inclusive (普惠). */
  readonly inclusive?: boolean;
}

/** Patterns over a bare text; each that fits says its part. The first of a group that fits is taken. */
export const NATURE_CLAIMS: readonly (readonly [RegExp, Claim])[] = [
  [/公办民助|民办公助|公建民营|委托办园/, {}],
  [/民办|私立|私人|个体|社会力量/, { nature: '民办' }],
  [
    /国企|国有企业|地方企业|公办[(（、]?(?:企业|厂矿?)(?:举?办|性质)|企业(?:举?办)(?:的)?公办/,
    { nature: '公办', sponsor: '地方企业' },
  ],
  [/^教办|教育部门办|教育办/, { nature: '公办', sponsor: '教育部门' }],
  [/事业单位/, { nature: '公办', sponsor: '事业单位' }],
  [/部队办/, { nature: '公办', sponsor: '部队' }],
  [/高校办|大学办|院校办|医院办/, { nature: '公办', sponsor: '事业单位' }],
  [/街道办(?!园|事处)|镇办|乡办|政府办/, { nature: '公办', sponsor: '其他部门' }],
  [/部门办|机关办/, { nature: '公办', sponsor: '其他部门' }],
  [/村集体|村办|村委/, { nature: '公办', sponsor: '集体' }],
  [/公办|公立|国办|国有民营/, { nature: '公办' }],
  [/集体(?:办|性质)?|村(?:集体|办|委)|社区办|街道办园/, { nature: '公办', sponsor: '集体' }],
];

export const PROFIT_CLAIMS: readonly (readonly [RegExp, Claim])[] = [
  [/非营利|非盈利|不营利|民办非企业|民非/, { profit: '非营利性' }],
  [/营利|盈利/, { profit: '营利性' }],
];

/** Words of the column of who runs it. */
export const SPONSOR_CLAIMS: readonly (readonly [RegExp, SponsorType])[] = [
  [
    /^(?:.*)?(?:村集体|村委会?|村民委员会|居委会|社区|合作社|合作联社|经济联合社|集体|村办|村两委|居民委员会)(?:办|举办)?$/,
    '集体',
  ],
  [/(?:师范|职业(?:技术)?|技工|技术|卫生|护士|艺术|警察)学校$|党校$/, '事业单位'],
  [
    /教体局|教育局|教育体育局|教育和体育局|教育部门|教委|文教局|教科局|教科体局|教育行政部门|学区|中心校|中心学校|小学|中学|学校$|教办/,
    '教育部门',
  ],
  [/部队|武警|军区|军分区|人武部|军队/, '部队'],
  [/事业单位|医院|卫生院|高校|大学|学院|职教中心|研究所|妇幼保健院/, '事业单位'],
  [/地方企业|国有企业|国企|城投|城市建设投资|国有资|国资|建设投资|厂办|矿务局/, '地方企业'],
  [
    /政府|机关|事务中心|事务局|街道办|办事处|其他部门|妇联|(?:妇女|残疾人|工商业|文学艺术界)联合会|关工委|工会|民政局|水利局|农业农村局|文化和?旅游局|交通(?:运输)?局|残联|总工会|管委会|团委|公安局|税务局|管理局|委员会|供销社|住建局|财政局/,
    '其他部门',
  ],
  [/个人|自然人|公民|私人|民办|民营|公司|社会组织|企业|投资人|有限|个体|社会力量|私企|民间|基金会/, '民办'],
];

/** 教育部门, 831-县级教育部门: one of the kinds of sponsors of which statistics count the public ones, and no name of an office. */
export const PUBLIC_SPONSOR =
  /^(?:\d{3}[-—_.、:：]?)?(?:(?:中央|省|市|地市?|县|区|县区|乡镇?)级?)?(?:教育部门|其他部门|事业单位|部队|集体)(?:[举开]?办)?(?:\(\d{3}\))?$/;

/** 民办, 999-民办 beside them. */
export const PRIVATE_SPONSOR = /^(?:\d{3}[-—_.、:：]?)?民办(?:\(\d{3}\))?$/;

/** What the first digits of a 统一社会信用代码 suggest: never taken, only suggested. */
export const USCC_PROFIT: readonly (readonly [RegExp, ProfitStatus])[] = [
  [/^5[1-39]/, '非营利性'],
  [/^9[1-3]/, '营利性'],
];
