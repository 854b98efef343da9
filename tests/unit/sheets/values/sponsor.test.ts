import { describe, expect, it } from 'vitest';
import { sponsorIn } from '../../../../src/sheets/values/sponsor.ts';

describe('who runs a kindergarten, by what a cell says', () => {
  it.each([
    '王建社',
    '张小园',
    '李学会',
    '欧阳建国',
    '欧阳建社',
    '王小明',
    '王子涵',
    '王某某',
    '闵无迹',
    '阿依古丽·买买提',
    '古丽娜尔',
    '阿不都热合曼',
    '王小明、李红梅',
    '王小明和李红梅',
    '王小明夫妇',
    '王红旗',
  ])('is a person: %s', (text) => {
    expect(sponsorIn(text)).toEqual({ is: 'person', text: '', hasPerson: true });
  });

  it.each([
    ['自然人王小明', '自然人'],
    ['王建社（个人）', '个人'],
    ['投资人王小明', '投资人'],
    ['投资人：王小明', '投资人'],
    ['个人：王建社等3人', '个人'],
    ['云溪县石门镇王小明', ''],
    ['石门镇村民王小明', ''],
    ['王小明等3人', ''],
    ['王小明等三人', ''],
    ['法定代表人王小明', ''],
  ])('is a person with what is said of him: %s', (text, said) => {
    expect(sponsorIn(text)).toEqual({ is: 'person', text: said, hasPerson: true });
  });

  it.each([
    '某某教育投资有限公司',
    '某某集团',
    '龙湖集团',
    '林业局',
    '文明办',
    '房管所',
    '云溪县教育体育局',
    '石门镇东村股份合作社',
    '林场',
  ])('is an organisation, or at least no person: %s', (text) => {
    expect(sponsorIn(text)).toMatchObject({ text, hasPerson: false });
  });

  it.each([
    '某某村委会',
    '县教育局',
    '镇中心小学',
    '第一小学',
    '解放社区',
    '供销社',
    '个人',
    '公民个人',
    '民办',
    '教育部门',
    '部队',
    '高校',
    '林场',
  ])('is a word for one: %s', (text) => {
    expect(sponsorIn(text)).toEqual({ is: 'word', text, hasPerson: false });
  });

  it.each(['某某教育投资有限公司', '某某集团', '云溪县教育体育局', '云溪县妇女联合会'])(
    'is an organisation by its name: %s',
    (text) => {
      expect(sponsorIn(text)).toEqual({ is: 'organisation', text, hasPerson: false });
    },
  );

  it('is an organisation without whoever stands beside it', () => {
    expect(sponsorIn('云溪县教育体育局（王小明）')).toEqual({
      is: 'organisation',
      text: '云溪县教育体育局',
      hasPerson: true,
    });
  });

  it('is an organisation with its place', () => {
    expect(sponsorIn('某某教育投资有限公司（石门镇）')).toMatchObject({
      is: 'organisation',
      hasPerson: false,
    });
  });

  it('has no name that begins as a word does', () => {
    expect(sponsorIn('某某教育投资有限公司（王子涵）').text).toBe('某某教育投资有限公司');
  });

  it('is a word without the name in brackets', () => {
    expect(sponsorIn('个人（王小明）')).toEqual({ is: 'word', text: '个人', hasPerson: true });
  });
});
