/** What tables of the terms of items say: whom a rule is for, and what parents choose. Texts are bare. */

/** 各园, 全区幼儿园, 所有公办民办园. */
export const EVERY_KINDERGARTEN =
  /^(?:全[县区市旗]|本[县区市旗]|辖区(?:内)?|各级)?(?:的)?(?:所有|全部|全体|各类|各级各类|各|每所)?(?:的)?(?:公办[、,和及与/]?民办|公民办)?(?:幼儿园(?:\(班\))?|园所?|园)$|^(?:全部|所有|通用|不限|均适用|全[县区市旗])$/;

/** 公办, 公办园, 普惠性民办幼儿园: the kind it names, and of it all. */
export const KIND_OF_KINDERGARTEN =
  /^(?:所有|全部|各|各类|其他|其它|其余)?(非?普惠性?民办|非营利性?|营利性?|公办|民办|非普惠性?|普惠性?)(?:民办)?(?:性质)?的?(?:幼儿园|园所?|园|幼儿班)?$/;
/** 其余民办园: whom it leaves out the other rows say. */
export const REST_OF_KINDERGARTENS = /其他|其它|其余|以外|除/;
export const ATTACHED_CLASSES = /^(?:各|小学)*附[设属](?:的)?(?:幼儿)?(?:班|园|幼儿园)$/;

/** 开展延时服务的园, 寄存被褥的园, 参加延时的幼儿: whoever has what it names. */
export const WHO_CHARGES =
  /^(?:凡|所有|自愿)?(?:开设|开展|开办|举办|设有|设置|提供|寄存|收取|代收|代办|代购|参加|选择|使用|乘坐|配备|有|设)(?:了)?(\p{Script=Han}{1,8}?)的?(?:各|所有)?(?:幼儿园|园所?|园|幼儿|儿童|家长)$/u;
/** 城区园, 省一级园, 集团园: a kind that nothing tells of a kindergarten, and no name of one. */
export const OTHER_KIND =
  /^(?:各|所有|全[县区])?(?:(?:[省市县区]?[一二三四五甲乙][级类星]|[级星]级?|示范|城区?|城镇|乡镇?|镇区?|农村|乡村|集团|企业|国有|集体|规模|寄宿制?|全日制|半日制|小区|配套|新[办建开]|品牌|中心|街道)+)(?:性质)?的?(?:幼儿园|园所?|园)$/;

/** What a note says that takes some out of what a table says of all. */
export const OTHERWISE =
  /除\S{1,20}外|另有(?:规定|约定)|另行(?:规定|约定|制定)|例外|不适用|合同|协议|约定|公办|民办|普惠|营利|暂不|暂缓|以\S{1,12}为准|从其规定/;

export const CHOSEN = /^(?:由?(?:幼儿)?家长)?自愿(?:选择|参加|缴纳|购买|原则|办理)*$|^是$|^可选(?:择)?$/;
export const NOT_CHOSEN = /^(?:非自愿|不自愿|否|必[选交缴])$/;
