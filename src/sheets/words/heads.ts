import type { TableName } from '../../dataset/index.ts';

/** Words that stand apart by spaces and ends of lines; none has one in itself. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words for a column, by the English key of the column in each table; the header of the contract itself is understood without being listed. */
export type HeadWords = Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>>;

export const HEAD_WORDS: HeadWords = {
  districts: {
    code: words('行政区划代码 地区代码'),
    name: words('区划名称'),
    level: words('行政层级 级别'),
    parent: words('上级区划代码'),
  },
  kindergartens: {
    aliases: words('简称 俗称 又名 常用名'),
    uscc: words(`
      信用代码 社会信用代码 统一信用代码 统一社会信用代码(法人) 法人代码 信用代码证号 组织机构代码
    `),
    licenceNo: words('办学许可证 许可证号 办学许可证编号 民办学校办学许可证号 办园许可证号 许可证编号'),
    community: words('所在社区 所属社区 所在村 村(社区) 社区(村) 村居 所属村(社区)'),
    communityCode: words('社区区划代码 村级代码'),
    address: words(`
      园址 校址 地址(具体到门牌号) 详细地址 办园地址 地点 单位地址 通讯地址 所在地址 办学地址 园所地址
      具体地址 学校地址 幼儿园地址 园区地址 办园地点
    `),
    longitude: words('东经'),
    latitude: words('北纬'),
    coordinateSystem: words('坐标系统 坐标类型'),
    phone: words(`
      办公室电话 固话 固定座机 办公座机 座机电话 联系座机 园办电话 单位座机 电话 办公电话 联系方式
      固定电话 座机 咨询电话 园所电话 幼儿园电话 单位电话 值班电话 电话号码 座机号码 招生电话 公开电话
      服务电话 联系电话(座机)
    `),
    nature: words(`
      举办性质 园所办别 办园性质(公/民办) 体制 办园属性 性质 办园类型 园所性质 办学性质 类型 公民办
      公办/民办 办园体制 单位性质 学校性质 幼儿园性质 办别 园所类型 公办民办 经营性质 办学体制 类别
      幼儿园类别 园所类别 办园类别
    `),
    sponsorType: words(`
      主办 举办人 举办者名称(单位) 举办者 举办单位 主办单位 举办主体 举办者性质 主管部门 主办者 办园主体
      举办单位类型 举办者类别 设置者 举办方 办学主体 开办单位
    `),
    sponsorName: words(`
      举办单位名称 主办单位名称 举办者(单位)名称 举办者全称 举办者单位名称 举办者单位(人)名称
      举办单位(人)名称 举办单位(个人)名称 举办者(人)名称 举办单位全称 主办单位全称
    `),
    profitStatus: words(`
      是否营利 营利性 法人属性 是否营利性 营利/非营利 营利属性 登记类型 是否非营利 是否非营利性 分类登记
      营利非营利
    `),
    institutionType: words(`
      办园类型(独立/附设) 办学类别 机构类型 机构类别 园所形式 学校类别 学校类型 学校(机构)类型 设置形式
      独立/附设 办园形态 是否附设
    `),
    serviceForm: words(`
      办园形式 办园形式(全日/寄宿) 服务类型 班制 在园形式 服务方式 保育形式 全日制/寄宿制
    `),
    settlement: words(`
      城乡类别 城乡分类 城乡 所在地城乡类型 地域类型 区域类型 城镇乡村 城乡属性 驻地城乡类型
    `),
    group: words('教育集团 集团名称 所属集团 幼教联盟 集团园 集团化办园 所属幼教集团 所属教育集团'),
    residential: words(`
      住宅小区配套园 是否住宅小区配套园 住宅小区配套 是否小区配套 小区配套 是否小区配套园 城镇小区配套园 是否配套园 配套园 是否为小区配套园
    `),
    transferStatus: words('是否移交 移交情况 产权移交 移交 配套园移交情况'),
    nursery: words('是否开设托班 是否招收托班 开设托班 托班 有无托班 是否有托班 托育 托幼一体'),
    integrated: words('是否融合教育 随班就读 融合园 融合教育园 是否接收特殊儿童'),
    features: words('特色 标签 办园特色'),
    opensAt: words('入园 早入园 入园时刻 早上入园 早入园时间 到园时间 开园时间'),
    closesAt: words('离园 晚离园 离园时刻 下午离园 放学时间 晚离园时间'),
    schoolBus: words('有无校车 是否有校车 接送车 校车情况 是否配备校车'),
    meals: words('餐点 供餐 供餐情况 餐次 每日供餐 就餐情况 供餐方式'),
    approvedPlaces: words(`
      核准规模 核定规模数 核准学位 学位 核定学位数 学位数 办园规模 核定规模 规模 核定人数 可容纳幼儿数
      设计规模 批准学位 规划学位 核定办园规模 审批规模 学位总数 设计学位 批准规模 核定招生规模 可提供学位
      提供学位数 核定办学规模 办学规模 设计办园规模 设计办学规模 审批办学规模 批准办学规模 规划办学规模
      审批办园规模 批准办园规模 核定班额人数 核定学位规模
    `),
    siteArea: words(`
      用地 校园面积 园区面积 占地 用地面积 园舍占地面积 校园占地面积 总占地面积 占地总面积 土地面积
      园区占地面积 园地面积
    `),
    buildingArea: words(`
      校舍 园舍 建面 建筑 园舍面积 园舍建筑面积 校舍面积 校舍建筑面积 总建筑面积 房屋面积 建筑总面积
      房屋建筑面积 园舍总面积
    `),
    outdoorArea: words(`
      操场 室外 户外 操场面积 户外面积 户外活动场地 户外活动场地面积 室外活动面积 活动场地面积
      户外场地面积 运动场地面积 室外活动场地面积 户外活动场地总面积 户外场地 户外运动场地面积 室外场地面积
      室外面积
    `),
    books: words(`
      图书 图书数 图书(册) 藏书 幼儿图书 图书总数 藏书量 图书数量 绘本数 玩教具图书 图书总册数 绘本册数
      幼儿图书册数
    `),
    foundedYear: words(`
      开办 成立 建园 创办 建园时间 成立时间 创办时间 开办时间 办园时间 建园年月 建园日期 成立年份 成立年月
      创建时间 建立时间 创办年份 始建时间 成立日期 批准设立时间 设立时间 开园年份 建校年月 审批时间
      批准时间 开办年份 始建年份 创办年月 办园年份 建园年
    `),
    website: words('网址 网站 园所网址'),
    status: words(`
      办园状态 在办状态 办学状态 运行状态 目前状态 园所状态 经营状态 运营状态 开办状态 是否在办 办学状况
      办园状况 运行状况 运营状况 开办状况 目前状况 办学现状 办园现状 存续状态 学校状态 单位状态
    `),
    statusDate: words('停办时间 停办日期 状态时间 撤销时间(停办)'),
  },
  campuses: {
    name: words('园区名称 分部名称 校区名称 分园 园区'),
    address: words('分园地址 园区地址 校区地址'),
    phone: words('分园电话 园区电话'),
  },
  former_codes: {
    formerCode: words('旧标识码 变更前标识码 原机构代码 旧代码 原代码'),
    date: words('变更日期 变更时间 更名时间 更名日期 批准日期 生效日期'),
    currentCode: words('新标识码 变更后标识码 现机构代码 承接园标识码'),
    type: words('变更类型 变更事项 变动类型'),
    formerName: words('曾用名 原园名 原名 旧名 变更前名称 更名前名称 原幼儿园名称 变更前园名'),
    docNo: words('批准文号 批复文号'),
  },
  kindergarten_history: {
    effectiveFrom: words('变更日期 变更时间'),
    field: words('变更字段 变更事项'),
    formerValue: words('变更前 变更前的值'),
  },
  classes: {
    schoolYear: words('学年度 学年'),
    ageGroup: words('年级 班型 班级类型 年龄班 年龄组'),
    className: words('班名 班级名称 班别'),
    classCount: words('班级数 班额数 班个数 班级个数 开班数 教学班 教学班数 班级总数 班数(个) 班'),
    children: words(`
      在托人数 在托幼儿数 在托数 在托婴幼儿数 人数 幼儿数 在园幼儿 在园人数 幼儿人数 在园数 在园幼儿人数
      在班人数 学生数 在籍人数 在园儿童数 儿童数 班额 实有人数 幼儿 现有幼儿数 在园(班)人数 在园幼儿总数
      幼儿总数 在校生数 在园 实际在园人数 班级人数 生数 在园生数
    `),
    finalYearChildren: words(`
      大班龄幼儿 大班龄 学前一年 学前一年人数 大班年龄幼儿 大班龄幼儿数 学前一年幼儿 其中大班龄 大班适龄
      5岁以上 大班适龄幼儿 大班适龄幼儿数 学前一年在园数
    `),
    countedOn: words('统计时间 填报时间 填表日期 截止时间 填报日期 数据截止日期 上报时间'),
  },
  enrolment: {
    schoolYear: words('招生学年 入学年度'),
    ageGroup: words('招生年级 招生对象 招生班级 招生年龄段'),
    plannedPlaces: words(`
      计划 招生计划人数 拟招 计划招生 招生计划 计划数 计划人数 招生数 招生人数 拟招生数 计划招生人数
      招生名额 拟招人数 招生计划数 计划招收 招生规模 拟招生人数 计划招收人数 可招人数
    `),
    admitted: words(`
      录取 已录 报名录取 录取数 已录取 录取人数 已招 实际招生数 实招人数 已报名 已录人数 实际录取 已招人数
      报到人数 已录取人数 实际招生 实招数 实际录取数 实录
    `),
    catchment: words(`
      服务范围 招生区域 招生服务范围 招生片区 服务区 划片范围 招生服务区 服务片区 招生服务区域
    `),
    opensOn: words(`
      报名时间 报名起始 报名日期 登记时间 报名开始时间 报名起 报名开始日期 登记开始 报名起始日期
    `),
    closesOn: words('报名截止日 报名截止时间 报名结束 截止日期 报名止 报名截止日期 报名结束时间 登记截止'),
    prospectusUrl: words('招生简章 招生简章网址 简章网址 招生简章链接'),
    countedOn: words('统计时间 填报时间 填报日期'),
  },
  staffing: {
    countedOn: words('统计时间 填报时间 填报日期 填表日期'),
    post: words('岗位名称 岗位类别 职务 人员类别 类别 岗位类型 人员类型'),
    headcount: words(`
      总人数 合计人数 在岗人数 实有人数 现有人数 数量 在职人数 实有 在岗 人员数 现有 配备人数 实际人数
    `),
    fullTime: words('专职 专职人数 其中:专职 专任'),
    established: words(`
      在编 在编人数 编制内 有编 事业编 在编在岗 在编教职工 正式在编 事业编制 在编数 在编教师
    `),
    certified: words(`
      持证 持教师资格证 有教师资格证 教师资格证 持证数 持有教师资格证 持教师资格证人数 取得教师资格
      持资格证 资格证 具有教师资格 持证上岗人数 持有资格证 有证 持证上岗 教师资格 具备资格人数 持证情况
      幼儿教师资格证 持有幼儿教师资格证 有资格证 取得资格证 有上岗证 上岗证 持上岗证 持有上岗证 有合格证
      持健康证 有职业资格证 持教师证 持证教师 教师证 持幼师证 持职业资格证 持专业证书 持证数量
    `),
    postgraduate: words('研究生及以上 硕士 硕士及以上 研究生学历 硕士研究生 研究生以上 硕士以上'),
    bachelor: words('大学本科 本科学历 大本 本科毕业 全日制本科'),
    college: words('大专 专科学历 大学专科 大专学历 大学专科(高职) 高职专科'),
    secondary: words(`
      中专 高中 高中阶段 中专及以下 高中(中专)及以下 中专(高中)及以下 高中阶段及以下 高中以下 中师
      中专及高中 中专高中及以下 高中及中专 中专以下 中专及以下学历 高中阶段以下 高中、中专及以下
      中职及以下 中专/高中及以下 高中/中专及以下 其他学历
    `),
    preschoolMajor: words(`
      学前教育专业毕业 学前专业 幼教专业 学前教育 专业对口 幼教专业毕业 学前教育类专业 学前教育专业人数
      幼师专业 学前专业毕业
    `),
    backbone: words(`
      骨干 骨干教师数 县级以上骨干教师 县级及以上骨干教师 骨干教师人数 市县级骨干 县级以上骨干
    `),
    insured: words(`
      社保 参保 参保人数 缴纳社保 参加社会保险 购买社保 缴社保 社保人数 五险 参加社保人数 社保参保
      缴纳社保人数 已参保 参加社保数 参保数
    `),
  },
  fees: {
    category: words('类别 收费分类 项目类别 费用类别 收费类型'),
    item: words('项目 收费名称 项目名称 收费项目名称 费用名称 收费内容'),
    ageGroup: words('班型 适用班级 适用年龄段 收费对象 班级 年级 适用对象 执行对象 适用年级'),
    effectiveFrom: words(`
      执行时间 起始日期 实施时间 开始执行时间 生效日期 实施日期 执行起始日期 启用日期 执行起始时间
      起执行日期 执行起始
    `),
    amount: words(`
      收费 收费情况 标准 金额 收费金额 现标准 现行标准 价格 现收费标准 新标准 调整后标准 现行收费标准
      调整后 执行标准 收费标准(现) 现价 调整后收费标准 核定标准 收费价格 单价
    `),
    unit: words('单位 计价单位 收费单位 收费方式 计量单位 收取方式 收费周期 计费方式 收费时段 缴费周期'),
    service: words('服务内容说明 服务说明 收费内容说明 内容 具体服务内容'),
    basis: words(`
      依据 批准文号 文号 收费文号 文件依据 备案号 批复文号 收费批文 定价文件 批准文件 收费依据文号
      依据文件 收费文件依据 政策依据 备案文号 批准机关及文号 审批文号 批准(备案)文号 收费依据(文号)
      文号/备案号 批准或备案文号 备案(批准)文号
    `),
    refund: words('退费 退费办法 退费规定 退费标准 退费说明 退费政策'),
    voluntary: words('是否自愿 自愿选择 是否自愿选择 家长自愿'),
    noticedOn: words('公示时间 公布日期 公布时间'),
    until: words('终止日期 截止时间 有效期至 执行截止 终止时间 执行截止日期 执行至'),
  },
  fee_caps: {
    subject: words('办园类型 园所类型 幼儿园类型 类型'),
    category: words('收费项目 项目'),
    level: words('类别 级别 园所等级 办园等级 等次'),
    ageGroup: words('班型'),
    effectiveFrom: words('执行时间 实施时间'),
    benchmark: words('基准价 收费标准 标准 指导价 最高标准 基准收费标准 最高限价 限价'),
    floatUp: words('浮动幅度 上浮比例 上浮 最高上浮幅度 浮动比例'),
    unit: words('单位 计价单位'),
    docNo: words('文件号 依据 定价文号'),
  },
  fee_waivers: {
    subject: words('幼儿园类型 办园性质 类型'),
    level: words('等级 类别'),
    amount: words('免除金额 免费标准 减免标准 免保教费标准 免收标准 减免金额'),
    effectiveFrom: words('执行时间'),
    unit: words('单位'),
    docNo: words('文件号 依据 文件依据'),
  },
  fee_catalogue: {
    category: words('类别 收费类型'),
    item: words('项目 项目名称 收费名称'),
    effectiveFrom: words('执行时间 实施时间'),
    meal: words('是否伙食费 是否餐费'),
    note: words('备注说明 内容 服务内容'),
    docNo: words('依据 文件号 文件依据'),
  },
  recognitions: {
    recognisedOn: words('认定时间 认定年月 批准时间 认定年份 认定日 认定通过时间 公布时间 首次认定时间'),
    validUntil: words(`
      有效年限 年限 有效期(年) 有效期年限 有效期 有效期限 有效时间 到期时间 有效截止 到期日 有效期截止
      认定有效期 到期日期 认定期限 有效期限至 期限 起止时间 起止日期 起止年月 有效起止时间 认定起止时间
    `),
    revokedOn: words('撤销时间 取消时间 退出时间 取消日期 退出日期 调整时间 调整日期 变动时间'),
    docNo: words('认定文号 文件号 批准文号 认定文件 认定依据 文件文号 发文字号 依据'),
    subsidy: words(`
      补助标准 生均补助标准 奖补标准 补助 奖补 生均奖补 财政补助标准 补贴标准 生均补贴 年生均补助
      奖补资金标准 生均财政补助 补助金额 生均奖补标准
    `),
  },
  rating_schemes: {
    level: words('等次 级别'),
    order: words('序 排序'),
    name: words('体系'),
    docNo: words('文件号 依据'),
  },
  assessments: {
    kind: words('类别 评估类型 评估种类 检查类别 检查类型 项目 评估项目 检查项目'),
    decidedOn: words(`
      评定时间 评估时间 评估日期 认定时间 检查时间 检查日期 公布时间 年检时间 获评时间 认定日期 发证时间
      授牌时间 日期 时间 评定年月 评定年份 通过时间 督导时间 督导日期
    `),
    scheme: words('评定体系 等级体系'),
    result: words(`
      现等级 现有级别 现级别 现评等级 目前等级 等级 级别 评定等级 结论 评估结果 评定结果 检查结果 年检结果
      年检结论 等次 园所等级 办园等级 评估等级 类级 办园级别 类别等级 评估结论 督导结果 督导结论 园级 级类
      检查结论 幼儿园等级 现有等级 等级类别 评估等次 年度检查结果 年检等次 考核结果 考核等次
    `),
    resultType: words('评定类型 评估性质 评定方式'),
    validUntil: words('有效期 有效期限 到期时间 有效截止日期'),
    assessor: words(`
      评估单位 评定单位 组织单位 认定单位 评估机构 检查单位 实施单位 评定部门 发文单位 认定机构 检查机构
      评定机关 批准单位 授予单位 督导单位 认定部门 评估部门 发证单位
    `),
    docNo: words('文件号 批准文号 评定文号 依据 文件依据'),
    rectifyBy: words(
      '整改时限 整改截止日期 限期整改 整改到位时限 整改到位时间 整改完成时限 整改完成时间 整改期限',
    ),
  },
  safety: {
    checkedOn: words('检查时间 日期 时间 核查日期 填报日期 统计日期 排查日期 检查日 核查时间 排查时间'),
    guards: words(`
      保安 专职保安员 保安配备 是否配备专职保安 专职保安配备 配备专职保安 保安配备情况 专职保安到位
      保安到位 配备保安
    `),
    alarm: words(`
      一键式报警 报警装置 一键式紧急报警 紧急报警 一键报警装置 一键报警器 一键式报警装置 安装一键报警
      一键式紧急报警装置 报警器 报警 一键报警安装 一键式报警器
    `),
    video: words(`
      监控联网 视频监控联网 监控 视频 监控系统 视频监控系统 监控全覆盖 安装视频监控 监控覆盖 视频监控覆盖 视频监控安装
      视频监控全覆盖 监控安装
    `),
    closedManagement: words(`
      封闭管理 校园封闭 封闭式管理 校园封闭管理 校园封闭化管理 封闭化 园区封闭化管理 实行封闭化管理
    `),
    escortPost: words(
      '上下学护学岗 护学岗(上下学) 高峰护学岗 护学岗设置 护校岗 护学 设置护学岗 护学岗建设 警校护学岗 设立护学岗 高峰勤务',
    ),
    medicalPartner: words(`
      协作医院 协作医疗机构 协作卫生院 结对卫生机构 签约医院 签约卫生院 对口医院 对口卫生院
      结对医疗卫生单位 协作医疗卫生机构 合作医院 合作医疗机构 结对医院 医疗机构 结对医疗卫生机构
      签约医疗机构 医教结对 医校结对 医育结合单位 结对卫生院 定点医疗机构 对口医疗机构 医教协同机构
      结对医疗单位
    `),
  },
  filings: {
    post: words('变更岗位 类别 人员类别'),
    changedOn: words('变更时间 变动时间 变动日期'),
    headcount: words('人数 变动人数'),
    filedOn: words('备案时间'),
    updatedOn: words('更新时间 更新日期 信息更新时间 公示更新日期'),
  },
  penalties: {
    date: words('处罚日期 决定日期 通报日期 处罚时间 处理时间 通报时间 作出日期'),
    category: words('处罚类别 处罚种类 类型 处理类别 处罚类型 通报类别'),
    docNo: words('决定书文号 处罚文号 处罚决定书文号 文书号'),
    reason: words('违法事实 处罚事由 原因 问题 违规事实 存在问题 通报事由 主要问题'),
    outcome: words('处罚结果 处罚内容 处理决定 处理意见 处罚决定'),
    rectification: words('整改情况 是否整改 整改'),
    until: words('公示期至 公示截止'),
  },
  support_pairs: {
    round: words('帮扶轮次 批次 期次'),
    schoolYear: words('帮扶学年'),
    leadName: words('牵头园 帮扶园 优质园 支援园 引领园 帮扶单位 核心园 牵头幼儿园 示范园 领航园 龙头园'),
    supportedCode: words(`
      受帮扶园 被帮扶园 薄弱园 成员园 受援园 受帮扶幼儿园 帮扶对象 受援幼儿园 结对园 受扶园 被帮扶幼儿园
    `),
    planUrl: words('方案网址 帮扶方案'),
    activities: words('活动数 开展活动次数 帮扶活动次数 活动(次) 开展活动'),
  },
  projects: {
    code: words('编号 项目代码'),
    name: words('项目名称 项目 工程名称 建设项目 建设项目名称'),
    type: words('项目类型 建设类型 建设性质 类别 建设类别 项目性质'),
    newPlaces: words(`
      新增学位数 学位 增加学位 拟增学位 提供学位 学位数 拟新增学位 新增学位数量 建设规模 规划学位
    `),
    planned: words('规划时间 规划完成 规划日期'),
    designed: words('设计时间 设计完成 设计日期'),
    built: words('建设时间 建设完成 完工时间 建成时间 竣工时间 竣工日期 主体完工 完工日期'),
    accepted: words('验收时间 验收日期'),
    delivered: words('交付时间 交付使用 投用时间 交付使用时间 交付日期 投入使用时间 投用日期'),
    dueOn: words(`
      计划完成时间 计划竣工时间 拟完成时间 完成时限 计划竣工 预计完成时间 计划交付时间 计划投用时间
      计划完工时间
    `),
  },
  finance: {
    year: words('年份 会计年度 统计年度'),
    flow: words('收支类别 收支类型 收/支'),
    account: words('项目 科目名称 经费项目 收支项目 经费科目'),
    amount: words('金额(元) 数额 决算数 金额(万元) 执行数 实际数 经费额 决算金额'),
    sourceDocNo: words('文号 来源 依据文号 文件号'),
  },
  population: {
    countedOn: words('统计时间'),
    children: words(`
      3-5岁人口 3-5岁人口数 适龄幼儿数 三至五岁人口 3~5岁人口数 适龄人口 学前适龄人口 三至五岁儿童数
      3-5岁儿童数 3~5岁儿童数 常住人口3~5岁儿童数 常住人口3-5岁儿童数 3-5周岁人口数 3-5岁适龄幼儿数
      学前适龄幼儿数 3至5岁人口数
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
};

/** Which head names the kindergarten. */
export const NAME_HEADS: readonly string[] = words(`
  园名 幼儿园 幼儿园名称 单位名称 学校名称 名称 单位 园所名称 园所 机构名称 幼儿园全称 学校 校名
  学校(幼儿园)名称 幼儿园(班)名称 办园名称 全称 单位全称 幼儿园园名 园(班)名称 现名称 现园名
  学校(机构)名称 幼儿园(园区) 幼儿园单位名称 园别 幼儿园(班) 机构 单位(园所) 填报单位 园所全称
  幼儿园名 学校(园)名称 执行园所 适用园所 适用幼儿园 执行幼儿园 执行园 适用园 园(班)名 园 班(园)名 被检查单位 受检单位
  受检园 被评单位 参评单位 参评园
`);

/** Which head holds the code of the kindergarten. */
export const CODE_HEADS: readonly string[] = words(`
  机构编码 学校编码 单位编码 园所编码 幼儿园编码 编码 标识编码 机构编号 园所编号 幼儿园编号 学校编号
  识别码 十位代码 机构标识 学校标识 标识码 机构代码 学校标识码 学校(机构)标识码 机构标识码 幼儿园代码
  学校代码 幼儿园标识码 代码 单位代码 园所代码 机构标识码(10位) 学校机构标识码 标识码(10位)
  教育机构标识码 园所标识码 国标码 学校机构代码 学校(机构)代码
`);

/** Which head names the town; a code of a district is a column of its table. */
export const TOWN_HEADS: readonly string[] = words(`
  乡镇 镇 街道 乡镇(街道) 镇街 所在乡镇 所属乡镇 乡镇街道 所在地 区域 所属镇街 所在镇街 镇(街道)
  镇(街) 属地 片区 辖区 所属街道 所在街道 行政区划 中心学校 学区 所属乡镇(街道) 所在乡镇(街道)
  所属区域 所属地区 街镇 镇乡 所属镇 乡(镇) 地区 镇办 乡镇办 镇/街道 乡镇/街道 镇(乡) 所在镇
  镇(街、乡) 镇(乡、街道)
`);

/** Heads of what is never imported and never asked about. */
export const UNUSED_HEADS: readonly string[] = words(`
  序号 编号 序 号 NO NO. 排序 顺序号 行号 签名 签字 盖章 审核意见 审核 填报单位盖章 核对 是否填报 页码
  监督电话 举报电话 投诉电话 价格举报电话
`);

export const REMARK_HEADS: readonly string[] = words(`
  备注 说明 备注说明 其他说明 备考 附注 情况说明 需要说明的情况 其他情况说明 变动情况 特殊情况说明
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
    table: 'recognitions',
    key: 'batch',
    words: words('批次 认定批次 公布批次'),
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
  师生比 师幼比 占比 剩余学位 空余学位 剩余名额 剩余计划 发现隐患 隐患 隐患情况 安全隐患 存在隐患
  得分 分数 总分 评分 总得分 评估得分 检查得分 年检得分 考核得分 自评得分 复核得分
  补助档次 补助等次 奖补档次 生均公用经费
`);
