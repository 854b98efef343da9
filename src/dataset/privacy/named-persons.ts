import type { Finding } from './finding.ts';
import { DOUBLE_SURNAMES, hasFrequentSurname, looksLikeName } from './person-names.ts';
import { BREAK, type View } from './view.ts';

/** Whom a name stands beside. */
const STAFF =
  '(?:副|业务|执行|名誉|原|现任|前任|教学|保教|后勤)?(?:园长|校长)|园书记|党支部书记|班主任(?:老师)?|主班(?:老师|教师)?|配班(?:老师|教师)?|主任教师|保健医生?|保健老师|校医|保安(?:员|队长)?|门卫|厨师长?|炊事员|司机|出纳|会计|保育员|保育老师|生活老师';
const CONTACT =
  '(?:项目|报名|招生|咨询|紧急|第一|业务)?(?:联系人|负责人|经办人|对接人|填表人|填报人|审核人|责任人|办理人|受理人|接待人|签收人)|法定代表人|法人代表|法人|举办人|举办者|投资人|出资人|实际控制人|法人姓名';
const FAMILY =
  '幼儿姓名|学生姓名|儿童姓名|孩子姓名|家长姓名|监护人姓名|姓名|名字|监护人|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|受助幼儿|受助学生|申请人|当事人|投诉人|举报人|伤者|患儿|新生';
const PEOPLE = '教师|老师|教职工|职工|幼儿|儿童|学生|孩子|小朋友|家长';
/** Who signs or writes for an office: the name may be public. */
const OFFICIAL = '局长|副局长|主任|副主任|科长|股长|书记|签发人|签发|作者|撰稿人?|撰文|供稿|记者|编辑|author';

const GAP = '[\\s"\'“”‘’|*_（(【\\[<>《]{0,4}';
/** A colon, or what stands for one: the line between the cells of a table, too. */
const COLON = `${GAP}(?:[:：=]|是|为|系|叫|由|-{1,2}|·|\\||${BREAK}+)${GAP}`;
const HAN = '\\p{Script=Han}';
const NAME = `${HAN}{2,8}[·•・.]${HAN}{2,8}|${HAN}(?:\\s?${HAN}){1,3}`;
/** The words of a pattern, with or without spaces in them: 联 系 人. */
const spaced = (...patterns: readonly string[]): string =>
  patterns.join('|').replace(/\p{Script=Han}(?=\p{Script=Han})/gu, '$&\\s?');
const WITH_COLON = new RegExp(
  `(?<label>${spaced(STAFF, CONTACT, FAMILY, PEOPLE, OFFICIAL)})${COLON}(?<name>${NAME})`,
  'gu',
);
const DIRECTLY = new RegExp(
  `(?<label>${spaced(STAFF, CONTACT, PEOPLE)})\\s{0,2}[（(]?(?<name>${NAME})`,
  'gu',
);
const TITLE = /(?:老师|园长|女士|先生|同志|阿姨|医生)(?!们|办公室)/g;
const NUMBER_BESIDE = /\d{3,4}[-\s)）]{0,2}\d{3,4}[-\s]?\d{3,4}|\d{7,}/;

/**
 * Persons' names of a view that stand beside an office (联系人：王芳, 园长李晓明) or are called by a title. Sure after a colon; a
 * warning elsewhere.
 */
export function findNamedPersons({ text }: View): readonly Finding[] {
  const found: Finding[] = [];
  const add = (severity: Finding['severity'], name: string, start: number): void => {
    const end = start + name.length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ kind: '姓名', severity, start, end, text: name.replace(/\s/g, '') });
  };
  for (const { label, written, start } of labelled(text, WITH_COLON)) {
    const isOne = GENERAL.test(label) ? isSureName : isName;
    const name = nameAt(written, text.slice(start, start + FAR), isOne);
    if (name !== null) add(OFFICIALS.test(label) ? 'warning' : 'error', name, start);
  }
  for (const { label, written, start } of labelled(text, DIRECTLY)) {
    const name = nameAt(
      written,
      text.slice(start, start + FAR),
      GENERAL.test(label) ? isClearName : isLikelyName,
    );
    if (name !== null) add('warning', name, start);
  }
  for (const match of text.matchAll(TITLE)) {
    const name = nameBefore(text, match.index, match.index + match[0].length);
    if (name !== null) add('warning', name, match.index - name.length);
  }
  return found;
}

