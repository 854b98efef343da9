/** What tells sheets of another kind apart from those of kindergartens. Texts are bare: one width, no spaces. */

/** What a worksheet is called that is not what holds now. */
export const SET_ASIDE = /旧|备份|作废|上年|去年|历史|草稿|示例|样表|样例|模板|填写说明|勿填|废/;

/** A head over the names of those whom the rows are about. */
export const LISTED_NAME =
  /^(?:幼儿|学生|儿童|孩子|宝宝|婴幼儿|学员|新生|教师|教职工|教职员工|职工|员工|人员|老师|保育员|保安员?|保健医?)?(?:姓名|名字|名单)$/;

/** Heads of what one person has. */
export const OF_A_PERSON =
  /性别|^年龄$|出生|生日|身份证|证件(?:号|类型)|民族|籍贯|户籍|户口|学籍|家长|监护人|父亲|母亲|家庭|住址|健康状况|政治面貌|婚姻|学历|学位|毕业|专业|职称|职务|职级|岗位|资格证|工作时间|参加工作|任教|任职|聘用|入园(?:时间|日期|年月)|班级|手机|电话|联系方式|银行|卡号|血型|过敏/;

/** Heads of somebody who stands for a kindergarten: a list of kindergartens has them too. */
export const OF_AN_OFFICE = /园长|校长|负责人|法人|法定代表|举办|联系人|填表|填报|责任人|书记|督学/;

export const OF_CHILDREN = /幼儿|儿童|学生|新生|婴幼儿|宝宝|孩子|家长|监护人|学籍|父亲|母亲/;
export const OF_STAFF =
  /教师|教职|职工|员工|老师|保育|保安|保健|职称|职务|职级|岗位|资格证|任教|任职|聘用|参加工作|师资|花名册/;

/** An identity number, whatever its check digit. */
export const IDENTITY = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;

/** Figures and properties that only a kindergarten has. */
export const OF_A_KINDERGARTEN: ReadonlySet<string> = new Set([
  'children',
  'classCount',
  'plannedPlaces',
  'admitted',
  'approvedPlaces',
  'siteArea',
  'buildingArea',
  'outdoorArea',
  'nature',
  'sponsorType',
  'foundedYear',
  'books',
]);

/** A word that sheets about kindergartens have somewhere. */
export const KINDERGARTEN_WORDS =
  /幼儿|学前|幼教|托班|托育|托儿|保教|保育|普惠|园长|园所|园名|办园|小班|中班|大班|入园|在园/;

/** What the name of a kindergarten looks like. */
export const LIKE_A_KINDERGARTEN = /园|幼|托|教学点|附设|附属|学前/;

/** A school of another kind, by its name and by its years. */
export const OTHER_SCHOOL =
  /(?:小学|中学|初中|高中|完小|学校|[一二三四五六七八九十]中|附中|职高|中职|职专|技校|职教中心|一贯制)(?:部|校区|本部)?$/;
export const SCHOOL_YEARS = /^(?:[一二三四五六七八九]|[1-9])年级|^(?:初|高)[一二三中](?:年级)?$/;

/** Matters of an office of which the contract has no table, by what a title says, and what they are called. */
export const OTHER_MATTERS: readonly (readonly [RegExp, string])[] = [
  [/资助|助学金|家庭经济困难/, '幼儿资助'],
  [/营养改善|营养餐|食材|配餐|食谱/, '膳食和食材'],
  [/疫苗|接种|传染病|晨检|体检|缺勤|因病/, '幼儿健康'],
  [/党建|党支部|党员|团支部|工会/, '党群工作'],
  [/获奖|荣誉|表彰|评优|课题|论文|赛课|优质课|公开课|教研活动/, '获奖和教研'],
  [/培训|研修|跟岗|继续教育/, '教师培训'],
  [/工资|绩效|薪酬|职称(?:评审|评聘)|考勤|招聘|公招|支教|轮岗/, '人事'],
  [/采购|固定资产|资产清查|玩教具|维修|修缮/, '资产和采购'],
  [/值班安排|会议|签到/, '会议和值班'],
  [/信访|投诉|舆情/, '信访'],
];
