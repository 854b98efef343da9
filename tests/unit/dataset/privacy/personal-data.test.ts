import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../../src/dataset/privacy/personal-data.ts';

const kindsIn = (text: string) => findPersonalData(text).map((one) => one.kind);
const severitiesIn = (text: string) => findPersonalData(text).map((one) => one.severity);
const maskedIn = (text: string) => findPersonalData(text).map((one) => one.masked);

describe('an ID number', () => {
  it('is eighteen characters with a birth date and the right check character', () => {
    expect(findPersonalData('身份证11010519491231002X号')).toEqual([
      {
        kind: '身份证号',
        severity: 'error',
        start: 3,
        end: 21,
        text: '11010519491231002X',
        masked: '110*************2X',
      },
    ]);
  });

  it('is seen in full-width digits, with a small x, and in groups', () => {
    expect(kindsIn('１１０１０５１９４９１２３１００２Ｘ')).toEqual(['身份证号']);
    expect(kindsIn('11010519491231002x')).toEqual(['身份证号']);
    expect(kindsIn('110105 19491231 002X')).toEqual(['身份证号']);
  });

  it('may be one with a wrong check character, and is where it is called so', () => {
    expect(severitiesIn('110105194912310021')).toEqual(['warning']);
    expect(severitiesIn('身份证：110105194912310021')).toEqual(['error']);
  });

  it('may be one of fifteen digits, as they were until 1999', () => {
    expect(severitiesIn('110105491231002')).toEqual(['warning']);
  });

  it('is none with a birth date that cannot be', () => {
    expect(kindsIn('110105199913310024')).toEqual([]);
  });

  it('is none where eighteen characters are an institution’s code', () => {
    expect(kindsIn('12000000000000001U')).toEqual([]);
    expect(kindsIn('91000000000000001N')).toEqual([]);
  });
});

describe('a mobile number', () => {
  it('is eleven digits from 13 to 19, and shows three and four of them', () => {
    expect(maskedIn('园长电话13800001234')).toEqual(['138****1234']);
    expect(maskedIn('19900001234')).toEqual(['199****1234']);
  });

  it('is seen with spaces, hyphens, a country code and in full width', () => {
    expect(maskedIn('138 0000 1234')).toEqual(['138****1234']);
    expect(maskedIn('138-0000-1234')).toEqual(['138****1234']);
    expect(maskedIn('+86 138 0000 1234')).toEqual(['138****1234']);
    expect(maskedIn('+8613800001234')).toEqual(['138****1234']);
    expect(maskedIn('１３８－００００－１２３４')).toEqual(['138****1234']);
  });

  it('is seen beside a landline, and where several stand in a row', () => {
    expect(maskedIn('000-1234567/13800001234')).toEqual(['138****1234']);
    expect(maskedIn('13800001234、13900005678')).toEqual(['138****1234', '139****5678']);
    expect(maskedIn('13800001234 13900005678')).toEqual(['138****1234', '139****5678']);
  });

  it('is not a landline, a code, a date, a document number, an amount or a coordinate', () => {
    for (const text of [
      '0951-1234567',
      '021-61381234',
      '400-138-0000',
      '9900112345',
      '990101002001',
      '2026-09-01',
      '2025-2026',
      '示教体发〔2025〕138号',
      '教民164010160000123号',
      '13800001234.00',
      '1,380,000.00',
      '106.13800001234',
      '11800001234',
      '138000012345',
    ]) {
      expect([text, kindsIn(text)]).toEqual([text, []]);
    }
  });

  it('is not a part of a word or of an address on the web', () => {
    expect(kindsIn('3f13800001234ab')).toEqual([]);
    expect(kindsIn('https://example.invalid/13800001234/a.html')).toEqual([]);
    expect(kindsIn('见 https://example.invalid/a 。电话13800001234')).toEqual(['手机号']);
    expect(kindsIn('tel:13800001234')).toEqual(['手机号']);
  });
});

