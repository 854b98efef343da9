/** What stands in the column of a rating and is no rating. */
export const NO_RESULT: ReadonlySet<string> = new Set([
  '未定级',
  '未评',
  '未评级',
  '未评定',
  '无等级',
  '未参评',
  '未评估',
  '未申报',
  '待评',
  '待定级',
  '无',
]);
