/** What stands around the table of a form that is filled in for one kindergarten. Texts are bare. */

/** What a form tells, behind the name in its title: 某某幼儿园收费公示表. */
export const FORM_MATTER =
  /^(?:20\d{2}(?:[-—–~至]20\d{2})?(?:年度?|学年度?)?)?(?:[春秋][季期]?|第[一二]学期|上学期|下学期|上半年|下半年)?(?:学期)?(?:的|各项|现行)?(?:幼儿|儿童)?(?:收费|价格|缴费|退费|保教费|伙食费|教职工|教职员工|教师|师资|人员|班级|分班|编班|在园|招生|基本|信息|安全|年检|公示|情况|备案|统计|登记)/u;

/** A name that is of no one kindergarten: 公办幼儿园, 各幼儿园. */
export const NO_ONE =
  /^(?:全[省市县区旗镇乡园体]|各|级|类|所有|有关|部分|辖区内?|公办|民办|公民办|公、民办|普惠性?|非?营利性?|城区|乡镇|农村|镇区|街道|及|和|、|的)*(?:幼儿园|幼儿班|园所|园)$/u;

/** What a title says of many of them: 某局2025年度民办幼儿园, 全县12所幼儿园. */
export const OF_MANY =
  /20\d{2}|(?:公办|民办|普惠性?|营利性?|各|级|类|所有|全部|\d[所家个])(?:幼儿园|幼儿班|园所|园)$/u;

/** The place that a title begins with: 某市某县; that of a kindergarten (某社区) is a part of its name. */
export const PLACE_BEFORE =
  /^(?:\p{Script=Han}{1,7}?(?:省|市|州|盟|自治县|县|(?<![社小园校])区|旗|镇|乡|街道))+/u;

/** What the name of a kindergarten ends in. */
export const NAME_END = /(?:幼儿园|幼儿班|附设班|教学点|分园|园区|校区|分部|分校)(?:\([^()]{1,12}\))?$/;

/** What labels around the table of a form tell of all that stands in it. */
export const TOLD_OF_FORM: ReadonlySet<string> = new Set([
  ...[
    'nature',
    'profitStatus',
    'sponsorName',
    'sponsorType',
    'uscc',
    'licenceNo',
    'address',
    'phone',
    'district',
  ],
  ...['effectiveFrom', 'until', 'noticedOn', 'basis', 'docNo', 'schoolYear', 'countedOn'],
]);
