import { DEFAULT_THRESHOLDS, type Site } from '../domain/site.ts';
import { PREFECTURE } from './places/area.ts';

/** site.json of the demo: a made-up bureau; telephone numbers, codes and filings cannot be real. */
export function demoSite(): Site {
  return {
    siteName: '云州市幼儿园信息公示（演示）',
    siteUrl: 'https://youeryuan.yunzhou.example',
    basePath: '/',
    bureau: {
      name: '云州市教育体育局（演示）',
      address: '云州市锦屿区文昌路1号',
      phone: '000-2120001',
      hours: '工作日 8:30—12:00，14:30—17:30',
      email: 'xueqian@yunzhou.example',
      supervisionPhone: '000-2120012',
    },
    regionCode: PREFECTURE.code,
    siteIdCode: '9901000006',
    icp: '示ICP备99000001号（演示）',
    policeRecord: '示公网安备99010000000001号（演示）',
    errorReportUrl: '',
    guidesReviewed: null,
    timezone: 'Asia/Shanghai',
    demo: true,
    publishPolicy: 'strict',
    publishPrincipalName: false,
    populationBasis: '常住',
    schoolEntry: { cutoff: '08-31' },
    costAssumptions: { months: 10, semesterMonths: 5, daysPerMonth: 22 },
    duties: [
      { table: 'fees', cycle: '变更', start: '09-01', graceWorkingDays: 20 },
      { table: 'staffing', cycle: '学年', start: '09-01', graceWorkingDays: 40 },
      { table: 'classes', cycle: '学年', start: '09-01', graceWorkingDays: 40 },
      { table: 'enrolment', cycle: '学年', start: '09-01', graceWorkingDays: 20 },
      { table: 'assessments', cycle: '变更', start: '01-01', graceWorkingDays: 20 },
      { table: 'recognitions', cycle: '变更', start: '01-01', graceWorkingDays: 20 },
      { table: 'safety', cycle: '学年', start: '09-01', graceWorkingDays: 60 },
      { table: 'finance', cycle: '年', start: '06-30', graceWorkingDays: 20 },
    ],
    smallCell: 0,
    map: { provider: 'none', key: '', reviewNumber: '' },
    repositoryUrl: '',
    thresholds: DEFAULT_THRESHOLDS,
    theme: { accent: '#0d5c4a' },
  };
}