/** More of a text than a name and what tells its end. */
const FAR = 24;

const OFFICIALS = new RegExp(`^(?:${OFFICIAL})$`);
const GENERAL = new RegExp(`^(?:${PEOPLE}|会计|出纳|门卫|司机|保安|举办者|法人)$`);

interface Labelled {
  readonly label: string;
  readonly written: string;
  readonly start: number;
}

function labelled(text: string, pattern: RegExp): readonly Labelled[] {
  if (text.search(pattern) === -1) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const { label = '', name = '' } = match.groups ?? {};
    return {
      label: label.replace(/\s/g, ''),
      written: name,
      start: match.index + match[0].length - name.length,
    };
  });
}

/** What may follow a name at once: the end, a mark, an office, a verb of which persons are the subject. */
const AFTER_NAME =
  /^(?:\s*$|[^\p{Script=Han}\p{L}\p{N}]|\s|[\dA-Za-z]|老师|同志|女士|先生|园长|医生|阿姨|电话|手机|联系|微信|主任|校长|书记|股长|科长|表示|介绍|反映|反馈|投诉|举报|申请|提出|称|获|已|曾|受|参与|代表|撰写|讲|分享|变更|辞|离职|退休|入职|调|签|说|带领|主持|组织|率|负责|作为|作了|作(?!业)|出席|参加|担任|任(?!课)|于|在|向|和|与|及|等|因|对|的|，)/u;

/** The name with which a text begins, of so many characters that a boundary follows; null where it is none. */
function nameAt(written: string, rest: string, isOne: (name: string) => boolean): string | null {
  if (/[·•・.]/.test(written)) return looksLikeName(written) ? written : null;
  const characters = Array.from(written.replace(/\s/g, ''));
  const lengths = DOUBLE_SURNAMES.test(characters.join('')) ? [4, 3] : [3, 2];
  for (const length of lengths) {
    if (characters.length < length) continue;
    const name = characters.slice(0, length).join('');
    const raw = rawLength(rest, length);
    if (isOne(name) && AFTER_NAME.test(rest.slice(raw))) return rest.slice(0, raw);
  }
  return null;
}

/** How long the first so many characters are, with the spaces among them. */
function rawLength(rest: string, characters: number): number {
  let seen = 0;
  for (let index = 0; index < rest.length; index += 1) {
    if (!/\s/.test(rest.charAt(index))) seen += 1;
    if (seen === characters) return index + 1;
  }
  return rest.length;
}

/** Characters of grammar and of offices that stand in no given name. */
const NOT_GIVEN =
  /[的了与及或是不将应须由从把被向者各每其该此按并且但而后前下内外个员校室办会部处科局院站级类种项费度间率量式证件表单册号码房厅楼层座点线条款段格职务育负用口族某xX×*]/;
/** Characters that are common in words and not rare in names. */
const SELDOM_GIVEN =
  /[在和为有对所等上中人位家园班长师生元月日时年期数型法权名栋章节资责任业教学习保管理安排公私民众]/;
/** Words that begin as a name does. */
const COMMON =
  /^(?:任职|任教|任课|任期|任何|任务|任免|方可|方便|方式|方案|方法|方面|方向|周一|周二|周三|周四|周五|周六|周日|周末|周边|周期|高级|高中|高校|高度|高危|高清|石油|金额|钱款|江苏|江西|安全|安装|安置|安宁|安检|常见|常规|常用|常年|常态|常设|康复|平时|平均|余额|余下|余人|马上|马路|于是|于此|万元|万人|程序|程度|解释|解决|曾经|曾任|车辆|车位|车费|房屋|房租|支付|白班|包括|包含|包班|包车|温度|温水|温饱|陈述|谢绝|谢谢|许可|武装|施工|施教|管理|管护|章程|章节|段落|路线|路口|贺卡|申请|申报|申诉|游戏|游玩|牛奶|毛巾|毛坯|龙头|洪水|洪涝|文件|文化|文字|文艺|文具|文书|严格|严禁|严重|尤其|乐于|连续|强制|单独|明确|应当|时间|向上|项目|祝愿|舒适|宁夏|广东|顾问|席位|戴口|戴帽|左侧|右侧|孔子|欧洲|雷电|雷雨|焦虑|焦点|易于|易发|喻为|水果|金融|金牌|汤菜|史料|牛羊|熊猫|白色|黄色|蓝色|齐全|强化|葛根|华东|华北|幼儿|全体|符合|终止|终身|党员|简介|简历|简要|简单|简章|耿直|莫要|季度|季节|沙池|步行|严防|终生|薄弱|阳光|解读|解答|商议|商品|商定|别墅|查看|查询|查验|计划|计算|来园|来自|经办|经过|经费|巴士|红军|习惯|习得|兴趣|卫生|卫健|全日|全园|全部|全额|全员|应急|应届|明细|明日|党建|常驻|杜绝|夏季|夏天|夏令|许多|付款|付费|付清|曾获|曾在|陈列|谢师|张开|张挂|张榜|罗列|林业|林地|何种|何人|胡萝|韩国|韩语|田间|董事|苏打|姜汤|陆续|范围|范例|范本|范文|陶瓷|陶艺|毛笔|毛绒|余餐|江河|江边|高效|高质|白糖|包干|温开|路边|路程|成为|成立|万一|方才|章法|安乐|安吉|路费|车站|车间|严查|严控|古代|时段|贺信|钱财|文中|文本|易错|易碎|施行|施救|申领|申办|游泳|游乐|程控|章鱼|钟表|钟摆|龙灯|石膏|石榴|汤圆|汤匙|金银|白菜|白纸|花样|柴油|柴米|水平|水质|卫星|平方|平米|平价|安顿|强调|强项|路况|路灯|温柔|宗旨|麻烦|迟到|谷物|买菜|买单|卓越)/;
