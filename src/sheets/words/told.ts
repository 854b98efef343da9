/** What sentences around a list say of all its kindergartens, or of some by name, by column. Texts are bare; the first that fits. */
export const TOLD_WORDS: readonly {
  readonly key: string;
  readonly says: readonly (readonly [RegExp, string])[];
}[] = [
  {
    key: 'serviceForm',
    says: [
      [/半日制/, '半日制'],
      [/寄宿制/, '寄宿制'],
      [/全日制/, '全日制'],
    ],
  },
  {
    key: 'profitStatus',
    says: [
      [/非营利性/, '非营利性'],
      [/营利性/, '营利性'],
    ],
  },
  {
    key: 'nursery',
    says: [
      [
        /(?:不|未|没有?)(?:再)?(?:招收|开设|举办|办|设|接收)(?:托班|托大班|(?:三|3)周?岁以下(?:的)?(?:幼儿|婴幼儿|儿童)?)/,
        '否',
      ],
      [
        /(?:招收|开设|设有|办有|接收|开办|设)(?:了)?(?:托班|(?:三|3)周?岁以下(?:的)?(?:幼儿|婴幼儿|儿童)?)/,
        '是',
      ],
    ],
  },
  {
    key: 'schoolBus',
    says: [
      [/(?:无|没有|未配备?|未购置|未使用|未开通|不配备|不使用)校车/, '否'],
      [/(?:配备|配有|使用|开通|有)(?:了)?校车|^校车(?=(?:[一两二三四五六七八九十]|\d{1,2})[辆台])/, '是'],
    ],
  },
  {
    key: 'meals',
    says: ['一', '两', '三'].flatMap((meals) =>
      ['一', '两', '三'].map(
        (snacks) =>
          [
            new RegExp(
              `(?:每日|每天)?(?:供应|提供|供餐|安排)?(?:为|是)?${meals.replace('两', '[两二]')}餐${snacks.replace('两', '[两二]')}点`,
            ),
            `${meals}餐${snacks}点`,
          ] as const,
      ),
    ),
  },
];

const COUNTED = '(?:[一两二三四五六七八九十]|\\d{1,3})+(?:个|所|家)';

/** What stands around a statement and belongs to nobody's name. */
export const TOLD_LINKS =
  /^(?:也|均|都|皆|全部|一律|统一|属于|属|登记为|为|是|实行|系|的)+|(?:也|均|都|皆|一律|统一|全部|属于|属|登记为|为|是|实行|系)+$/g;
/** 除…以外 */
export const TOLD_BESIDES = /^除(?:了|去)?|(?:以外|之外|外)$/g;
/** 备注另有说明的: whom a remark of their own tells of. */
export const TOLD_BUT_REMARKED =
  /^(?:表中|本表)?备注(?:栏|列)?(?:中|里|内)?(?:另有|已有|有|已|另|特别|单独)?(?:说明|注明|标注|写明|标明|备注)(?:的|者)?(?:幼儿园|园所?)?$/;
/** Which clauses of a remark speak of a column at all. */
export const TOLD_SPEAKS: Readonly<Record<string, RegExp>> = {
  nursery: /托班|托大班|托育|托位/,
  schoolBus: /校车(?!费)|接送车/,
};
/** 其余六所, 其余园（班、点） */
export const TOLD_REST = new RegExp(
  `^(?:其余|其他|其它|余下)(?:的)?(?:${COUNTED})?(?:公办|民办)?(?:幼儿园|园所?|机构)?(?:\\([^()]*\\))?$`,
);
/** 全县各园（班、点）, 所有幼儿园, 全县幼儿园 */
export const TOLD_ALL =
  /^(?:全|本|我)(?:县|区|市|旗|镇)(?:的|内)?(?:幼儿园|园所)$|^(?:全|本|我)?(?:县|区|市|旗|镇)?(?:内)?(?:各|所有|全部|全体)(?:类|级)?(?:幼儿园|园所?|机构)(?:\([^()]*\))?$/;
/** 民办幼儿园, 公办园中 */
export const TOLD_NATURE =
  /^(?:全|本|我)?(?:县|区|市|旗)?(?:各|所有)?(公办|民办)(?:幼儿园|园)(?:中|里|当中)?$/;
/** What may follow a statement in its clause: 全日制幼儿园, 校车2辆, 托班1个. */
export const TOLD_END =
  /^(?:幼儿园|园所?|教学点|班|点|机构|办园|教育|服务|接送(?:幼儿|儿童|学生)?|共?(?:[一两二三四五六七八九十]|\d{1,3})+[个辆台])*(?:\([^()]*\))?$/;
/** What takes a statement back, wherever it stands: 有校车2辆，已停用; 设托班（未备案）. */
export const TOLD_TAKEN_BACK = /停|报废|取消|未|不再|原|曾|拟/;
/** Behind a statement of all: 某园除外. */
export const TOLD_SAVE = /除外/;
/** Behind a statement that only says whom a rule is for: 有校车的, 招收托班者, 有校车时. */
export const TOLD_OF_SOME = /^(?:的|者|时)|(?:的|者|时|情况)$/;
/** What asks to do something tells nothing: 请注明, 须备案, 填“是”. */
export const TOLD_TO_DO =
  /(?<!申)请(?!假)|须|(?<![未不没])填|(?<![供适响相反])应(?![急用届对])|(?<![必按急])需(?!求)|注明|写明|不得|是否|如有|若有|凡/;
/** What is said to hold of each is no condition of what follows: 均没有校车，家长须自行接送. */
export const TOLD_OF_EACH = /均|都|皆|一律|统一|全部/;
/** Behind a statement, before the names it is of: 招收托班的只有甲、乙两所. */
export const TOLD_WHOSE = /^的?(?:幼儿园|园)?(?:只有|仅有|有|为|是|仅|:)+/;
/** How many the names before it are: 两个教学点. */
export const TOLD_COUNT = new RegExp(`(?:等)?(?:这)?${COUNTED}(?:教学点|幼儿园|园|点|班|附设班)?$`);
/** 除两所附设班外: what kind of places something is not said of. */
export const TOLD_NOT_OF_CLASSES = new RegExp(`^(?:${COUNTED})?(?:小学)?附设(?:幼儿)?班(?:点)?$`);
/** 民办园没有注明营利性的，都登记为非营利性: what holds where a row says nothing itself. */
export const TOLD_BY_DEFAULT =
  /^(?:表中|本表)?(?:的)?(?:民办)?(?:幼儿园|园)?(?:凡)?(?:没有|未|没)(?:注明|写明|标明|标注|填写|写|填)(?:为|是)?(?:是否)?(?:非?营利性?)(?:质|的|者)*(?:民办(?:幼儿)?园)?[,，]?(?:都|均|一律|全部)*(?:登记|注册)?(?:为|是|属)*(非营利性|营利性)(?:民办)?(?:幼儿园|园)?$/;
