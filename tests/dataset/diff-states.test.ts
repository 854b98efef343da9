import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTY_STEPS } from './diff-county.ts';
import { PublishedCounty } from './published-county.ts';

const published = new PublishedCounty();
beforeAll(() => published.publishAll());
afterAll(() => published.remove());

describe('what an official reads of a publication that', () => {
  it('raises the fee of five kindergartens', async () => {
    expect(await published.textOf('raises the fee of five kindergartens'))
      .toBe(`变更对照：A（2026-10-15） → B（2026-10-20）
公众会看到 5 处变化，涉及 5 所幼儿园。

▲ 变化大，先看这些
  收费上涨 20% 以上：云溪镇晨星幼儿园

收费上涨（5 处）
  ▲ 云溪镇晨星幼儿园：保育教育费 600→760 元/月，自 2027-03-01 起，依据 示发改〔2025〕12号（上涨 160 元，26.7%）【变化大：上涨 20% 以上】
  云溪镇春芽幼儿园、云溪镇冬青幼儿园、云溪镇秋实幼儿园、云溪镇夏荷幼儿园：保育教育费 600→640 元/月，自 2027-03-01 起，依据 示发改〔2025〕12号（上涨 40 元，6.7%）
`);
  });

  it('corrects an amount', async () => {
    expect(await published.textOf('corrects an amount')).toBe(`变更对照：A（2026-10-20） → B（2026-10-22）
公众会看到 1 处变化，涉及 1 所幼儿园。

收费下降（1 处）
  云溪镇朝霞幼儿园：更正：保育教育费 600→560 元/月（自 2025-09-01 起的标准）（下降 40 元，6.7%）
`);
  });

  it('recognises one kindergarten and withdraws the recognition of another', async () => {
    expect(await published.textOf('recognises one kindergarten and withdraws the recognition of another'))
      .toBe(`变更对照：A（2026-10-22） → B（2026-10-26）
公众会看到 2 处变化，涉及 2 所幼儿园。

▲ 变化大，先看这些
  普惠认定撤销或不再列出：云溪镇小杜鹃幼儿园

普惠认定（2 处）
  ▲ 云溪镇小杜鹃幼儿园：普惠性民办幼儿园认定的撤销日期 未公布→2026-10-20【变化大：普惠认定撤销】
  云溪镇春芽幼儿园：认定为普惠性民办幼儿园，自 2026-10-20 起，有效期至 2029-06-30，依据 示教体发〔2026〕60号
`);
  });

  it('publishes a rating', async () => {
    expect(await published.textOf('publishes a rating')).toBe(`变更对照：A（2026-10-26） → B（2026-10-29）
公众会看到 1 处变化，涉及 1 所幼儿园。

等级与评估（1 处）
  云溪镇夏荷幼儿园：等级评定：二类园，认定，评定日期 2026-10-28，有效期至 2031-10-27，依据 示教体发〔2026〕61号
`);
  });

  it('counts the staff of three kindergartens anew', async () => {
    expect(await published.textOf('counts the staff of three kindergartens anew'))
      .toBe(`变更对照：A（2026-10-29） → B（2026-11-06）
公众会看到 13 处变化，涉及 2 所幼儿园；新的提醒 1 条。

▲ 变化大，先看这些
  教职工人数增加一倍以上：云溪镇夏荷幼儿园

师资（13 处）
  ▲ 云溪镇夏荷幼儿园：专任教师 4→12 人（统计日期 2026-11-05）【变化大：增加一倍以上】
  ▲ 云溪镇夏荷幼儿园：专任教师的持证人数 4→12 人（统计日期 2026-11-05）【变化大：增加一倍以上】
  云溪镇春芽幼儿园：专任教师 4→5 人（统计日期 2026-11-05）
  云溪镇春芽幼儿园：专任教师的其中专职 4→5 人（统计日期 2026-11-05）
  云溪镇春芽幼儿园：专任教师的持证人数 4→5 人（统计日期 2026-11-05）
  云溪镇春芽幼儿园：专任教师的本科 0→1 人（统计日期 2026-11-05）
  云溪镇春芽幼儿园：专任教师的学前教育专业 4→5 人（统计日期 2026-11-05）
  云溪镇春芽幼儿园：专任教师的参加社保 4→5 人（统计日期 2026-11-05）
  云溪镇夏荷幼儿园：专任教师的其中专职 4→12 人（统计日期 2026-11-05）
  云溪镇夏荷幼儿园：专任教师的本科 0→6 人（统计日期 2026-11-05）
  云溪镇夏荷幼儿园：专任教师的专科 4→6 人（统计日期 2026-11-05）
  云溪镇夏荷幼儿园：专任教师的学前教育专业 4→12 人（统计日期 2026-11-05）
  云溪镇夏荷幼儿园：专任教师的参加社保 4→12 人（统计日期 2026-11-05）

新的提醒（1 条）
  提醒 data/staffing.csv 第 31 行 D 列「人数」：专任教师 12 人，2026-2027 学年在园幼儿 26 人，比例为 1:2.2，不在 1:3 到 1:40 之间。核对教职工人数和班级人数，看有没有多写或少写一位、漏填班级。[ratio-implausible]
`);
  });

  it('opens a kindergarten', async () => {
    expect(await published.textOf('opens a kindergarten')).toBe(`变更对照：A（2026-11-06） → B（2026-11-09）
公众会看到 1 处变化，涉及 1 所幼儿园。

开办、停办、更名与性质（1 处）
  云溪镇新苗幼儿园：列入幼儿园名单

其他变化
  行有增减或改动，变更记录不另说：修改 fees.csv（收费）
`);
  });

  it('closes a kindergarten with its successor', async () => {
    expect(await published.textOf('closes a kindergarten with its successor'))
      .toBe(`变更对照：A（2026-11-09） → B（2026-11-12）
公众会看到 1 处变化，涉及 1 所幼儿园。

开办、停办、更名与性质（1 处）
  云溪镇小溪幼儿园：已停办，自 2026-11-10 起

其他变化
  行有增减或改动，变更记录不另说：修改 fees.csv（收费）、former_codes.csv（变更与沿革）
`);
  });

  it('renames a kindergarten', async () => {
    expect(await published.textOf('renames a kindergarten')).toBe(`变更对照：A（2026-11-12） → B（2026-11-16）
公众会看到 1 处变化，涉及 1 所幼儿园。

开办、停办、更名与性质（1 处）
  云溪镇滨河幼儿园：名称 云溪镇松果幼儿园→云溪镇滨河幼儿园
`);
  });

  it('gives a kindergarten another code', async () => {
    expect(await published.textOf('gives a kindergarten another code'))
      .toBe(`变更对照：A（2026-11-16） → B（2026-11-19）
公众会看到 1 处变化，涉及 1 所幼儿园。

开办、停办、更名与性质（1 处）
  云溪镇石榴幼儿园：标识码 9900112408→9900112488

其他变化
  行有增减或改动，变更记录不另说：修改 classes.csv（班级与在园幼儿）、fees.csv（收费）、former_codes.csv（变更与沿革）、staffing.csv（教职工配备）
`);
  });

  it('takes a table away', async () => {
    expect(await published.textOf('takes a table away')).toBe(`变更对照：A（2026-11-19） → B（2026-11-23）
没有要记入变更记录的变化。

▲ 变化大，先看这些
  enrolment.csv（招生）整张表没有了，原来 1 行

其他变化
  数据表：删去 enrolment.csv（招生）
`);
  });

  it('publishes a notice', async () => {
    expect(await published.textOf('publishes a notice')).toBe(`变更对照：A（2026-11-23） → B（2026-11-26）
没有要记入变更记录的变化。

其他变化
  网页文字：新增 content/notices/shoufei-gongshi.md
`);
  });

  it('reorders and reformats a table', async () => {
    expect(await published.textOf('reorders and reformats a table'))
      .toBe(`变更对照：A（2026-11-26） → B（2026-11-27）
没有要记入变更记录的变化。

其他变化
  只改了写法或次序：修改 fees.csv（收费）
`);
  });

  it('takes over a figure of the population that lifts a target', async () => {
    expect(await published.textOf('takes over a figure of the population that lifts a target'))
      .toBe(`变更对照：A（2026-11-27） → B（2026-11-30）
公众会看到 1 处变化；指标 1 个目标换了结论。

指标（1 个）
  学前三年毛入园率，目标 P1-G1“到2027年,学前三年毛入园率达到92%。”：慢于进度（80.7%）→已达到（97.6%）
  改前改后都按 2026-11-30 判断：只是日子到了而变的，不列在这里。

其他变化（1 处）
  更正：云溪县三至五岁人口（常住） 460→380 人（统计日期 2026-09-01）
`);
  });

  it('makes an error', async () => {
    expect(await published.textOf('makes an error')).toBe(`变更对照：A（2026-11-30） → B（2026-12-03）
改后的数据不能发布：有 1 处错误。读得出来的部分没有要记入变更记录的变化。

不能发布的原因（1 处）
  data/kindergartens.csv 第 2 行 U 列「核定学位」：填写的是“二百七”，这里要填一个整数。请只填阿拉伯数字，说明文字写到别的栏。[type-error]

其他变化
  有错误，改了什么要改好才看得出：修改 kindergartens.csv（幼儿园）
`);
  });

  it('mends the error, raises the places, and brings the table back', async () => {
    expect(await published.textOf('mends the error, raises the places, and brings the table back'))
      .toBe(`变更对照：A（2026-12-03） → B（2026-12-04）
公众会看到 2 处变化，涉及 1 所幼儿园。

其他变化（2 处）
  云溪镇中心幼儿园：核定学位 270→300 个
  云溪镇中心幼儿园：更正：2026—2027 学年小班计划招生 30→36 人
`);
  });
});

describe('the sentences of a diff', () => {
  it.each(COUNTY_STEPS.map(({ does }) => does))(
    'are those of the record of changes, none twice, where the office %s',
    async (does) => {
      const sentences = await published.sentencesOf(does);
      expect(sentences).toEqual(published.recordedOf(does));
      expect(sentences).toEqual([...new Set(sentences)]);
    },
  );
});
