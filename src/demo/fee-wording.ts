import type { FeeCategory } from '../domain/code-lists.ts';
import type { AreaKey } from './places/area.ts';

/** Refund rules of three shapes: by days present, by whole months of thirty days, by share of the month's days. */
const CARE_REFUND: Readonly<Record<AreaKey, string>> = {
  yunxi:
    '按月收取。当月在园不足10个工作日的，退当月保教费的一半；整月未在园的，全额退还。学期中途退园的，按未发生的月数退还。',
  chengpu:
    '学期按5个月、每月按30天计算。退园或连续请假的，每满30天退还1个月；不足30天的不退。转园的按剩余整月退还。',
  jinyu:
    '当月请假，在园天数不超过4天的退80%；超过4天、不足当月工作日一半的退50%；超过一半的不退。因虚假宣传退园的全额退还。',
};

const OTHER_REFUND: Readonly<Record<Exclude<FeeCategory, '保育教育费' | '保育费'>, string>> = {
  住宿费: '与保教费同比例退还。',
  服务性收费: '按未使用的天数据实退还。',
  代收费: '未采购的全额退还；多退少不补，每学期公布一次账目。',
};

const SERVICE: Readonly<Record<string, string>> = {
  保育教育费: '三至六岁幼儿一日生活照料与保育教育，含必备生活用品、冷暖设备',
  托育保育费: '二至三岁婴幼儿照护与看护',
  住宿费: '寄宿幼儿夜间住宿、值守与洗浴',
  伙食费: '按每周公布的带量食谱提供餐点',
  延时服务费: '离园时间后至18:30看护，自主游戏与阅读',
  校车服务费: '按固定线路接送，配随车照管人员',
  假期托管服务费: '寒暑假工作日看护',
  园服代购费: '春秋装、夏装各一套',
  床上用品代购费: '被褥枕三件套一套',
  体检费: '每学年一次健康检查',
  社会实践活动费: '春秋游门票、车辆据实分摊',
  盲文及大字教材代购费: '视障幼儿盲文触摸书与大字图画书',
};

/** 退费规则 of a fee; never empty, since a fee in force must state it (学前教育法 第六十九条). */
export function refundRule(area: AreaKey, category: FeeCategory, item: string): string {
  if (category === '保育教育费' || category === '保育费') return CARE_REFUND[area];
  if (item === '伙食费') return '按实际缺勤天数次月退还或抵扣。';
  if (item === '校车服务费') return '按未乘坐的整周退还。';
  return OTHER_REFUND[category];
}

export function serviceContent(item: string): string {
  return SERVICE[item] ?? '';
}
