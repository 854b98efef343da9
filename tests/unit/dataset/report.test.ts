import { describe, expect, it } from 'vitest';
import { examine, toGithub, toGitlab, toJson, toRefusal, toText } from '../../../src/dataset/index.ts';
import { issueAt } from '../../../src/dataset/issue.ts';
import { issueLine } from '../../../src/dataset/report.ts';
import { displayWidth, wrapText } from '../../../src/dataset/text-width.ts';
import { bureauFiles, type Changes, FIXTURE_AS_OF, withPassage } from '../../fixtures/bureau.ts';

const examined = (changes: Changes) => examine(bureauFiles(changes), { asOf: FIXTURE_AS_OF });
const RANGE = examined(withPassage('fees.csv', ',380,', ',300-400,'));
const NOTICES = examined({
  'staffing.csv': String(withPassage('staffing.csv', '', '')['staffing.csv']).replaceAll(
    '2026-09-15',
    '2026/9/15',
  ),
});

describe('the line of an issue', () => {
  it('names the file, the row as WPS numbers it, the column, the fault and the remedy', () => {
    const [issue] = RANGE.issues;
    expect(issue && issueLine(issue)).toBe(
      'data/fees.csv 第 2 行 F 列「收费标准」：填写的是“300-400”，这里要填一个数。一行只能有一个标准：按年龄段分的，一个年龄段一行；先后两个的，先前的一行填截止日期；同时有两个的，核实现在收哪一个。[type-error]',
    );
  });

  it('has the line where there is no row, and neither where there is none', () => {
    const problem = { rule: 'privacy', severity: 'error', message: '甲。', remedy: '乙。' } as const;
    expect(issueLine(issueAt('content/a.mdx', { line: 6 }, problem))).toBe(
      'content/a.mdx 第 6 行：甲。乙。[privacy]',
    );
    expect(issueLine(issueAt('fees.csv', {}, problem))).toBe('data/fees.csv：甲。乙。[privacy]');
    expect(issueLine(issueAt('site.json', { line: 2, header: 'siteName' }, problem))).toBe(
      'data/site.json 第 2 行 「siteName」：甲。乙。[privacy]',
    );
  });
});

describe('the report for people', () => {
  it('groups by file and ends with the count', () => {
    expect(toText(RANGE, 60)).toBe(
      `data/fees.csv（收费）  错误 1
错误 data/fees.csv 第 2 行 F 列「收费标准」：填写的是
     “300-400”，这里要填一个数。一行只能有一个标准：按年龄
     段分的，一个年龄段一行；先后两个的，先前的一行填截止日
     期；同时有两个的，核实现在收哪一个。[type-error]

合计：错误 1，提醒 0，提示 0
`,
    );
  });

  it('folds the same notice of one column into one line', () => {
    expect(NOTICES.counts).toEqual({ error: 0, warning: 0, notice: 18 });
    expect(toText(NOTICES, 200)).toBe(
      `data/staffing.csv（教职工配备）  提示 18
提示 data/staffing.csv B 列「统计日期」：共 18 处，如第 2 行：填写的是“2026/9/15”，按“2026-09-15”理解。[date-format]

合计：错误 0，提醒 0，提示 18
`,
    );
  });

  const MANY = (count: number) => {
    const lines = Array.from(
      { length: count },
      (_, index) => `990011${String(index).padStart(4, '0')},2026-13-01,,,,,,`,
    );
    return examined({
      'safety.csv': `标识码,检查日期,专职保安,一键报警,视频监控,封闭化管理,护学岗,结对医疗机构\n${lines.join('\n')}\n`,
    });
  };

  it('shows each of twenty errors of a rule in a file', () => {
    expect(toText(MANY(20), 200).match(/日历上没有这一天/g)).toHaveLength(20);
  });

  it('tells more than twenty once, with their count, three places and how to see all', () => {
    expect(toText(MANY(25), 1000)).toBe(
      `data/safety.csv（安全与卫生）  错误 25
错误 data/safety.csv：同样的问题共 25 处，在第 2 行 B 列「检查日期」、第 3 行 B 列「检查日期」、第 4 行 B 列「检查日期」等处。第一处：填写的是“2026-13-01”，日历上没有这一天。请核对年、月、日。逐处列出：npm run check -- --all。[type-error]

合计：错误 25，提醒 0，提示 0
`,
    );
  });

  it('has a line for every issue where all are asked for', () => {
    expect(toText(MANY(25), 200, { all: true }).match(/日历上没有这一天/g)).toHaveLength(25);
    expect(toText(NOTICES, 200, { all: true }).match(/按“2026-09-15”理解/g)).toHaveLength(18);
  });

  it('is one annotation of many for GitHub', () => {
    expect(toGithub(MANY(25)).match(/^::error/gm)).toHaveLength(1);
  });

  it('counts the tables that are not there in one line, and lists them where all are asked for', () => {
    const none = examined({ 'fee_caps.csv': null, 'filings.csv': null });
    expect(toText(none, 200)).toBe(
      '提示 2 张表没有数据或读不出来：政府指导价、园长和专任教师变更备案。用到它们的检查没有做，不妨碍公布，有了表会自动做。逐条列出：npm run check -- --all。\n合计：错误 0，提醒 0，提示 2\n',
    );
    expect(toText(none, 200, { all: true }).match(/^提示 data/gm)).toHaveLength(2);
  });

  it('fits the width, and breaks no line before a closing mark', () => {
    for (const line of toText(RANGE, 48).split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(48);
      expect(line.trim()).not.toMatch(/^[，。；：、）」”]/);
    }
  });

  it('says that all is well', () => {
    expect(toText(examined({}), 80)).toBe('没有发现问题。\n合计：错误 0，提醒 0，提示 0\n');
  });

  it('says what the policy holds back', () => {
    const site = withPassage('site.json', '"demo": true', '"demo": true,\n  "publishPolicy": "hold"');
    const text = toText(examined({ ...site, ...withPassage('safety.csv', '2026-09-10', '9/10/26') }), 80);
    expect(text).toContain('扣下待核实的行：安全与卫生 1。\n其余照常公布。\n合计：错误 1，提醒 0，提示 0\n');
  });

  it('colours the words on a terminal only', () => {
    expect(toText(RANGE, 60, { colour: true })).toContain('\u001B[1;31m错误\u001B[0m data/fees.csv');
    expect(toText(RANGE, 60)).not.toContain('\u001B');
  });

  it('names where the errors are once more at the end, where other lines stand between', () => {
    const both = examined({
      ...withPassage('fees.csv', ',380,', ',300-400,'),
      ...withPassage('safety.csv', '2026-09-10', '2026/9/10'),
    });
    expect(toText(both, 120)).toContain(
      '\n\n错误 1 处，在 data/fees.csv 第 2 行 F 列「收费标准」。提醒和提示不妨碍公布。\n合计：错误 1，提醒 0，提示 1\n',
    );
  });

  it('names errors alone where it tells why nothing is published', () => {
    const both = examined({
      ...withPassage('fees.csv', ',380,', ',300-400,'),
      ...withPassage('safety.csv', '2026-09-10', '2026/9/10'),
    });
    expect(toRefusal(both, 80)).not.toContain('safety.csv');
    expect(toRefusal(both, 80)).toContain('合计：错误 1，提醒 0，提示 1');
  });
});

