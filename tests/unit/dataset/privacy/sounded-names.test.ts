import { describe, expect, it } from 'vitest';
import { isNameColumn } from '../../../../src/dataset/privacy/name-columns.ts';
import { findPersonalData } from '../../../../src/dataset/privacy/personal-data.ts';
import { isSoundedName } from '../../../../src/dataset/privacy/sounded-names.ts';

const namesIn = (text: string): readonly string[] => findPersonalData(text).map((one) => one.text);

describe('a name of one sounded word', () => {
  it.each(['阿依古丽', '古丽娜尔', '阿依努尔', '阿不都热合曼', '努尔曼'])(
    'is one by its characters: %s',
    (name) => expect(isSoundedName(name)).toBe(true),
  );

  it.each(['合力达', '加力', '阿依古丽幼儿园', '艾玛', '都不比', '里外', '海达木里'])('is none: %s', (text) =>
    expect(isSoundedName(text)).toBe(false),
  );

  it.each([
    ['园长：阿依古丽', '阿依古丽'],
    ['园长阿依古丽，电话见公告', '阿依古丽'],
    ['会计：古丽娜尔', '古丽娜尔'],
    ['负责人古丽娜尔负责接待', '古丽娜尔'],
    ['请与阿依努尔老师联系', '阿依努尔'],
  ])('is a person behind a label, or before a title: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    '举办者：阿依古丽幼儿园',
    '联系人在阿依古丽幼儿园',
    '园长所在的阿依古丽双语幼儿园',
    '负责人：合力达',
    '阿依古丽幼儿园小班老师',
  ])('is no person where a kindergarten is called so, or words are made of the characters: %s', (text) => {
    expect(namesIn(text).filter((name) => name.includes('古丽'))).toEqual([]);
  });
});

describe('a column of names', () => {
  it('is one of sounded words under a head of persons, and where they fill it', () => {
    expect(isNameColumn('园长', ['阿依古丽', '古丽娜尔'])).toBe(true);
    expect(isNameColumn('备用一', ['阿依古丽', '古丽娜尔', '努尔曼'])).toBe(true);
  });

  it('is none of kindergartens that are called so', () => {
    expect(isNameColumn('园名', ['阿依古丽幼儿园', '古丽娜尔幼儿园', '努尔曼幼儿园'])).toBe(false);
  });
});