/** Words that a name may go on from: 李子, but 李子涵. */
const WHOLE_WORDS =
  /^(?:丁香|严谨|于洪|何地|何时|冷静|古典|古诗|右边|向阳|周岁|孙女|孙子|安康|安心|安静|宋体|左右|左边|平台|平安|平等|平面|强烈|成长|文明|李子|杨树|杨梅|柳州|樊家|武汉|毛衣|江南|沈阳|温馨|田园|田地|白云|白天|盛夏|石头|红旗|红色|练习|胡乱|能力|能够|苏州|蓝天|贾家|路上|郑重|郭家|金色|陆地|雷锋|高兴|高层|高温|黄河|黎明|齐心|龙舟)$/;

function isName(name: string): boolean {
  const given = name.slice(DOUBLE_SURNAMES.test(name) ? 2 : 1);
  return (
    looksLikeName(name) &&
    !/(?:老师|园长|主任|校长|书记|女士|先生|同志)$/.test(name) &&
    !NOT_GIVEN.test(given) &&
    !COMMON.test(name) &&
    !WHOLE_WORDS.test(name)
  );
}

/** A name after a word for many people and a colon: of three characters, or of a surname that few words begin with. */
function isSureName(name: string): boolean {
  return isName(name) && (name.length > 2 || hasFrequentSurname(name));
}

/** A name beside an office without a colon: of a surname that few words begin with, or of nothing that words are made of. */
function isLikelyName(name: string): boolean {
  return isName(name) && (hasFrequentSurname(name) || !SELDOM_GIVEN.test(name));
}

/** A name beside a word for many people, which any other word may follow as well: of three characters, all of them of names. */
function isClearName(name: string): boolean {
  return isName(name) && hasFrequentSurname(name) && name.length > 2 && !SELDOM_GIVEN.test(name.slice(1));
}

/** What stands before a name that is no part of it. */
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|联系|找|请|由|致电|咨询|询问|是|叫|和|与|及|给|让|跟|为|对|教师|老师|班|园|员|长|人|谢|的)$/u;

/** The name before a title: 李晓明老师 anywhere, 王老师 beside a telephone number; null where it is none. */
function nameBefore(text: string, titleStart: number, end: number): string | null {
  const before = text.slice(Math.max(0, titleStart - FAR), titleStart);
  for (const length of [4, 3, 2]) {
    const name = before.slice(-length);
    if (name.length < length || !BEFORE_NAME.test(before.slice(0, -length))) continue;
    if (/^\p{Script=Han}+$/u.test(name) && isLikelyName(name)) return name;
  }
  const surname = before.slice(-1);
  if (
    !hasFrequentSurname(surname) ||
    /\p{Script=Han}$/u.test(before.slice(0, -1).replace(/(?:联系|找|请)$/, ''))
  )
    return null;
  const around = `${text.slice(Math.max(0, titleStart - FAR), titleStart)} ${text.slice(end, end + FAR)}`;
  return NUMBER_BESIDE.test(around) ? surname : null;
}
