import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../src/sheets/columns/meaning.ts';
import { composedTerms, knownWords, type Term, termsOf } from '../../../../src/sheets/columns/terms.ts';
import type { TableName } from '../../../../src/dataset/index.ts';

/** What a head says in a sheet about a table: `table.key` and, of staff, the post. */
function saidBy(head: string, topic: TableName): string {
  const meaning = meaningOf([head], { topic, has: new Set() });
  if (meaning.is !== 'slot' && meaning.is !== 'sum') return meaning.is;
  return [`${meaning.table}.${meaning.key}`, meaning.dims.post].filter(Boolean).join(' ');
}

describe('a head that no list has, made of known parts', () => {
  it.each([
    ['最大核定办园规模（人）', 'kindergartens', 'kindergartens.approvedPlaces'],
    ['设计容量（人）', 'kindergartens', 'kindergartens.approvedPlaces'],
    ['审定在园人数', 'kindergartens', 'kindergartens.approvedPlaces'],
    ['统一社会信用代码证号', 'kindergartens', 'kindergartens.uscc'],
    ['民办学校办学许可证编号', 'kindergartens', 'kindergartens.licenceNo'],
    ['园所实际地址', 'kindergartens', 'kindergartens.address'],
    ['对外公示电话', 'kindergartens', 'kindergartens.phone'],
    ['校园占地总面积（㎡）', 'kindergartens', 'kindergartens.siteArea'],
    ['园舍建筑总面积', 'kindergartens', 'kindergartens.buildingArea'],
    ['室外游戏场地面积', 'kindergartens', 'kindergartens.outdoorArea'],
    ['幼儿园批准设立年份', 'kindergartens', 'kindergartens.foundedYear'],
    ['是否属城镇小区配套园', 'kindergartens', 'kindergartens.residential'],
    ['兴办者类别', 'kindergartens', 'kindergartens.sponsorType'],
    ['实际开设班级数', 'classes', 'classes.classCount'],
    ['目前在册幼儿总数', 'classes', 'classes.children'],
    ['在班幼儿', 'classes', 'classes.children'],
    ['实有在籍儿童', 'classes', 'classes.children'],
    ['绘本图书', 'kindergartens', 'kindergartens.books'],
    ['图书和绘本册数', 'kindergartens', 'kindergartens.books'],
    ['起办时间', 'kindergartens', 'kindergartens.foundedYear'],
    ['始办年月', 'kindergartens', 'kindergartens.foundedYear'],
    ['小区配建', 'kindergartens', 'kindergartens.residential'],
    ['居住小区配建园', 'kindergartens', 'kindergartens.residential'],
    ['办托班', 'kindergartens', 'kindergartens.nursery'],
    ['设托班情况', 'kindergartens', 'kindergartens.nursery'],
    ['是否招托班', 'kindergartens', 'kindergartens.nursery'],
    ['是否招有托班幼儿', 'kindergartens', 'kindergartens.nursery'],
    ['有无招收托幼班', 'kindergartens', 'kindergartens.nursery'],
    ['食堂', 'staffing', 'staffing.headcount 炊事员'],
    ['信息采集截止日期', 'classes', 'classes.countedOn'],
    ['照护人员', 'staffing', 'staffing.headcount 保育员'],
    ['专兼职卫生保健医生', 'staffing', 'staffing.headcount 卫生保健人员'],
    ['食堂从业人员数', 'staffing', 'staffing.headcount 炊事员'],
    ['门卫值班人员', 'staffing', 'staffing.headcount 保安员'],
    ['现有教职员工总人数', 'staffing', 'staffing.headcount'],
    ['取得教师资格证书人数', 'staffing', 'staffing.certified'],
    ['毕业于学前教育专业人数', 'staffing', 'staffing.preschoolMajor'],
    ['依法缴纳社会保险人数', 'staffing', 'staffing.insured'],
    ['高中（中职）及以下学历', 'staffing', 'staffing.secondary'],
    ['起始执行日期', 'fees', 'fees.effectiveFrom'],
    ['价格批准文号', 'fees', 'fees.basis'],
    ['退费约定', 'fees', 'fees.refund'],
    ['资格有效期限', 'recognitions', 'recognitions.validUntil'],
    ['通过认定日期', 'recognitions', 'recognitions.recognisedOn'],
    ['年生均奖补', 'recognitions', 'recognitions.subsidy'],
    ['发文编号', 'recognitions', 'recognitions.docNo'],
    ['督导评审结论', 'assessments', 'assessments.result'],
    ['验收机构', 'assessments', 'assessments.assessor'],
    ['是否安装一键报警系统', 'safety', 'safety.alarm'],
    ['学校（机构）地址', 'kindergartens', 'kindergartens.address'],
    ['分园详细地址', 'campuses', 'campuses.address'],
    ['持园长证人数', 'staffing', 'staffing.certified 园长'],
    ['有保安证', 'staffing', 'staffing.certified 保安员'],
    ['混龄班数', 'classes', 'classes.classCount'],
    ['调整前收费（元）', 'fees', 'fees.oldAmount'],
    ['课后延时服务', 'fees', 'fees.amount'],
    ['执收对象', 'fees', 'fees.ageGroup'],
    ['执收幼儿范围', 'fees', 'fees.ageGroup'],
    ['财务行政', 'staffing', 'staffing.headcount 行政人员'],
    ['门牌地址', 'kindergartens', 'kindergartens.address'],
    ['坐落门牌地址', 'kindergartens', 'kindergartens.address'],
    ['托育部', 'kindergartens', 'kindergartens.nursery'],
    ['是否设托儿部', 'kindergartens', 'kindergartens.nursery'],
    ['有无附设托班部', 'kindergartens', 'kindergartens.nursery'],
    ['行财', 'staffing', 'staffing.headcount 行政人员'],
    ['行、财人员', 'staffing', 'staffing.headcount 行政人员'],
    ['带班教师（专任）', 'staffing', 'staffing.headcount 专任教师'],
    ['保育员（生活老师）', 'staffing', 'staffing.headcount 保育员'],
    ['园长任职资格', 'staffing', 'staffing.certified 园长'],
    ['保育员职业资格', 'staffing', 'staffing.certified 保育员'],
    ['共建医疗机构名称', 'safety', 'safety.medicalPartner'],
  ] as const)('%s in a sheet of %s', (head, topic, said) => {
    expect(saidBy(head, topic)).toBe(said);
  });

  it.each([
    ['食堂', 'kindergartens', 'unused'],
    ['联系人电话', 'kindergartens', 'person'],
    ['本科及以上', 'staffing', 'unknown'],
    ['生均占地面积', 'kindergartens', 'unknown'],
    ['离园幼儿数', 'classes', 'unused'],
    ['原发文编号', 'recognitions', 'unknown'],
    ['拟核定规模', 'kindergartens', 'unknown'],
    ['注册地址', 'kindergartens', 'unknown'],
    ['其他名称', 'kindergartens', 'unknown'],
    ['行政后勤', 'staffing', 'unknown'],
    ['编制数', 'staffing', 'unused'],
    ['登记日期', 'fees', 'unused'],
    ['执行范围', 'fees', 'unknown'],
    ['学前教育机构名称', 'staffing', 'unknown'],
    ['行政区域', 'staffing', 'unknown'],
    ['园长及联系电话', 'kindergartens', 'person'],
    ['园长资格', 'staffing', 'unknown'],
    ['托育机构名称', 'kindergartens', 'unknown'],
    ['开发建设单位', 'kindergartens', 'unused'],
    ['小区名称', 'kindergartens', 'unused'],
    ['移交日期', 'kindergartens', 'unused'],
    ['交付年份', 'kindergartens', 'unused'],
    ['自查得分', 'assessments', 'unused'],
    ['应拨金额（元）', 'recognitions', 'unused'],
    ['实拨资金', 'recognitions', 'unused'],
  ] as const)('%s is none of them', (head, topic, said) => {
    expect(saidBy(head, topic)).toBe(said);
  });
});

