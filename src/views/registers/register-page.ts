import { TABLES } from '../../dataset/tables/index.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import { given } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Profile } from '../../profile/profile.ts';
import type { RegisterArea } from './area.ts';

/** The four public registers: also the first part of their addresses. */
export const REGISTER_NAMES = ['fees', 'staffing', 'assessments', 'inclusive'] as const;
export type RegisterName = (typeof REGISTER_NAMES)[number];

/** What the head of a register's page says. */
export interface RegisterPage {
  readonly register: RegisterName;
  /** 收费公示 */
  readonly name: string;
  /** With its place: 云溪镇收费公示. */
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly label: string; readonly path?: string }[];
  /** The tables it is made from, in their published names. */
  readonly tables: string;
  /** The newest day that a row of them names, and what that day is. */
  readonly newest: { readonly label: string; readonly date: IsoDate } | null;
  readonly basis: string;
}

interface Kind {
  readonly name: string;
  readonly says: string;
  readonly basis: string;
  readonly tables: readonly TableName[];
  readonly dateLabel: string;
  readonly datesOf: (profile: Profile) => readonly (IsoDate | undefined)[];
}

const KINDS: Readonly<Record<RegisterName, Kind>> = {
  fees: {
    name: '收费公示',
    says: '每所幼儿园现行的保教费、伙食费等标准，减免以后实际要交多少，依据哪个文件，从哪一天起执行',
    basis: '学前教育法第六十九、七十二条；发改价格〔2025〕1644号',
    tables: ['fees', 'fee_caps', 'fee_waivers'],
    dateLabel: '最近公示',
    datesOf: ({ feeLines }) => feeLines.map(({ fee }) => given(fee.noticedOn)),
  },
  staffing: {
    name: '师资配备',
    says: '每所幼儿园有多少教职工，一名教职工照看几名幼儿，多少人持证，教师是什么学历',
    basis: '学前教育法第三十七至四十一条、第七十二条；教师〔2013〕1号',
    tables: ['staffing', 'classes'],
    dateLabel: '最近统计',
    datesOf: ({ staff }) => [staff.countedOn ?? undefined],
  },
  assessments: {
    name: '质量评估',
    says: '每所幼儿园的等级、年度检查、督导评估结果，由谁评定，什么时候评定',
    basis: '学前教育法第七十二、七十四条；民办教育促进法实施条例第四十七、四十八条',
    tables: ['assessments', 'rating_schemes'],
    dateLabel: '最近评定',
    datesOf: ({ assessments }) => assessments.map(({ decidedOn }) => decidedOn),
  },
  inclusive: {
    name: '普惠性幼儿园名单',
    says: '公办幼儿园和认定的普惠性民办幼儿园，认定的日期、文号和有效期，撤销和到期的认定',
    basis: '学前教育法第二十三、二十四条；教督〔2020〕1号',
    tables: ['kindergartens', 'recognitions'],
    dateLabel: '最近认定',
    datesOf: ({ recognitions }) => recognitions.map(({ recognition }) => recognition.recognisedOn),
  },
};

export function registerPage(register: RegisterName, area: RegisterArea): RegisterPage {
  const { name, says, basis, tables, dateLabel, datesOf } = KINDS[register];
  const place = area.district?.name ?? '';
  const { county, level } = area;
  const newest = area.profiles
    .flatMap(datesOf)
    .reduce(
      (best, date) => (date !== undefined && (best === undefined || date > best) ? date : best),
      undefined,
    );
  return {
    register,
    name,
    title: `${place}${name}`,
    description: `${place || '全部'} ${formatNumber(area.profiles.length)} 所在办幼儿园：${says}。`,
    trail: [
      ...(level === 'whole' ? [] : [{ label: name, path: `/${register}/` }]),
      ...(level === 'town' && county ? [{ label: county.name, path: `/${register}/${county.code}/` }] : []),
      { label: level === 'whole' ? name : place },
    ],
    tables: tables.map((table) => TABLES[table].title).join('、'),
    newest: newest === undefined ? null : { label: dateLabel, date: newest },
    basis,
  };
}

/** The name of an area's download: `all`, or its 区划代码. */
export function areaFile({ district }: RegisterArea): string {
  return district?.code ?? 'all';
}
