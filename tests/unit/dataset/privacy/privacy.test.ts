import { describe, expect, it } from 'vitest';
import { privacyIssues } from '../../../../src/dataset/privacy/privacy.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { TABLE_NAMES } from '../../../../src/dataset/tables/names.ts';
import { MINIMAL_BUREAU } from '../../../fixtures/bureau.ts';

const allow = { bureauEmail: 'jyj@example.invalid' };
const look = (file: string, text: string) => privacyIssues(new Map([[file, text]]), allow);

describe('personal data in a table', () => {
  it('is placed by line, row, column and header, and masked', () => {
    const text =
      '标识码,名称,联系电话\n9900112345,"云溪镇\n中心园",000-1234567\n9900112346,小杜鹃,13800001234\n';
    expect(look('kindergartens.csv', text)).toEqual([
      {
        file: 'kindergartens.csv',
        line: 4,
        row: 3,
        column: 'C',
        header: '联系电话',
        value: '138****1234',
        rule: 'privacy',
        severity: 'error',
        message: '这里有个人信息：手机号 138****1234。',
        remedy: '改填幼儿园的办公座机；没有座机的，填主管部门的座机。个人手机号不能公开。',
      },
    ]);
  });

  it('is seen in tables that the site does not know', () => {
    expect(look('名单(2).csv', '人员;号码\r\n某某;11010519491231002X\r\n')).toMatchObject([
      { line: 2, row: 2, column: 'B', header: '号码', value: '110*************2X' },
    ]);
  });

  it('is not an amount, nor the institution’s own codes', () => {
    expect(
      look('finance.csv', '主体代码,年度,收支,科目,金额\n990101,2025,支出,人员经费,13800001234元\n'),
    ).toEqual([]);
    expect(look('kindergartens.csv', '标识码,办学许可证号\n9900112345,4111111111111111\n')).toEqual([]);
  });

  it('is not an amount with its decimals and its unit', () => {
    expect(
      look('finance.csv', '主体代码,年度,收支,科目,金额\n990101,2025,支出,人员经费,13800001234.00元\n'),
    ).toEqual([]);
  });

  it('is not the number of a licence, but a mobile number that follows one is', () => {
    const licence = (cell: string) =>
      look('kindergartens.csv', `标识码,办学许可证号\n9900112345,${cell}\n`).map(({ value }) => value);
    expect(licence('教民13800001234号')).toEqual([]);
    expect(licence('教民264012160001390号 13800001234')).toEqual(['138****1234']);
    expect(licence('教民264012160001390号，手机13800001234')).toEqual(['138****1234']);
  });

  it('is a mobile number also in a column of amounts, where no kindergarten has so many yuan', () => {
    expect(
      look('finance.csv', '主体代码,年度,收支,科目,金额\n990101,2025,支出,人员经费,13800001234\n'),
    ).toMatchObject([{ row: 2, column: 'E', header: '金额', value: '138****1234' }]);
  });

  it('is placed on its line, row and column whatever stands before it', () => {
    const places = (text: string) => look('a.csv', text).map(({ line, row, column }) => [line, row, column]);
    const mobile = '13800001234';
    expect(places(`甲,乙\n"一\n二",${mobile}\n`)).toEqual([[3, 2, 'B']]);
    expect(places(`甲,乙\r\n一,二\r\n三,${mobile}\r\n`)).toEqual([[3, 3, 'B']]);
    expect(places(`甲,乙\r一,${mobile}\r`)).toEqual([[2, 2, 'B']]);
    expect(places(`甲,乙\n"一,""二"",三",${mobile}`)).toEqual([[2, 2, 'B']]);
    expect(places(`甲\t乙\n一\t${mobile}`)).toEqual([[2, 2, 'B']]);
    expect(places(`甲,乙\n"一,${mobile}`)).toEqual([[2, 2, 'A']]);
    expect(places(`甲\n"一\n电话${mobile}\n三"\n`)).toEqual([[3, 2, 'A']]);
  });

  it('is an ID number in the column of 统一社会信用代码 unless its own checksum passes', () => {
    expect(
      look('kindergartens.csv', '标识码,统一社会信用代码\n9900112345,11010519491231002X\n'),
    ).toMatchObject([{ column: 'B', value: '110*************2X' }]);
  });
});

