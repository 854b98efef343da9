import { COORDINATE_SYSTEMS, DISTRICT_LEVELS } from '../../domain/code-lists.ts';
import { code, districtCode, number, oneOf, text } from './column.ts';
import { defineTable } from './table.ts';

export const districts = defineTable({
  name: 'districts',
  title: '行政区划',
  required: true,
  about: '每行一个行政区划：县（区）、乡镇（街道）、村（社区）。上级要先有自己的一行。',
  columns: {
    code: code('区划代码', /^(\d{4}|\d{6}|\d{9}|\d{12})$/, '4、6、9 或 12 位数字', {
      about: '国家统计局公布的区划代码：地级 4 位，县级 6 位，乡级 9 位，村级 12 位。',
    }),
    name: text('名称', { max: 60, about: '区划名称，如“云溪镇”。' }),
    level: oneOf('层级', DISTRICT_LEVELS, { about: '地级、县级、乡级或村级。' }),
    parent: districtCode('上级代码', { presence: 'optional', about: '上一级的区划代码；最高一级留空。' }),
    longitude: number('经度', {
      presence: 'optional',
      min: -180,
      max: 180,
      unit: '度',
      about: '政府驻地经度。',
    }),
    latitude: number('纬度', {
      presence: 'optional',
      min: -90,
      max: 90,
      unit: '度',
      about: '政府驻地纬度。',
    }),
    coordinateSystem: oneOf('坐标系', COORDINATE_SYSTEMS, {
      presence: 'optional',
      about: '填了经纬度就要写明坐标系。',
    }),
  },
  key: ['code'],
  specimen: {
    code: '990101002',
    name: '云溪镇',
    level: '乡级',
    parent: '990101',
    longitude: '106.1523',
    latitude: '38.4021',
    coordinateSystem: 'CGCS2000',
  },
});
