import { kindergartenCode, link, schoolYear, text, whole } from './column.ts';
import { defineTable } from './table.ts';

export const supportPairs = defineTable({
  name: 'support_pairs',
  title: '结对帮扶',
  required: false,
  about: '每行一所受帮扶园。一所受帮扶园在同一轮次、同一学年只有一所牵头园；一所牵头园可以带几所。',
  columns: {
    round: text('轮次', { max: 50, about: '如“第三轮”。' }),
    schoolYear: schoolYear('学年', { about: '帮扶的学年。' }),
    leadCode: kindergartenCode('牵头园标识码', {
      presence: 'optional',
      about: '牵头园在本表范围内的，填标识码。',
    }),
    leadName: text('牵头园名称', {
      max: 100,
      presence: 'optional',
      about: '牵头园不在幼儿园表里的，填名称。',
    }),
    supportedCode: kindergartenCode('受帮扶园标识码', { about: '受帮扶园的标识码。' }),
    planUrl: link('方案链接', { presence: 'optional', about: '帮扶方案的网址。' }),
    activities: whole('活动次数', { presence: 'optional', unit: '次', about: '本学年开展活动的次数。' }),
  },
  key: ['round', 'schoolYear', 'supportedCode'],
  specimen: {
    round: '第三轮',
    schoolYear: '2026-2027',
    leadCode: '9900112345',
    leadName: '',
    supportedCode: '9900112350',
    planUrl: '',
    activities: '6',
  },
});
