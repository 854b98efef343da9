import type { Answers } from './answers.ts';

/** The name begins with `_`: a draft is not published. */
export const SAMPLE_NOTICE = '_样例-通知公告.md';

/** A notice that shows how one is written. */
export function sampleNotice({ bureau }: Pick<Answers, 'bureau'>): string {
  return `---
title: 这里写公告的标题（样例，请改写）
pubDate: 2026-01-01
source: ${bureau}
category: 其他
description: 这里用一句话写公告说什么，列表里显示这一句。
---

这是一篇**样例**，不会发布：文件名开头有下划线的，都是草稿。

写自己的公告：

1. 把这个文件复制一份，文件名改成日期加拼音，例如 \`2026-09-01-qiuji-shoufei.md\`，**开头不要下划线**。
2. 改最上面两条横线之间的六行。\`pubDate\` 是发布日期，没到那一天不能发布；有文号的加一行 \`docNo: 某教〔2026〕1号\`。
3. \`category\` 只能填：普惠名单公示、收费公示、等级评定结果、招生公告、政策文件、其他。
4. 横线下面写正文。空一行是另起一段；\`**两边加星号**\`是加粗。
5. 不写任何人的姓名、手机号、身份证号。

用不着这篇样例了，删掉就行。
`;
}
