/** 小区配套园, 锦绣江城小区配套; not 非小区配套, 拟建小区配套园. */
export const IS_RESIDENTIAL =
  /(?:^|[,，;；。、])(?:(?!非|不|拟|未|待|原|无|邻|距|近|曾|迁|分|拆|建|租|接|承|需|改)\p{Script=Han}){0,8}小区(?:的)?配套(?:幼儿园|园)?(?:$|[,，;；。、])/u;

/** What tells whether a residential kindergarten was handed over. Texts are bare. */
export const NOT_TRANSFERRED =
  /(?:尚|还|暂)?(?:未|没有?|待)(?:办理|完成|进行)?(?:产权|园舍)?移交|正在(?:办理)?(?:产权)?移交|移交(?:手续)?(?:正在)?(?:办理)?中/;
export const TRANSFERRED =
  /(?:已|完成)(?:经|办理|完成|全部)?(?:产权|园舍)?移交|移交(?:完毕|完成|到位)|(?<![未没待有中])移交(?:给|至)?\p{Script=Han}{0,6}(?:教育|教体)/u;
/** What is still to come, or but partly so. */
export const TRANSFER_PLANNED = /(?:拟|计划|预计|将|准备|部分)\S{0,8}移交/;
