import { simplified } from './simplified.ts';

/** A column that could only hold a person's data. */
const PERSONAL =
  /(?:幼儿|儿童|学生|家长|监护人|父亲|母亲)(?:的)?(?:姓名|名字|电话|联系方式|号码)|姓名|公民身份|身[份分][证証]|证件号|手机|移动(?:电话|号码)|出生(?!人口|率|缺陷)|生日|住址|(?:居住|家庭|现住|户口|户籍).{0,3}地|户籍(?!人口)|户口|籍贯|曾用名|(?<!少数)民族(?!乡|镇|村|县|学校|幼儿园|团结|特色|文化|地区|自治)|[照相]片|近照|头像|指纹|护照|银行卡|卡号|(?:开户|个人|工资|银行).{0,2}[账帐]号|开户行|(?:社保|医保)卡?[号卡]|残疾证|资格证书?[编号]|紧急联系|家长(?:单位|职业)|微信(?!公众号|公号|小程序|支付|服务号|订阅号|视频号)|QQ(?!群)|学籍号|病史|过敏史|残疾(?:类别|类型|等级)|政治面貌|婚姻状况|宗教信仰|健康状况|(?:个人|私人|家庭|住宅|本人)(?:电话|联系方式|邮箱)|联系方式个人|宅电/;
/** The same in English and in pinyin, whatever stands before it. */
const LATIN_PERSONAL =
  /(?:mobile|cellphone|shouji|wechat|weixin|passport|huzhao|birth|id(?:card|no|number)|identity|sfz|shenfenzheng|zhengjianhao|xingming|chushengriqi|chushengnianyue|jiatingzhuzhi|homeaddress|bankcard|bankaccount|(?:full|real|first|last|given|family|nick|teacher|student|child|parent|principal|headmaster|director|contact|guardian|father|mother|person|staff|employee|legalperson)name|surname)(?:number|no|num|hao|haoma)?|^(?:cell|qq|dob|ssn|minzu|ethnicity|jiguan|nativeplace|hukou|avatar|zhuzhi|phone[23]|username)$/i;
/** A header of how many, or of what is asked: of persons, but none of them. */
const STATISTIC = /(?:[人个件份]?数|率|比例|占比|面积|金额|经费|标准|要求|说明|情况|统计)$/;
const LATIN_STATISTIC = /(?:count|total|rate|ratio|share|percent|s?num|shu|renshu)$/i;
/** A telephone in English or pinyin: of an office, or of a person. */
const LATIN_TELEPHONE =
  /(?:^|[a-z])(?:tele?phone|phone|tel|dianhua|lianxifangshi|lxdh|sjh)(?:number|no|num|hao|haoma)?$/i;
/** One to a person, unless it divides a count. */
const OF_ONE = /^(?:性别|年龄|性別|年齡|sex|gender|age|xingbie|nianling|xb)$/i;
const COUNT = /[数量额率]$|合计|人次|count|total|number|num$|shu$/i;

/** Whether a column could only hold persons' data, by its header. */
export function isPersonalHeader(header: string): boolean {
  const bare = bareHeader(header);
  if (PERSONAL.test(bare) && !STATISTIC.test(bare)) return true;
  return /^[\x20-\x7e]+$/.test(bare) && LATIN_PERSONAL.test(bare) && !LATIN_STATISTIC.test(bare);
}

/** Numbers of offices: with an area code, seven or eight digits, 400 and the like. */
const OFFICE_NUMBER =
  /^(?:[(（]?0\d{2,3}[)）]?[-\s]?)?\d{7,8}(?:[-转]\d{1,6})?$|^[48]00[-\s]?\d{3}[-\s]?\d{4}$|^\d{3,6}$/;

/** Whether a column may hold persons' data: a telephone that is not of an office, the sex or the age of someone. */
export function mayBePersonalHeader(
  header: string,
  values: readonly string[],
  headers: readonly string[],
): boolean {
  const bare = bareHeader(header);
  if (LATIN_TELEPHONE.test(bare))
    return values.length === 0 || !values.every((value) => OFFICE_NUMBER.test(value));
  return OF_ONE.test(bare) && !headers.some((other) => COUNT.test(bareHeader(other)));
}

function bareHeader(header: string): string {
  return simplified(header).replace(/[^\p{L}\p{N}]/gu, '');
}
