import type { TableName } from '../../../dataset/index.ts';
import { words } from './head-words.ts';

/** Which head names the kindergarten. */
export const NAME_HEADS: readonly string[] = words(`
  园名 幼儿园 幼儿园名称 单位名称 学校名称 名称 单位 园所名称 园所 机构名称 幼儿园全称 学校 校名
  学校(幼儿园)名称 幼儿园(班)名称 办园名称 全称 单位全称 幼儿园园名 园(班)名称 现名称 现园名
  学校(机构)名称 幼儿园(园区) 幼儿园单位名称 园别 幼儿园(班) 机构 单位(园所) 填报单位 园所全称
  幼儿园名 学校(园)名称 执行园所 适用园所 适用幼儿园 执行幼儿园 执行园 适用园 园(班)名 园 班(园)名 办学机构名称 民办幼儿园名称 登记名称 园所(全称) 被检查单位 受检单位
  受检园 被评单位 参评单位 参评园 机构全称 学校全称 办学机构全称 园名全称 办园机构名称 办园单位 办园单位名称
`);

/** Which head holds the code of the kindergarten. */
export const CODE_HEADS: readonly string[] = words(`
  机构编码 学校编码 单位编码 园所编码 幼儿园编码 编码 标识编码 机构编号 园所编号 幼儿园编号 学校编号
  识别码 十位代码 机构标识 学校标识 标识码 机构代码 学校标识码 学校(机构)标识码 机构标识码 幼儿园代码
  学校代码 幼儿园标识码 代码 单位代码 园所代码 机构标识码(10位) 学校机构标识码 标识码(10位)
  教育机构标识码 10位标识码 教育部标识码(10位) 学籍系统标识码 办学机构代码 园代码 总园标识码 总园代码
  本部标识码 所属幼儿园标识码 主园机构代码 园所标识码 国标码 学校机构代码 学校(机构)代码
`);

/** Which head names the town; a code of a district is a column of its table. */
export const TOWN_HEADS: readonly string[] = words(`
  乡镇 镇 街道 乡镇(街道) 镇街 所在乡镇 所属乡镇 乡镇街道 所在地 区域 所属镇街 所在镇街 镇(街道)
  镇(街) 属地 片区 辖区 所属街道 所在街道 行政区划 中心学校 学区 所属乡镇(街道) 所在乡镇(街道)
  所属区域 所属地区 街镇 镇乡 所属镇 乡(镇) 地区 镇办 乡镇办 镇/街道 乡镇/街道 镇(乡) 所在镇
  镇(街、乡) 镇(乡、街道) 办学点所在乡镇 所属街道(镇) 所属街镇 街道(镇) 所属街道(乡镇) 街道/镇 街道(乡镇)
`);

/** Heads of what is never imported and never asked about. */
export const UNUSED_HEADS: readonly string[] = words(`
  顺号 序号 编号 序 号 NO NO. 排序 顺序号 行号 签名 签字 盖章 审核意见 审核 填报单位盖章 核对 是否填报 页码
  监督电话 举报电话 投诉电话 价格举报电话 提交时间 提交日期 提交人 提交者 答题时间 答题人
`);

export const REMARK_HEADS: readonly string[] = words(`
  其他要说明的 其他需要说明的 其他需说明的 其他要说明的情况 其他需要说明的情况 其他要说明的问题 要说明的情况 补充说明
  备注 说明 备注说明 其他说明 备考 附注 情况说明 需要说明的情况 其他情况说明 变动情况 特殊情况说明
  后来情况 后续情况 后续变化 后续变动 之后情况 认定后情况 现在情况
`);