describe('a column about persons', () => {
  it('is an error by its name alone', () => {
    const headers = '标识码,教师身份证号,手机,出生日期,家庭住址,民族,照片链接,人数';
    expect(look('staffing.csv', `\ufeff${headers}\n`).map((issue) => [issue.column, issue.header])).toEqual([
      ['B', '教师身份证号'],
      ['C', '手机'],
      ['D', '出生日期'],
      ['E', '家庭住址'],
      ['F', '民族'],
      ['G', '照片链接'],
    ]);
  });
});

describe('a column about children and their parents', () => {
  it('is an error by its name alone', () => {
    const headers = '幼儿姓名,监护人电话,家长的联系方式,身份証,幼儿数,家长满意度,联系电话';
    expect(look('classes.csv', `${headers}\n`).map(({ column }) => column)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('a header', () => {
  it('of the dictionary is about persons in no file, whatever its name', () => {
    const headers = TABLE_NAMES.flatMap((table) =>
      Object.values(tableNamed(table).columns).map(({ header }) => header),
    ).filter((header) => header !== '园长姓名');
    expect(look('改了名.csv', `${[...new Set(headers)].join(',')}\n`)).toEqual([]);
  });

  it('is about persons also with spaces or invisible characters in it', () => {
    expect(
      look('staffing.csv', '教师身份 证号,手\u200b机, 出　生 日期\n').map(({ column }) => column),
    ).toEqual(['A', 'B', 'C']);
  });

  it('may hold a number itself', () => {
    expect(look('staffing.csv', '岗位,联系13800001234\n')).toMatchObject([
      { row: 1, column: 'B', value: '138****1234' },
    ]);
  });
});

describe('the name of a file', () => {
  it('is looked at as well, each part of its path', () => {
    expect(look('名单/13800001234/a.txt', '')).toMatchObject([{ line: null, value: '138****1234' }]);
  });
});

describe('a column of persons’ names', () => {
  const names = ['王芳', '李秀英', '张伟', '欧阳明月'];
  const column = (header: string, values: readonly string[]) =>
    look(
      'kindergartens.csv',
      `标识码,${header}\n${values.map((value, index) => `990011234${index},${value}`).join('\n')}\n`,
    );

  it('is one error, at its header, and prints no name', () => {
    expect(column('园长', names)).toEqual([
      {
        file: 'kindergartens.csv',
        line: 1,
        row: 1,
        column: 'B',
        header: '园长',
        value: '园长',
        rule: 'privacy',
        severity: 'error',
        message: '“园长”这一列像是个人的姓名（4 格），不能放在这里。',
        remedy: '删去整列。这里只填单位和人数，任何人的姓名都不进数据文件，也不要改填到别的栏。',
      },
    ]);
  });

  it.each([
    '负责人',
    '法人',
    '法定代表人',
    '班主任',
    '教师姓名',
    '保育员',
    '联系人',
    '分管领导',
    '备注二',
    '',
  ])('is told under any header: “%s”', (header) => {
    expect(column(header, names)).toMatchObject([{ column: 'B', rule: 'privacy' }]);
  });

  it('is told from one name where the header is of an office', () => {
    expect(column('班主任', ['', '王芳', ''])).toMatchObject([{ column: 'B' }]);
    expect(column('负责人', ['李老师'])).toMatchObject([{ column: 'B' }]);
  });

  it('is told where a name stands for an institution', () => {
    expect(column('举办者名称', names)).toMatchObject([
      { column: 'B', remedy: '这一栏只填单位的名称；举办者是个人的空着。' },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['园长', ['1', '2', '1']],
    ['教师', ['12', '8', '']],
    ['所在村', ['王家庄', '李家沟', '张村', '马家湾']],
    ['职称', ['高级', '高级', '中级', '初级']],
    ['评价', ['安全', '安全', '合格', '优秀']],
    ['举办者名称', ['云溪县教育体育局', '云溪镇人民政府', '金太阳教育公司']],
    ['社区', ['文昌', '和平', '康乐', '安宁']],
  ])('is not %s with %j', (header, values) => {
    expect(column(header, values)).toEqual([]);
  });
});

describe('a name that nothing names', () => {
  it('is a warning where a cell holds nothing else', () => {
    expect(look('notes.csv', '标识码,备注\n9900112345,王小明\n')).toEqual([
      {
        file: 'notes.csv',
        line: 2,
        row: 2,
        column: 'B',
        header: '备注',
        value: '王**',
        rule: 'privacy',
        severity: 'warning',
        message: '这里可能有个人信息：姓名 王**。',
        remedy:
          '删去姓名，只写科室、岗位或单位，如“联系人：幼教股”。不是人名的，换个写法；确需公开的，先取得本人同意。',
      },
    ]);
  });

  it('is not told again where its whole column is', () => {
    expect(look('notes.csv', '标识码,班主任\n9900112345,王小明\n')).toMatchObject([
      { row: 1, column: 'B', severity: 'error' },
    ]);
  });

  it.each([
    ['社区', '王家庄'],
    ['别名', '柳溪博雅'],
    ['地址', '文昌路'],
    ['备注', '马兰花'],
    ['备注', '江南春'],
  ])('is no place and no flower: “%s” %s', (header, value) => {
    expect(look('kindergartens.csv', `标识码,${header}\n9900112345,${value}\n`)).toEqual([]);
  });

  it('is a warning in prose where its characters tell', () => {
    expect(look('content/a.md', '王梓轩荣获一等奖。\n')).toMatchObject([
      { severity: 'warning', value: '王**' },
    ]);
  });

  it('is none where a school or a street bears it', () => {
    expect(look('content/a.md', '宋庆龄幼儿园在梁建国路。\n')).toEqual([]);
  });
});

describe('the headers of a table', () => {
  it('stand below its title', () => {
    expect(look('roll.csv', '云溪县教师名册,,\n姓名,班级,\n王芳,小一班,\n')).toMatchObject([
      { line: 2, row: 2, column: 'A', header: '姓名' },
    ]);
  });

  it.each(['mobile_phone', 'idCard', 'ID Number', 'xingming', 'teacher_name', 'shenfenzheng', 'dob'])(
    'may be in Latin letters: %s',
    (header) => {
      expect(look('roll.csv', `标识码,${header}\n9900112345,甲\n`)).toMatchObject([
        { column: 'B', severity: 'error' },
      ]);
    },
  );

  it.each(['identifier', 'teacher_count', 'grid', 'filename', 'nationwide'])(
    'are no person’s: %s',
    (header) => {
      expect(look('roll.csv', `标识码,${header}\n9900112345,甲\n`)).toEqual([]);
    },
  );

  it('may be of a telephone, which is a warning unless every number is of an office', () => {
    expect(look('roll.csv', '标识码,phone\n9900112345,见园内公示\n')).toMatchObject([
      { column: 'B', severity: 'warning', message: '“phone”这一列可能是个人信息。' },
    ]);
    expect(look('roll.csv', '标识码,phone\n9900112345,0951-4012345\n')).toEqual([]);
  });

  it('may be the sex or the age, which is a warning unless people are counted by it', () => {
    expect(look('roll.csv', '岗位,性别\n教师,女\n')).toMatchObject([{ column: 'B', severity: 'warning' }]);
    expect(look('roll.csv', '岗位,性别,人数\n教师,女,3\n')).toEqual([]);
  });
});

describe('personal data in settings and prose', () => {
  it('has a line and no column', () => {
    expect(
      look('content/notices/a.mdx', '---\ntitle: 通知\n---\n\n联系人手机 139 0000 5678。\n'),
    ).toMatchObject([
      { file: 'content/notices/a.mdx', line: 5, row: null, column: null, header: null, value: '139****5678' },
    ]);
  });

  it('is every e-mail address but the bureau’s own', () => {
    expect(look('site.json', '{"bureau": {"email": "JYJ@example.invalid"}}')).toEqual([]);
    expect(look('site.json', '{"bureau": {"phone": "zs@example.invalid"}}')).toMatchObject([
      { line: 1, value: 'z***@example.invalid' },
    ]);
  });
});

describe('the minimal bureau', () => {
  it('holds no personal data', () => {
    expect(privacyIssues(MINIMAL_BUREAU, { bureauEmail: '' })).toEqual([]);
  });
});