describe('the report as JSON', () => {
  it('is one object of the day, the counts and every issue', () => {
    expect(JSON.parse(toJson(RANGE))).toEqual({
      asOf: '2026-10-15',
      counts: { error: 1, warning: 0, notice: 0 },
      issues: [
        {
          file: 'fees.csv',
          line: 2,
          row: 2,
          column: 'F',
          header: '收费标准',
          value: '300-400',
          rule: 'type-error',
          severity: 'error',
          message: '填写的是“300-400”，这里要填一个数。',
          remedy:
            '一行只能有一个标准：按年龄段分的，一个年龄段一行；先后两个的，先前的一行填截止日期；同时有两个的，核实现在收哪一个。',
        },
      ],
    });
  });

  it('keeps every folded notice', () => {
    expect(JSON.parse(toJson(NOTICES)).issues).toHaveLength(18);
  });
});

describe('the report for GitHub', () => {
  it('annotates the line, escaped', () => {
    expect(toGithub(RANGE)).toBe(
      `::error file=data/fees.csv,line=2,title=第 2 行 F 列「收费标准」 type-error::填写的是“300-400”，这里要填一个数。一行只能有一个标准：按年龄段分的，一个年龄段一行；先后两个的，先前的一行填截止日期；同时有两个的，核实现在收哪一个。
合计：错误 1，提醒 0，提示 0
`,
    );
    const issue = issueAt(
      'a,b.csv',
      { line: 1 },
      { rule: 'x', severity: 'warning', message: '50%\n', remedy: '' },
    );
    expect(toGithub({ ...RANGE, issues: [issue] })).toContain(
      '::warning file=data/a%2Cb.csv,line=1,title=第 1 行 x::50%25%0A\n',
    );
  });
});

describe('the report for GitLab', () => {
  it('says each issue at its line, an error as what blocks', () => {
    expect(JSON.parse(toGitlab(RANGE))).toEqual([
      {
        description:
          '第 2 行 F 列「收费标准」：填写的是“300-400”，这里要填一个数。一行只能有一个标准：按年龄段分的，一个年龄段一行；先后两个的，先前的一行填截止日期；同时有两个的，核实现在收哪一个。',
        check_name: 'type-error',
        fingerprint: 'fees.csv|type-error|收费标准|300-400|0',
        severity: 'blocker',
        location: { path: 'data/fees.csv', lines: { begin: 2 } },
      },
    ]);
  });

  it('folds nothing, and tells the same issues of one table apart', () => {
    const day = { line: 2, row: 2, column: 'B', header: '检查日期', value: '2026-13-01' };
    const issues = [2, 3].map((line) =>
      issueAt(
        'safety.csv',
        { ...day, line, row: line },
        { rule: 'no-such-day', severity: 'error', message: '日历上没有这一天。', remedy: '' },
      ),
    );
    const findings = JSON.parse(toGitlab({ issues })) as {
      readonly fingerprint: string;
      readonly location: { readonly lines: { readonly begin: number } };
    }[];
    expect(findings.map(({ fingerprint, location }) => [fingerprint, location.lines.begin])).toEqual([
      ['safety.csv|no-such-day|检查日期|2026-13-01|0', 2],
      ['safety.csv|no-such-day|检查日期|2026-13-01|1', 3],
    ]);
  });

  it('says what is of a whole file at its first line', () => {
    const issue = issueAt(
      'fees.csv',
      {},
      { rule: 'missing-file', severity: 'warning', message: '没有这张表。', remedy: '' },
    );
    expect(JSON.parse(toGitlab({ issues: [issue] }))).toEqual([
      {
        description: '没有这张表。',
        check_name: 'missing-file',
        fingerprint: 'fees.csv|missing-file|||0',
        severity: 'minor',
        location: { path: 'data/fees.csv', lines: { begin: 1 } },
      },
    ]);
  });
});

describe('a wrapped text', () => {
  it('counts Chinese characters twice and keeps Latin words whole', () => {
    expect(displayWidth('第 18 行')).toBe(8);
    expect(wrapText('请填写 kindergartens.csv 里的代码', 14)).toBe('请填写\nkindergartens.csv\n里的代码');
  });
});