/** Heads of columns of persons' names and numbers. */
export const PERSON_HEADS: readonly string[] = words(`
  性别 教师资格证号 资格证号 资格证编号 出生年月 出生日期 身份证 毕业院校 参加工作时间 职称 学历学位
  家长 监护人 园长姓名 负责人 法人 法人代表 法定代表人 联系人 园长 负责人姓名 校长 园长(负责人)
  负责人(园长) 举办者姓名 手机 手机号 手机号码 联系手机 园长电话 园长手机 负责人电话 填表人 姓名
  副园长 书记 园长(签字) 身份证号 移动电话 负责人联系电话 园长联系电话 园长联系方式 负责人联系方式
  联系人电话 业务园长 主要负责人 安全负责人 班主任 责任人 责任督学 校(园)长
`);

/** Totals of a row. */
export const TOTAL_HEADS: readonly string[] = words(
  '合计 小计 总计 总数 计 共计 总人数 合计数 合 总 全园 全园合计 全园总数',
);

/** Groups over other heads that add nothing. */
export const GROUP_HEADS: readonly string[] = words(`
  基本情况 基本信息 办园条件 联系方式 按岗位分 其中 学历 学历情况 学历结构 岗位 岗位情况 分年龄段
  班级情况 幼儿情况 班级及人数 各年龄段 资质 园舍情况 办学条件 园舍条件 机构代码 代码 按学历分
  持证情况 人员构成 按学历 占地情况 面积 收费标准 收费项目 收费情况 按班型分 按年龄分 按年级分
  按班级分 按年龄段分 分班型 分年级
`);

/** Heads that are no column of the contract but tell of some: by table and a key of their own. */
export const EXTRA_HEADS: readonly {
  readonly table: TableName;
  readonly key: string;
  readonly words: readonly string[];
}[] = [
  {
    table: 'fees',
    key: 'oldAmount',
    words: words(`
      原标准 原收费标准 旧标准 调整前 调整前标准 原价 原执行标准 调整前收费标准 收费标准(原) 原金额
      原保教费标准 现行标准(调整前)
    `),
  },
  {
    table: 'fees',
    key: 'priceState',
    words: words('备案状态 收费状态 价格状态 标准状态 收费标准状态 执行状态 有效状态 项目状态'),
  },
  {
    table: 'recognitions',
    key: 'batch',
    words: words('批次 认定批次 公布批次'),
  },
  {
    table: 'recognitions',
    key: 'grantClass',
    words: words(`
      补助档次 补助等次 补助类别 补助等级 补助类型 补助档 补助档级 奖补档次 奖补等次 奖补类别 奖补等级 奖补档
      补贴档次 补贴类别 补贴等级 生均补助类别 生均补助档次 生均补助等次 生均补助等级
    `),
  },
  {
    table: 'recognitions',
    key: 'change',
    words: words(`
      动态管理 动态调整 动态管理情况 动态调整情况 状态 认定状态 资格状态 普惠状态 调整事项 调整情况 退出情况
      取消情况
    `),
  },
  {
    table: 'staffing',
    key: 'partTime',
    words: words('兼职 兼职人数 其中兼职 兼任'),
  },
  {
    table: 'staffing',
    key: 'bachelorUp',
    words: words('本科及以上 本科以上 本科及以上学历 大学本科及以上 大学本科以上 本科(含)以上'),
  },
  {
    table: 'kindergartens',
    key: 'areaCode',
    words: words('区号 电话区号 长途区号 座机区号'),
  },
  {
    table: 'kindergartens',
    key: 'inclusive',
    words: words(`
      是否普惠 普惠 普惠性 是否普惠性 普惠园 是否普惠园 是否为普惠园 是否普惠性幼儿园 普惠性质 普惠情况
      普惠/非普惠 是否普惠性民办园 普惠性幼儿园 普惠类型 普惠认定
    `),
  },
];

