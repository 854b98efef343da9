import { describe, expect, it } from 'vitest';
import { webAddressFault } from '../../../src/domain/web-address.ts';

describe('an address that this site links to', () => {
  it.each([
    'https://www.example.gov.cn',
    'http://www.example.gov.cn:8080/a/b.html?id=1&x=%E5%9B%AD#top',
    'HTTPS://WWW.Example.gov.cn/',
    'https://www.example.gov.cn/通知/关于公告.pdf',
    'http://10.1.2.3/kg/',
    'http://云溪县.政务',
    'http://xn--fiqs8s.xn--zfr164b/',
  ])('is %s', (text) => {
    expect(webAddressFault(text)).toBeNull();
  });
});

describe('an address that this site does not link to', () => {
  it.each([
    ['javascript:alert(1)', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['java\tscript:alert(1)', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['data:text/html,1', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['tel:120', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['//example.invalid', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['/fees/', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['http:/\\example.invalid', '这里要填以 https:// 或 http:// 开头的网址。'],
    ['www.example.gov.cn', '网址要写完整，开头的 https:// 或 http:// 不能省。'],
    ['https://www.example.gov.cn\\@example.invalid', '网址里有空格、反斜线、引号、括号或看不见的字符。'],
    ['https://www.example.gov.cn/a b', '网址里有空格、反斜线、引号、括号或看不见的字符。'],
    ['https://www.example.gov.cn/\u202Ea', '网址里有空格、反斜线、引号、括号或看不见的字符。'],
    ['https://www.example.gov.cn/"onclick=', '网址里有空格、反斜线、引号、括号或看不见的字符。'],
    ['https://www.gov.cn@example.invalid/', '网址里有“@”：它前面的部分像网站名，其实会打开后面的网站。'],
    [
      'https://www.gоv.cn',
      '网站名“www.gоv.cn”不对，要像 www.example.gov.cn 这样，只用字母、数字、连字符或汉字。',
    ],
    [
      'https://ｗｗｗ.gov.cn',
      '网站名“ｗｗｗ.gov.cn”不对，要像 www.example.gov.cn 这样，只用字母、数字、连字符或汉字。',
    ],
    [
      'http://localhost/',
      '网站名“localhost”不对，要像 www.example.gov.cn 这样，只用字母、数字、连字符或汉字。',
    ],
    ['http:///', '网站名“”不对，要像 www.example.gov.cn 这样，只用字母、数字、连字符或汉字。'],
    ['http://0x7f.1/', '网址打不开：网站名或端口写得不对。'],
    ['http://www.example.gov.cn:99999/', '网址打不开：网站名或端口写得不对。'],
    [`https://www.example.gov.cn/${'a'.repeat(1000)}`, '网址太长了，最多 1000 个字符。'],
  ])('is %s', (text, fault) => {
    expect(webAddressFault(text)).toBe(fault);
  });
});
