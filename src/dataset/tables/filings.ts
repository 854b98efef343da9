import { FILED_POSTS } from '../../domain/code-lists.ts';
import { date, kindergartenCode, oneOf, whole } from './column.ts';
import { defineTable } from './table.ts';

export const filings = defineTable({
  name: 'filings',
  title: '园长和专任教师变更备案',
  required: false,
  about: '每次变更一行，只填人数。民办园变更后一个月内应备案并更新信息。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    post: oneOf('岗位', FILED_POSTS, { about: '园长或专任教师。' }),
    changedOn: date('变更日期', { about: '人员变更的日期。' }),
    headcount: whole('变更人数', { unit: '人', about: '变更的人数。' }),
    filedOn: date('备案日期', { presence: 'optional', about: '向教育部门备案的日期；还没有备案的留空。' }),
    updatedOn: date('信息更新日期', {
      presence: 'optional',
      about: '公开信息更新的日期；还没有更新的留空。',
    }),
  },
  key: ['code', 'post', 'changedOn'],
  subject: 'code',
  datedBy: 'changedOn',
  saidOn: ['updatedOn', 'filedOn'],
  happened: ['changedOn', 'filedOn', 'updatedOn'],
  specimen: {
    code: '9900112346',
    post: '专任教师',
    changedOn: '2026-09-01',
    headcount: '2',
    filedOn: '2026-09-12',
    updatedOn: '2026-09-20',
  },
});