/** Heads of what the contract does not hold: told, and left out without a question. */
export const NOT_KEPT_HEADS: readonly string[] = words(`
  有无食堂 食堂 是否有食堂 食堂情况 食品经营许可证 消防 消防验收 房屋产权 产权 上一轮等级 上次等级
  原等级 原评等级 托位 托位数 检查人 评估人 检查人员 负责科室 男 女 男生 女生 男孩 女孩 男童 女童
  男生数 女生数 少数民族 少数民族幼儿 留守儿童 留守幼儿 进城务工随迁子女 随迁子女 残疾儿童 建档立卡
  低保 困难幼儿 离园人数 离园幼儿数 离园幼儿 离园数 退园人数 退园幼儿数 毕业人数 毕业幼儿数 转入人数
  转出人数 本县户籍 外县户籍 党员 党员数 女教师 平均年龄 传真 邮编 邮政编码 班均人数
  审核状态 系统审核状态 审核结果 审核情况 审核进度 上报状态 提交状态 填报状态 数据状态
  受助幼儿数 受助人数 受助儿童数 补助幼儿数 受益幼儿数 奖补幼儿数 奖补人数 享受补助幼儿数 享受人数 享受补助人数 受补助人数
  就餐幼儿数 就餐人数 就餐幼儿 用餐人数 用餐幼儿数 在园就餐人数 用餐幼儿 供餐人数 供餐幼儿数
  师生比 师幼比 占比 剩余学位 空余学位 剩余名额 剩余计划 发现隐患 隐患 隐患情况 安全隐患 存在隐患
  入园人数 入园幼儿 入园幼儿数 当年入园人数 本学年入园人数 本年入园人数
  得分 总分 评估得分 考核得分 分数 评分 总得分 检查得分 年检得分 自评得分 复核得分 名次 排名 收费人数 减免人数 减免金额 补助人数 消防备案号 食堂供餐人数
  拟招班数 计划招生班数 核定班数 教师人均 定价方式 定价形式 增幅 涨幅 与上年比 随班就读人数 随班就读幼儿
  随班就读幼儿数 生均公用经费
  编制数 核定编制 核定编制数 核编数 空编 空编数 登记日期 登记日 受理日期 收文日期
  小区名称 小区名 所属小区 配套小区 住宅小区 所在小区 楼盘 楼盘名称 开发建设单位 开发单位 开发企业 开发商 建设单位 房地产开发企业
  移交时间 移交日期 产权移交时间 产权移交日期 移交年份 交付年份 小区交付时间 小区交付年份
  合同制 合同工 合同制人数 合同制人员 编外 编外人数 编外人员 非在编 非编 聘用制 聘用人员 临聘 临聘人员 临时聘用 劳务派遣 劳务派遣人员
`);

/** How big the classes of an age are: 最大班额, 平均班额; 班额 alone may be how many there are. */
export const NOT_KEPT_SIZES =
  /^(?:最[大小高低多少]|平均|班均)(?:的)?(?:一个)?(?:班额|班级?(?:幼儿)?(?:人数|规模))(?:人数|数)?$|^(?:班额)?超(?:大)?(?:班额|额)(?:的)?班(?:级)?(?:数|个数)$|^大班额班(?:级)?(?:数|个数)$/;

/** Groups over counts that the contract does not hold, whatever stands below them: 职称 › 高级, 年龄结构 › 35岁及以下. Texts are bare. */
export const NOT_KEPT_GROUPS =
  /^(?:专业)?(?:技术)?(?:职务)?(?:职称|职级)(?:情况|结构|等级|分布|构成)?$|^(?:年龄|教龄)(?:情况|结构|分布|构成|段)$|^(?:政治面貌|民族)(?:情况|结构)?$/;
/** Such counts by their own head. */
export const NOT_KEPT_COUNTS =
  /^(?:其中)?(?:正高|副高|高级|中级|初级|一级|二级|三级|未评|无)(?:及?以[上下])?(?:教师)?职称(?:教师)?(?:人数|数)?$|^\d{2}(?:[-—~至]\d{2})?(?:周?岁)?(?:及?以[上下])?(?<=岁|上|下)(?:教师|教职工)?(?:人数|数)?$/;
