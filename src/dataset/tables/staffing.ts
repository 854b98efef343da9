import { POSTS } from '../../domain/code-lists.ts';
import { date, kindergartenCode, oneOf, whole } from './column.ts';
import { defineTable } from './table.ts';

export const staffing = defineTable({
  name: 'staffing',
  title: '教职工配备',
  required: true,
  about: '每行一个岗位的人数。九个岗位都要有行（没有人的填 0），教职工总数才算得出。只填人数，不填任何个人。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    countedOn: date('统计日期', { about: '统计的日期。' }),
    post: oneOf('岗位', POSTS, { about: '九个岗位之一。' }),
    headcount: whole('人数', {
      unit: '人',
      about: '在岗人数。',
      unknown: '没有这个岗位的人就填 0；人数还不知道的，先删去这一行，网页会写明缺哪个岗位。',
    }),
    fullTime: whole('其中专职', { presence: 'optional', unit: '人', about: '专职人数。' }),
    established: whole('其中在编', {
      presence: 'optional',
      unit: '人',
      about: '在编人数。民办园填“不适用”。',
    }),
    certified: whole('持证人数', { presence: 'optional', unit: '人', about: '持有本岗位资格证书的人数。' }),
    postgraduate: whole('研究生', { presence: 'optional', unit: '人', about: '研究生学历人数。' }),
    bachelor: whole('本科', { presence: 'optional', unit: '人', about: '本科学历人数。' }),
    college: whole('专科', { presence: 'optional', unit: '人', about: '专科学历人数。' }),
    secondary: whole('高中及以下', { presence: 'optional', unit: '人', about: '高中阶段及以下学历人数。' }),
    preschoolMajor: whole('学前教育专业', {
      presence: 'optional',
      unit: '人',
      about: '学前教育专业毕业的人数。',
    }),
    backbone: whole('骨干教师', { presence: 'optional', unit: '人', about: '县级及以上骨干教师人数。' }),
    insured: whole('参加社保', { presence: 'optional', unit: '人', about: '参加社会保险的人数。' }),
  },
  key: ['code', 'countedOn', 'post'],
  sameKey:
    '一个岗位一次统计只有一行：填错岗位的改岗位；分几处统计的，人数加在一起写一行；是两次统计的，改统计日期。',
  subject: 'code',
  datedBy: 'countedOn',
  happened: ['countedOn'],
  specimen: {
    code: '9900112345',
    countedOn: '2026-09-15',
    post: '专任教师',
    headcount: '24',
    fullTime: '24',
    established: '16',
    certified: '24',
    postgraduate: '1',
    bachelor: '15',
    college: '8',
    secondary: '0',
    preschoolMajor: '20',
    backbone: '4',
    insured: '24',
  },
});
