import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/site.ts';
import { readSite } from '../../../src/dataset/site.ts';

const LEAST = { siteName: '公示', regionCode: '990101', bureau: { name: '教体局' } };
const read = (site: unknown) => readSite(new TextEncoder().encode(JSON.stringify(site, null, 2)));

describe('site.json', () => {
  it('takes the defaults of the data dictionary', () => {
    const { site, issues } = read(LEAST);
    expect(issues).toEqual([]);
    expect(site).toMatchObject({
      basePath: '/',
      timezone: 'Asia/Shanghai',
      demo: false,
      publishPolicy: 'strict',
      publishPrincipalName: false,
      populationBasis: '常住',
      schoolEntry: { cutoff: '08-31' },
      costAssumptions: { months: 10, semesterMonths: 5, daysPerMonth: 22 },
      duties: [],
      smallCell: 0,
      map: { provider: 'none', key: '', reviewNumber: '' },
      thresholds: DEFAULT_THRESHOLDS,
      theme: { accent: '' },
    });
  });

  it.each([
    ['siteUrl', 'www.example.gov.cn', '这里只填协议和域名，不带路径、参数和账号'],
    ['basePath', '/kg"/', '这里要填网站所在的子目录'],
  ])('names %s with a value that no page can carry', (key, value, demand) => {
    const { site, issues } = read({ ...LEAST, [key]: value });
    expect(site).toBeNull();
    expect(issues).toMatchObject([{ rule: 'site-value', severity: 'error', header: key }]);
    expect(issues[0]?.message).toContain(demand);
  });

  it('sets one threshold and leaves the others national', () => {
    const { site } = read({
      ...LEAST,
      thresholds: { classSize: { 托班: 20 }, childrenPerStaff: { 全日制: { to: 8 } } },
    });
    expect(site?.thresholds).toEqual({
      ...DEFAULT_THRESHOLDS,
      classSize: { ...DEFAULT_THRESHOLDS.classSize, 托班: 20 },
      childrenPerStaff: { ...DEFAULT_THRESHOLDS.childrenPerStaff, 全日制: { from: 5, to: 8 } },
    });
  });

  it('refuses a smallCell that nothing would heed, and says what to do', () => {
    expect(read({ ...LEAST, smallCell: 5 }).issues).toMatchObject([
      {
        rule: 'site-value',
        severity: 'error',
        header: 'smallCell',
        message:
          '填写的是“5”，这里只能填 0：本站不遮盖小数目。法律要求逐园公布人数，遮盖了合计数，也能从各园的数推算出来。确需不公布的数，在那一格填“不公开”。',
      },
    ]);
  });

  it('lists its duties', () => {
    const duties = [{ table: 'fees', cycle: '学期', start: '02-20', graceWorkingDays: 10 }];
    expect(read({ ...LEAST, duties }).site?.duties).toEqual(duties);
  });

  it('must have the names of the site and of the bureau, and its region', () => {
    const { site, issues } = read({});
    expect(site).toBeNull();
    expect(issues.map((issue) => [issue.header, issue.message])).toEqual([
      ['siteName', '没有填“siteName”，这一项必须填。'],
      ['bureau.name', '没有填“bureau.name”，这一项必须填。'],
      ['regionCode', '没有填“regionCode”，这一项必须填。'],
    ]);
  });

  it('is an object', () => {
    expect(read(['公示']).issues).toMatchObject([
      { rule: 'site-value', message: '最外层要是一个对象，用 { } 括起来。' },
    ]);
  });

  it('quotes what is written where something else is wanted', () => {
    expect(read({ ...LEAST, demo: '否' }).issues).toMatchObject([
      { header: 'demo', message: '填写的是“"否"”，这里只能填 true 或 false，不加引号。' },
    ]);
  });

  it.each([
    ['errorReportUrl', 'javascript:alert(1)', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['repositoryUrl', '//example.invalid', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['siteName', '公示\u0001', '第 3 个字 U+0001 是看不见的控制字符，网页和订阅源里不能有。'],
    ['icp', '\uD800', '第 1 个字 U+D800 不是完整的字，可能是复制时断开的。'],
    ['siteName', '园'.repeat(201), '太长了，最多 200 个字。'],
  ])('refuses %s: %j', (key, value, demand) => {
    const { site, issues } = read({ ...LEAST, [key]: value });
    expect(site).toBeNull();
    expect(issues).toMatchObject([
      { rule: 'site-value', header: key, message: expect.stringContaining(demand) },
    ]);
  });

  it('takes one address of mail and nothing more', () => {
    const bureau = { name: '教体局', email: 'jyj@example.invalid?bcc=a@example.invalid' };
    expect(read({ ...LEAST, bureau }).issues).toMatchObject([
      { rule: 'site-value', header: 'bureau.email', remedy: '请对照填写规则里 site.json 的样例改。' },
    ]);
  });

  it('refuses a day that a year may not have', () => {
    expect(read({ ...LEAST, schoolEntry: { cutoff: '02-29' } }).issues).toMatchObject([
      { message: '填写的是“"02-29"”，这里要填“08-31”样子的月日，每年都要有这一天。' },
    ]);
  });

  it('takes the day on which the guides were reviewed, and none', () => {
    const dayOf = (guidesReviewed: unknown) => read({ ...LEAST, guidesReviewed }).site?.guidesReviewed;
    expect([dayOf('2026-11-10'), dayOf(''), dayOf(null)]).toEqual(['2026-11-10', null, null]);
  });

  it('refuses a day of review that the calendar lacks', () => {
    expect(read({ ...LEAST, guidesReviewed: '2026-11-31' }).issues).toMatchObject([
      { message: '填写的是“"2026-11-31"”，这里要填“2026-09-01”样子的日期，要是日历上有的一天。' },
    ]);
  });

  it('ends at brackets however deep', () => {
    const deep = `{"siteName":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const { issues } = readSite(new TextEncoder().encode(deep));
    expect(issues[0]).toMatchObject({ rule: 'site-value', header: 'siteName' });
  });

  it('knows the bureau’s address also where something else is wrong', () => {
    const bureau = { name: '教体局', email: 'jyj@example.invalid' };
    expect(read({ ...LEAST, bureau, demo: '否' })).toMatchObject({
      site: null,
      bureauEmail: 'jyj@example.invalid',
    });
    const slip = '{ siteName: "公示", "bureau": { "email": "jyj@example.invalid" } }';
    expect(readSite(new TextEncoder().encode(slip)).bureauEmail).toBe('jyj@example.invalid');
  });

  it('has a specimen in the manual that is read without a word', () => {
    const manual = readFileSync('content/help/tianbao-shuoming.mdx', 'utf8');
    const specimen = /```json\n(.*?)```/s.exec(manual)?.[1] ?? '';
    const { site, issues } = readSite(new TextEncoder().encode(specimen));
    expect(issues).toEqual([]);
    expect(site).toMatchObject({ regionCode: '990101', demo: false, publishPolicy: 'strict' });
  });

  it('names the line of a slip', () => {
    const { issues } = readSite(new TextEncoder().encode('{\n  "siteName": "公示",\n}\n'));
    expect(issues).toMatchObject([{ line: 3, rule: 'unreadable-file', message: '不是合法的 JSON。' }]);
  });
});
