import { type HeadWords, words } from './head-words.ts';

/** Heads of sheets about the district as a whole. */
export const DISTRICT_HEADS = {
  support_pairs: {
    round: words('帮扶轮次 批次 期次'),
    schoolYear: words('帮扶学年'),
    leadName: words('牵头园 帮扶园 优质园 支援园 引领园 帮扶单位 核心园 牵头幼儿园 示范园 领航园 龙头园'),
    supportedCode: words(
      '受帮扶园 被帮扶园 薄弱园 成员园 受援园 受帮扶幼儿园 帮扶对象 受援幼儿园 结对园 受扶园 被帮扶幼儿园',
    ),
    planUrl: words('方案网址 帮扶方案'),
    activities: words('活动数 开展活动次数 帮扶活动次数 活动(次) 开展活动'),
  },
  projects: {
    code: words('编号 项目代码'),
    name: words('项目名称 项目 工程名称 建设项目 建设项目名称'),
    type: words('项目类型 建设类型 建设性质 类别 建设类别 项目性质'),
    newPlaces: words(
      '新增学位数 学位 增加学位 拟增学位 提供学位 学位数 拟新增学位 新增学位数量 建设规模 规划学位',
    ),
    planned: words('规划时间 规划完成 规划日期'),
    designed: words('设计时间 设计完成 设计日期'),
    built: words('建设时间 建设完成 完工时间 建成时间 竣工时间 竣工日期 主体完工 完工日期'),
    accepted: words('验收时间 验收日期'),
    delivered: words('交付时间 交付使用 投用时间 交付使用时间 交付日期 投入使用时间 投用日期'),
    dueOn: words(
      '计划完成时间 计划竣工时间 拟完成时间 完成时限 计划竣工 预计完成时间 计划交付时间 计划投用时间 计划完工时间',
    ),
  },
  population: {
    countedOn: words('统计时间'),
    children: words(`
      3-5岁人口 3-5岁人口数 适龄幼儿数 三至五岁人口 3~5岁人口数 适龄人口 学前适龄人口 三至五岁儿童数 3-5岁儿童数
      3~5岁儿童数 常住人口3~5岁儿童数 常住人口3-5岁儿童数 3-5周岁人口数 3-5岁适龄幼儿数 学前适龄幼儿数
      3至5岁人口数
    `),
    source: words('数据来源 资料来源'),
    basis: words('人口口径 统计口径'),
  },
  indicators: {
    metric: words('指标名称 指标代码'),
    period: words('年度 年份 学年'),
    value: words('指标值 完成值 比例 占比'),
    source: words('数据来源 资料来源'),
    countedOn: words('统计时间'),
  },
} satisfies HeadWords;
