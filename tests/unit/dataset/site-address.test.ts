import { describe, expect, it } from 'vitest';
import { readBasePath, readSiteUrl } from '../../../src/dataset/site-address.ts';

describe('the address of a site', () => {
  it.each([
    ['https://www.example.gov.cn', 'https://www.example.gov.cn'],
    ['https://www.example.gov.cn/', 'https://www.example.gov.cn'],
    ['HTTP://Www.Example.gov.cn:8080', 'http://www.example.gov.cn:8080'],
    [' https://10.1.2.3 ', 'https://10.1.2.3'],
  ])('%s is taken', (text, value) => {
    expect(readSiteUrl(text)).toEqual({ value });
  });

  it.each([
    ['www.example.gov.cn', 'https://www.example.gov.cn'],
    ['//www.example.gov.cn', 'https://www.example.gov.cn'],
    ['ftp://www.example.gov.cn', 'https://www.example.gov.cn'],
    ['http://www.example.gov.cn/kg/', 'http://www.example.gov.cn'],
    ['https://www.example.gov.cn?a=1', 'https://www.example.gov.cn'],
    ['https://www.example.gov.cn#a', 'https://www.example.gov.cn'],
    ['https://user:word@jyj.example.gov.cn', 'https://jyj.example.gov.cn'],
    ['https:\\\\www.example.gov.cn', 'https://www.example.gov.cn'],
    ['javascript:alert(document.domain)', 'https://www.example.gov.cn'],
    ['https://', 'https://www.example.gov.cn'],
    ['https://a b.gov.cn', 'https://www.example.gov.cn'],
    ['https://a".gov.cn', 'https://www.example.gov.cn'],
    ['网址', 'https://www.example.gov.cn'],
  ])('%s is refused, with what to write', (text, example) => {
    expect(readSiteUrl(text)).toEqual({
      fault: `这里只填协议和域名，不带路径、参数和账号，写成 ${example} 的样子；网站在子目录里的，子目录另外填在“网站的子目录”一项（site.json 里是 basePath）。`,
    });
  });
});

describe('the sub-path of a site', () => {
  it.each([
    ['kg', '/kg/'],
    ['/kg', '/kg/'],
    ['/jyj/kg', '/jyj/kg/'],
    ['/Kg_2.0/', '/Kg_2.0/'],
    ['', '/'],
    ['/', '/'],
  ])('%s is taken as %s', (text, value) => {
    expect(readBasePath(text)).toEqual({ value });
  });

  it.each([
    '/kg"onload="x/',
    '/kg/../',
    '/./',
    '/%2e%2e/',
    '/a%20b/',
    '/a b/',
    '/a//b/',
    '//kg/',
    '/kg//',
    '/kg?x/',
    '/kg#x/',
    '\\kg\\',
    '/幼儿园/',
    'https://www.example.gov.cn/kg/',
    '/.git/',
    '/<kg>/',
    "/k'g/",
  ])('%s is refused', (text) => {
    expect(readBasePath(text)).toHaveProperty('fault');
  });
});
