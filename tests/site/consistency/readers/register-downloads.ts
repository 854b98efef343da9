import { MIXED_FINAL } from '../ages.ts';
import { type Assumptions, type Said, count, date, monthly, price, ratio, word } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { type DownloadRow, readDownload } from './download.ts';
import { noteFeeItem } from './fee-item.ts';
import { downloadsOf } from './registers.ts';
import { itemNames, noteNature, noteVerdict, ratingWords } from './words.ts';

type ReadRow = (note: Noting, row: DownloadRow, assumptions: Assumptions) => void;

/** The registers as downloads, of the whole area, of each county and each town. */
export function readRegisterDownloads(assumptions: Assumptions): readonly Surface[] {
  return [
    readDownloads('fees', noteFees, assumptions),
    readFeeItems(assumptions),
    readDownloads('staffing', noteStaffing, assumptions),
    readDownloads('assessments', noteAssessments, assumptions),
    readDownloads('inclusive', noteInclusive, assumptions),
  ];
}

function readDownloads(register: string, read: ReadRow, assumptions: Assumptions): Surface {
  const notes = new Notes(`${register} CSV`);
  for (const row of downloadsOf(register).flatMap(readDownload)) {
    const note = notes.about(row.code);
    note('园名', word(row.cell('幼儿园')));
    note('状态', word('在办', 'in a register of running kindergartens'));
    note('乡镇、街道', word(row.cell('乡镇（街道）')));
    noteNature(note, row.cell('性质'));
    read(note, row, assumptions);
  }
  return notes.surface;
}

function noteFees(note: Noting, { cell }: DownloadRow, assumptions: Assumptions): void {
  const unit = cell('保教费计费单位');
  for (const age of ['小班', '中班', '大班', '混龄']) {
    note('保教费每月（减免前）', monthly(cell(`保教费标准（${age}）`), assumptions, unit), age);
  }
  const final = cell('保教费标准（大班）') === '不适用' ? MIXED_FINAL : '大班';
  note('保教费每月（减免后）', monthly(cell('学前一年实缴'), assumptions, unit), final);
  note('保教费每月（减免前）', monthly(cell('托班保育费'), assumptions, cell('托班保育费计费单位')), '托班');
  note('伙食费', price(cell('伙食费'), cell('伙食费计费单位')));
  note('住宿费每月', monthly(cell('住宿费'), assumptions, cell('住宿费计费单位')));
  const others = cell('其他服务性收费和代收费项数');
  if (/\d/.test(others)) note('其他收费项目数', count(others));
}

/** 逐项明细: every price of every kindergarten. */
function readFeeItems(assumptions: Assumptions): Surface {
  const notes = new Notes('fee items CSV');
  const rows = downloadsOf('fees', '-items').flatMap(readDownload);
  for (const [code, own] of Map.groupBy(rows, (row) => row.code)) {
    const note = notes.about(code);
    note('收费项目', itemNames(own.map(({ cell }) => cell('收费项目'))));
    for (const row of own) noteItem(note, row, assumptions);
  }
  return notes.surface;
}

function noteItem(note: Noting, { cell }: DownloadRow, assumptions: Assumptions): void {
  const fee = {
    item: cell('收费项目'),
    ages: cell('年龄段'),
    standard: cell('收费标准'),
    unit: cell('计费单位'),
    paid: cell('实缴'),
    basis: cell('收费依据'),
  };
  noteFeeItem(note, fee, assumptions);
}

function noteStaffing(note: Noting, { cell }: DownloadRow): void {
  note('在园幼儿', count(cell('在园幼儿')));
  for (const post of ['教职工', '专任教师', '保育员']) note('岗位人数', count(cell(post)), post);
  for (const staff of ['教职工', '保教人员', '专任教师'] as const) {
    const value = cell(`${staff}∶幼儿（1 名对几名幼儿）`);
    note(`${staff}∶幼儿`, /不能测算/.test(value) ? word('未公布', value) : ratio(value));
    if (staff === '专任教师') continue;
    noteVerdict(note, cell(`${staff}∶幼儿测算结果`), `${staff}∶幼儿`);
  }
  for (const post of ['园长', '专任教师', '保育员', '卫生保健人员', '保安员']) {
    note('持证人数', share(cell(`${post}持证人数`), cell(`${post}持证：岗位人数`)), post);
  }
  note('专任教师本科及以上', share(cell('专任教师本科及以上人数'), cell('专任教师本科及以上：岗位人数')));
  note('配备统计日期', date(cell('统计日期')));
}

function share(numerator: string, denominator: string): Said {
  return word(/^\d+$/.test(numerator) ? `${numerator}/${denominator}` : numerator);
}

function noteAssessments(note: Noting, { cell }: DownloadRow): void {
  const level = cell('等级评定结果');
  const state = cell('等级状态');
  const words = state === '有效' ? level : `${level} ${state}`;
  note('等级', word(ratingWords(words), words));
  if (/\d/.test(cell('等级评定日期'))) note('等级评定日期', date(cell('等级评定日期')));
  if (/\d/.test(cell('等级有效期至'))) note('等级有效期至', date(cell('等级有效期至')));
}

function noteInclusive(note: Noting, { cell }: DownloadRow): void {
  note('地址', word(cell('地址')));
  if (/\d/.test(cell('认定日期'))) note('普惠认定日期', date(cell('认定日期')));
}
