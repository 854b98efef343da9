import type { Post } from '../../domain/code-lists.ts';

/** Posts by how sheets write them. */
export const POST_WORDS: Readonly<Record<Post, readonly string[]>> = {
  园长: [
    '正副园长',
    '园长(含副)',
    '园长(正副)',
    '园级领导',
    '园长副园长',
    '园长、副园长',
    '园长/副园长',
    '园长(含副园长)',
    '园长及副园长',
  ],
  专任教师: [
    '教师',
    '专任教师数',
    '任课教师',
    '专职教师',
    '带班教师',
    '专任',
    '幼儿教师',
    '班级教师',
    '教师数',
  ],
  保育员: ['保育', '保育人员', '生活老师', '保育老师', '保育教师'],
  卫生保健人员: [
    '保健医',
    '卫生保健',
    '保健员',
    '保健人员',
    '卫生保健员',
    '保健教师',
    '保健老师',
    '医务人员',
    '校医',
    '卫生保健医',
    '专(兼)职卫生保健人员',
    '保健医生',
    '卫生人员',
    '专职卫生保健人员',
  ],
  保安员: [
    '保安',
    '专职保安',
    '安保人员',
    '门卫',
    '保卫人员',
    '安保',
    '安保员',
    '保安人员',
    '保安门卫',
    '专职保安员',
  ],
  炊事员: [
    '炊事',
    '厨师',
    '厨房人员',
    '食堂人员',
    '炊事人员',
    '食堂工作人员',
    '食堂从业人员',
    '厨工',
    '厨房',
    '食堂',
    '后厨',
    '伙房',
  ],
  行政人员: ['行政', '管理人员', '行政管理人员', '行政管理'],
  教辅人员: ['教辅', '教学辅助人员', '财会人员', '教辅员'],
  其他工勤: [
    '其他',
    '工勤',
    '工勤人员',
    '后勤',
    '后勤人员',
    '其他人员',
    '勤杂人员',
    '其他岗位',
    '其他工勤人员',
    '勤杂',
    '其它',
    '其它人员',
    '其他后勤',
    '其他后勤人员',
    '勤杂工',
    '保洁',
    '保洁员',
    '其他教职工',
    '司机',
  ],
};

/** Heads of the whole staff. */
export const STAFF_TOTALS: readonly string[] = [
  '教职工总数',
  '教职工数',
  '教职工',
  '教职工人数',
  '教职工合计',
  '教职员工',
  '教职员工数',
  '职工总数',
  '教职工总人数',
  '全园教职工',
  '员工总数',
  '教职员工总数',
  '总数',
  '人员总数',
  '教职工总计',
  '教职工小计',
  '教职员工人数',
];

/** Heads of the papers that a post needs. A teacher's are those of the whole column of teachers. */
export const CERTIFICATE_FORMS: readonly { readonly post: Post; readonly form: RegExp }[] = (
  [
    ['园长', '园长'],
    ['保育员', '保育员|保育师|保育'],
    ['卫生保健人员', '保健员|保健医|保健人员|卫生保健|保健|医师|护士'],
    ['保安员', '保安员|保安'],
    ['炊事员', '厨师|炊事员|炊事'],
  ] as const
).map(([post, who]) => ({
  post,
  form: new RegExp(
    `^(?:其中)?(?:持有?|有|取得|具有|具备)?(?:${who})(?:任职|职业|培训|上岗|岗位|等级)*(?:(?:资格|合格)?证(?:书)?|(?<=任职|职业|上岗|岗位)资格)(?:持有)?(?:的)?(?:人)?(?:数|人数)?$`,
  ),
}));

/** 民办园不涉及编制, 民办园不填在编数, 在编数民办园不填, 在编只由公办园填. Texts are bare. */
export const PRIVATE_WITHOUT_POSTS = new RegExp(
  [
    '民办(?:幼儿园|园所?)?的?(?:教职工|教师|人员)?(?:均|都|一律|全部)?(?:不涉及|不存在|不占|不核定?|不纳入|没有|无)(?:事业|财政|公办)?(?:人员)?(?:编制|在编)',
    '民办(?:幼儿园|园所?)?(?:均|都|一律)?(?:不用|无需|不必|不需|免于?|不)(?:填写?|填报|统计)(?:其中)?(?:在编|编制)',
    '(?:在编|编制)(?:人员|教师|教职工)?(?:人?数|情况)?(?:一?[栏列])?[,，]?民办(?:幼儿园|园所?)?(?:均|都|一律)?(?:不用|无需|不必|不需|免于?|不)填',
    '(?:在编|编制)(?:人员|教师|教职工)?(?:人?数|情况)?(?:一?[栏列])?[,，]?(?:仅|只)(?:由|限)?公办(?:幼儿园|园所?)?填',
  ].join('|'),
);
/** Not of all private ones. Texts are bare. */
export const OF_SOME_PRIVATE = /除|部分|个别|有的|少数|多数|[几\d]所|新/;

/** Who answers for a class, and may also be its 主班. */
export const HEAD_OF_CLASS = '班主任';

/** What a teacher is in a class: who holds it may stand in the row of the teachers too. Texts are bare. */
export const CLASS_DUTIES: ReadonlySet<string> = new Set([
  HEAD_OF_CLASS,
  '主班教师',
  '配班教师',
  '副班教师',
  '主班',
  '配班',
]);

/** Whether a word names all who hold a post, and not a part of them. A 园长 beside a 副园长 is the first of them. */
export function isWholePost(post: Post, word: string): boolean {
  if (post === '园长') return POST_WORDS.园长.includes(word);
  return word === post || (post === '专任教师' && POST_WORDS.专任教师.includes(word));
}