describe('a bank card number', () => {
  it('is sixteen to nineteen digits that pass the Luhn check', () => {
    expect(maskedIn('卡号4111111111111111')).toEqual(['411*********1111']);
    expect(maskedIn('6222020000000000000')).toEqual(['622************0000']);
    expect(maskedIn('4111 1111 1111 1111')).toEqual(['411*********1111']);
  });

  it('is none with a wrong check digit, or as a moment in time', () => {
    expect(kindsIn('4111111111111112')).toEqual([]);
    expect(kindsIn('2026090112000008')).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it('is shown with its first letter only', () => {
    expect(maskedIn('联系 zhang.san@example.invalid 即可')).toEqual(['z***@example.invalid']);
    expect(maskedIn('zs@example.invalid')).toEqual(['z***@example.invalid']);
  });

  it('is not a package, a style rule, a repository or a part of a web address', () => {
    for (const text of [
      'astro@7.3.5',
      '@media print',
      "import x from '@astrojs/mdx'",
      'git@example.invalid:bureau/data.git',
      'https://user@example.invalid/',
    ]) {
      expect([text, kindsIn(text)]).toEqual([text, []]);
    }
  });
});

describe('a number of which a part is hidden', () => {
  const found = (text: string) =>
    findPersonalData(text).map(({ kind, severity, masked }) => [kind, severity, masked]);

  it('is personal where three digits of a telephone or fewer are hidden', () => {
    expect(found('手机：138000012**')).toEqual([['手机号', 'error', '138****12**']]);
    expect(found('手机：138****1234')).toEqual([]);
  });

  it('is personal where an ID number shows its date of birth', () => {
    expect(found('身份证号：11010519491231****')).toEqual([['身份证号', 'error', '110***************']]);
    expect(found('身份证号：110105********0029')).toEqual([]);
  });
});

describe('a name without a word that promises one', () => {
  const found = (text: string) =>
    findPersonalData(text).map(({ kind, severity, masked }) => [kind, severity, masked]);

  it('is seen beside a landline, in brackets, in a list and behind a verb', () => {
    for (const text of ['000-1234567 李晓明', '（李晓明）', '对李晓明给予警告']) {
      expect([text, found(text)]).toEqual([text, [['姓名', 'warning', '李**']]]);
    }
    expect(found('李晓明、王丽华、赵晓敏')).toEqual([
      ['姓名', 'warning', '李**'],
      ['姓名', 'warning', '王**'],
      ['姓名', 'warning', '赵**'],
    ]);
  });

  it('is none where it is a dish, a street or a village', () => {
    for (const text of ['（王府井）', '黄瓜、胡萝卜、马铃薯', '李家沟、张家庄、王家坝', '对马铃薯过敏']) {
      expect([text, found(text)]).toEqual([text, []]);
    }
  });
});

describe('a table of Markdown', () => {
  it('holds names under a header that promises them', () => {
    expect(
      findPersonalData('| 园所 | 园长 |\n| --- | --- |\n| 一幼 | 李晓明 |').map(
        ({ kind, severity, start }) => [kind, severity, start],
      ),
    ).toEqual([['姓名', 'error', 33]]);
  });

  it('holds none where the cells are counts', () => {
    expect(findPersonalData('| 园长 | 教师 |\n|---|---|\n| 1 | 12 |')).toEqual([]);
  });
});

describe('a date of birth and a home', () => {
  it('are personal behind their word, but not the span of an age group', () => {
    const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);
    expect(kinds('出生日期：1985年3月7日')).toEqual(['出生日期']);
    expect(kinds('家庭住址：云溪镇文昌路18号')).toEqual(['住址']);
    expect(kinds('2023年9月1日至2024年8月31日出生的幼儿')).toEqual([]);
    expect(kinds('家庭住址以户口簿为准')).toEqual([]);
  });
});
