/**
 * The tables of two made-up bureaus of a dozen kindergartens, small enough to work out every answer by hand. The first code is the same in both: a
 * kindergarten is told apart by its bureau and its code.
 */
type Rows = readonly string[];

export function csv(header: string, rows: Rows): string {
  return `${header}\n${rows.join('\n')}\n`;
}

interface Kindergarten {
  readonly code: string;
  readonly town: string;
  readonly nature: '公办' | '非营利性' | '营利性';
  readonly founded?: number;
  /** 状态 and its day. */
  readonly status?: string;
}

export const SHARED = '9950000001';

export function kindergartens(all: readonly Kindergarten[]): string {
  return csv(
    '标识码,名称,区划代码,地址,办园性质,举办者类型,营利性质,办学类型,服务形式,建园年份,状态,状态日期',
    all.map(({ code, town, nature, founded = 2015, status = '在办,' }) => {
      const [own, sponsor, profit] =
        nature === '公办' ? ['公办', '教育部门', '不适用'] : ['民办', '民办', nature];
      return [code, `${code.slice(-2)}号幼儿园`, town, '中心路1号', own, sponsor, profit]
        .concat(['幼儿园', '全日制', String(founded), status])
        .join(',');
    }),
  );
}

export function site(name: string, regionCode: string, more: object): string {
  return JSON.stringify({
    siteName: `${name}幼儿园信息公示`,
    bureau: { name },
    regionCode,
    demo: true,
    ...more,
  });
}

/** From, until and amount of a 保育教育费. */
export function fee(
  code: string,
  age: string,
  from: string,
  amount: string,
  until = '',
  item = '保育教育费',
): string {
  const [sum = '', unit = '月'] = amount.split('/');
  const terms = '一日生活与保育教育活动,示发改〔2024〕1号,整月未出勤的全退。,不适用,';
  return `${code},保育教育费,${item},${age},${from},${sum},元/生·${unit},${terms},${until}`;
}

export const FEES =
  '标识码,收费类别,收费项目,年龄段,执行日期,收费标准,计费单位,服务内容,收费依据,退费规则,自愿,公示日期,截止日期';
export const RECOGNITIONS = '标识码,认定日期,有效期至,撤销日期,文号,生均补助';
export const ASSESSMENTS =
  '标识码,评估类别,评定日期,体系代码,结果,结果类型,有效期至,评定机构,文号,报告链接,整改期限';
export const STAFFING =
  '标识码,统计日期,岗位,人数,其中专职,其中在编,持证人数,研究生,本科,专科,高中及以下,学前教育专业,骨干教师,参加社保';
export const CLASSES = '标识码,学年,年龄段,班级,班数,在园幼儿数,学前一年幼儿数,统计日期';
export const DISTRICTS = '区划代码,名称,层级,上级代码,经度,纬度,坐标系';

export function teachers(code: string, day: string, count = '6', certified = '6'): string {
  return `${code},${day},专任教师,${count},,,${certified},,,,,,,`;
}

export function children(code: string, year: string, age: string, count: number): string {
  return `${code},${year},${age},合计,1,${count},,${year.slice(0, 4)}-10-10`;
}

/** Classes of 小班, 中班 and, where it is run, 大班; all children are counted in 中班, so that a sum is seen at once. */
export function classes(code: string, year: string, count: number, hasOldest = true): Rows {
  const ages = [['小班', 0] as const, ['中班', count] as const, ...(hasOldest ? [['大班', 0] as const] : [])];
  return ages.map(([age, own]) => children(code, year, age, own));
}
