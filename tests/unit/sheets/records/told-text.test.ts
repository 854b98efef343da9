import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_SURNAMES } from '../../../../src/dataset/privacy/person-names.ts';
import { toldText } from '../../../../src/sheets/records/told-text.ts';

const SURNAMES = [...ALL_SURNAMES, '欧阳', '司马', '诸葛', '上官', '皇甫'];
const GIVEN = ['红梅', '建国', '小明', '梓涵', '建社', '芳', '伟'];
const FORMS: readonly ((name: string, surname: string) => string)[] = [
  (name) => name,
  (name) => `${name}代收`,
  (name) => `${name}夫妇`,
  (name) => `${name}等3人`,
  (name) => `由${name}代缴`,
  (name) => `伙食费交给${name}`,
  (name) => `园舍租自房东${name}，三年`,
  (_, surname) => `${surname}老师`,
  (_, surname) => `找${surname}会计领`,
  (_, surname) => `${surname}园长`,
];

describe('what is told of a text that is not imported', () => {
  it('is nothing where the name of a person stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SURNAMES),
        fc.constantFrom(...GIVEN),
        fc.constantFrom(...FORMS),
        (surname, given, form) => {
          expect(toldText(form(`${surname}${given}`, surname))).toBe('');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    '李红梅代收',
    '欧阳建国夫妇',
    '王老师',
    '王子涵',
    '张小园代收',
    '阿依古丽·买买提',
    '古丽娜尔承包',
    '款交闵无迹',
    '听障一人',
    '联系 13800138000',
  ])('is nothing: %s', (text) => {
    expect(toldText(text)).toBe('');
  });

  it.each([
    '收费公示表',
    '大班免保教费',
    '收入·合计',
    '关于公布青莲县2026年秋季收费标准的通知',
    '石门镇小计',
    '注：伙食费按实际就餐天数收取',
    '租用村委会房屋',
    '原镇敬老院',
    '2025年9月由集体办改为公办',
    '个人',
    '阿依古丽幼儿园',
    '合力达物业代管',
    '高新区新建',
  ])('is the text: %s', (text) => {
    expect(toldText(text)).toBe(text);
  });
});
