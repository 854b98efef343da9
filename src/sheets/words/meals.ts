/** Who cooks, or where meals come from: 自营, 校食堂, 中央厨房配送. Texts are bare. */
const CATERING =
  /自[营办制供]|自主(?:经营|供餐)|食堂|配[送餐]|外[包购送订]|送餐|委托|承包|托管经营|第三方|中央厨房|集中供餐|统一供餐|购买服务|公司/;
/** 三餐两点, 午餐, 早点: how often there is a meal. */
const MEALS = /[一二两三四五六\d]餐|[一二两三四五六\d]点|[早午晚中正加]餐|[早午晚]点|点心|不供/;

/** Whether a text tells how meals come about, and nothing of how many there are. */
export function isCatering(text: string): boolean {
  return CATERING.test(text) && !MEALS.test(text);
}
