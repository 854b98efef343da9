import { COORDINATE_SYSTEMS } from '../../domain/code-lists.ts';
import { districtCode, kindergartenCode, number, oneOf, text } from './column.ts';
import { defineTable } from './table.ts';

export const campuses = defineTable({
  name: 'campuses',
  title: '分园',
  required: false,
  about: '一园多址的，每个分园（园区）一行；本部写在幼儿园表里。',
  columns: {
    code: kindergartenCode('标识码', { about: '所属幼儿园的标识码。' }),
    name: text('分园名称', { max: 100, about: '分园或园区的名称。' }),
    address: text('地址', { about: '分园门牌地址。' }),
    district: districtCode('区划代码', { about: '分园所在乡镇（街道）的区划代码。' }),
    longitude: number('经度', { presence: 'optional', min: -180, max: 180, unit: '度', about: '分园经度。' }),
    latitude: number('纬度', { presence: 'optional', min: -90, max: 90, unit: '度', about: '分园纬度。' }),
    coordinateSystem: oneOf('坐标系', COORDINATE_SYSTEMS, {
      presence: 'optional',
      about: '填了经纬度就要写明坐标系。',
    }),
    phone: text('联系电话', { presence: 'optional', about: '分园办公座机。' }),
  },
  key: ['code', 'name'],
  subject: 'code',
  specimen: {
    code: '9900112345',
    name: '滨河园区',
    address: '云溪镇滨河路6号',
    district: '990101002',
    longitude: '106.1612',
    latitude: '38.3988',
    coordinateSystem: 'CGCS2000',
    phone: '000-1234568',
  },
});
