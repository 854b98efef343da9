import { describe, expect, it } from 'vitest';
import { framedDocNo, onlyDocNo } from '../../../../src/sheets/values/doc-no.ts';

describe('the number of a document in a text', () => {
  it.each([
    ['第六批为云教发〔2026〕41号，2026年7月8日公布', '云教发〔2026〕41号'],
    ['依据云发改价格〔2024〕31号', '云发改价格〔2024〕31号'],
    ['备案号云价备〔2025〕7号', '云价备〔2025〕7号'],
    ['和教发〔2025〕7号', '和教发〔2025〕7号'],
    ['第二批和教发〔2025〕7号', '和教发〔2025〕7号'],
    ['云教通知〔2025〕7号', '云教通知〔2025〕7号'],
    ['云教发〔2025〕7号和云教发〔2025〕9号', null],
    ['没有文号', null],
  ])('%s: %s', (text, number) => {
    expect(onlyDocNo(text)).toBe(number);
  });
});

describe('a number with words around it', () => {
  it.each([
    ['备案（云价备〔2025〕21号）', '云价备〔2025〕21号', ''],
    ['已备案：云价备〔2025〕21号', '云价备〔2025〕21号', ''],
    ['文号为云教发〔2024〕66号', '云教发〔2024〕66号', ''],
    ['云教发〔2024〕66号文件', '云教发〔2024〕66号', ''],
    ['《关于认定的通知》（云教发〔2024〕66号）', '云教发〔2024〕66号', '关于认定的通知'],
    ['原云教发〔2021〕3号', null, null],
    ['待换发（云教发〔2021〕3号）', '云教发〔2021〕3号', '待换发'],
    ['云教发〔2024〕66号', null, null],
    ['云教发〔2024〕66号附件2', null, null],
  ])('%s: %s', (text, number, words) => {
    const framed = framedDocNo(text);
    expect([framed?.number ?? null, framed?.words ?? null]).toEqual([number, words]);
  });
});