const idOf = (term: Term): string =>
  term.is === 'field' ? term.key : term.is === 'post' ? term.post : term.is === 'item' ? term.item : term.is;

describe('the forms of heads', () => {
  it('say of a known word what it means, and of these what they mean in another table', () => {
    const others = [...knownWords()].flatMap((word) => {
      const known = new Set(termsOf(word).map(idOf));
      return composedTerms(word)
        .map(idOf)
        .filter((id) => !known.has(id))
        .map((id) => `${word} ${id}`);
    });
    expect([...new Set(others)].toSorted()).toEqual(
      [
        '上报时间 checkedOn',
        '保安员 guards',
        '公布日期 decidedOn',
        '填表日期 checkedOn',
        '安保人员 guards',
        '审批时间 recognisedOn',
        '批准文件 docNo',
        '收费内容 service',
        '数据截止日期 checkedOn',
        '文件文号 basis',
        '有效截止日期 until',
        '检查日 decidedOn',
        '现场检查日期 checkedOn',
        '现场检查时间 checkedOn',
        '班别 ageGroup',
        '认定年份 decidedOn',
        '认定年月 decidedOn',
        '认定日 decidedOn',
        '认定通过时间 decidedOn',
        '通过时间 recognisedOn',
        '项目性质 category',
        '首次认定时间 decidedOn',
        '验收日期 decidedOn',
        '验收时间 decidedOn',
      ].toSorted(),
    );
  });
});
