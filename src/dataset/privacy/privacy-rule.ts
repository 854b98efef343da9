import { type Issue, issueAt, type Place, type Problem } from '../issue.ts';
import type { PersonalKind } from './finding.ts';
import type { PersonalData } from './personal-data.ts';

/** The rule on personal data: not a `Check`, for it reads the files as they are, whatever they hold. */
export const PRIVACY_RULE = {
  id: 'privacy',
  severity: 'error',
  hold: 'stop',
  description:
    'data/ 和 content/ 里不能有个人信息：身份证号、手机号、银行卡号、本单位公开邮箱以外的电子邮箱、个人姓名，也不能有身份证、手机、出生、住址、民族、照片这样的列和个人姓名的列（个人信息保护法第二十五条）；拿不准的，如护照号、微信号、QQ 号，是提醒。',
} as const;

const REMEDY: Readonly<Record<PersonalKind, string>> = {
  身份证号: '删去整个号码。任何个人的身份证号都不能公开；已经提交过的，请通知管理员清理历史。',
  手机号: '改填幼儿园的办公座机；没有座机的，填主管部门的座机。个人手机号不能公开。',
  银行卡号: '删去整个号码。收费账户请写开户单位名称，不写卡号。',
  电子邮箱: '删去这个邮箱；需要联系方式的，用单位的座机或 site.json 里的公开邮箱（bureau.email）。',
  证件号: '删去整个号码。任何个人的证件号都不能公开。',
  出生日期: '删去出生日期。任何个人的出生日期都不能公开。',
  住址: '删去住址。任何个人的住址都不能公开；单位的写“地址”。',
  微信号: '删去个人的微信号；单位的公众号，写“公众号：名称”。',
  QQ号: '删去个人的 QQ 号；需要联系方式的，用单位的座机。',
  姓名: '删去姓名，只写科室、岗位或单位，如“联系人：幼教股”。',
};
const ELSE: Readonly<Record<PersonalKind, string>> = {
  身份证号: '不是身份证号的，在号码前写明是什么编号。',
  手机号: '',
  银行卡号: '',
  电子邮箱: '',
  证件号: '不是个人证件的，在号码前写明是什么编号。',
  出生日期: '说的是招生的年龄的，写成一段时间，如“2022年9月1日至2023年8月31日出生”。',
  住址: '',
  微信号: '',
  QQ号: '',
  姓名: '不是人名的，换个写法；确需公开的，先取得本人同意。',
};

/** The issue of personal data at its place: an error where it is sure, else a warning that says what to do where it is none. */
export function personalIssue(file: string, place: Place, data: PersonalData): Issue {
  const { kind, severity, masked } = data;
  const isSure = severity === 'error';
  const words = isSure ? '这里有个人信息' : '这里可能有个人信息';
  return issueAt(
    file,
    { ...place, value: masked },
    privacyProblem(`${words}：${kind} ${masked}。`, `${REMEDY[kind]}${isSure ? '' : ELSE[kind]}`, severity),
  );
}

export function privacyProblem(
  message: string,
  remedy: string,
  severity: Problem['severity'] = PRIVACY_RULE.severity,
): Problem {
  return { rule: PRIVACY_RULE.id, severity, message, remedy };
}
