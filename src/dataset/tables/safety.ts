import { date, kindergartenCode, textOrNone, yesNo } from './column.ts';
import { defineTable } from './table.ts';

export const safety = defineTable({
  name: 'safety',
  title: '安全与卫生',
  required: false,
  about: '每次检查一行。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    checkedOn: date('检查日期', { about: '检查的日期。' }),
    guards: yesNo('专职保安', { presence: 'optional', about: '是否配有专职保安。' }),
    alarm: yesNo('一键报警', { presence: 'optional', about: '是否装有一键式紧急报警装置。' }),
    video: yesNo('视频监控', { presence: 'optional', about: '是否装有视频监控。' }),
    closedManagement: yesNo('封闭化管理', { presence: 'optional', about: '是否实行封闭化管理。' }),
    escortPost: yesNo('护学岗', { presence: 'optional', about: '上下学时段是否设有护学岗。' }),
    medicalPartner: textOrNone('结对医疗机构', {
      presence: 'optional',
      about: '结对医疗卫生机构的名称；没有的填“无”。',
    }),
  },
  key: ['code', 'checkedOn'],
  subject: 'code',
  datedBy: 'checkedOn',
  happened: ['checkedOn'],
  specimen: {
    code: '9900112345',
    checkedOn: '2026-09-10',
    guards: '是',
    alarm: '是',
    video: '是',
    closedManagement: '是',
    escortPost: '是',
    medicalPartner: '云溪镇卫生院',
  },
});
