import type { DemoRow } from './rows.ts';

interface CatalogueItem {
  readonly category: '服务性收费' | '代收费';
  readonly item: string;
  readonly meal: boolean;
  readonly note: string;
}

const ITEMS: readonly CatalogueItem[] = [
  { category: '服务性收费', item: '伙食费', meal: true, note: '按实际就餐天数结算，专款专用，按月公布账目' },
  { category: '服务性收费', item: '延时服务费', meal: false, note: '正常离园时间之后，家长自愿选择' },
  { category: '服务性收费', item: '校车服务费', meal: false, note: '家长自愿选择，校车须取得使用许可' },
  { category: '服务性收费', item: '假期托管服务费', meal: false, note: '寒暑假期间，家长自愿选择' },
  { category: '代收费', item: '园服代购费', meal: false, note: '家长自愿，据实收取，不得加价' },
  { category: '代收费', item: '床上用品代购费', meal: false, note: '家长自愿，可以自备' },
  { category: '代收费', item: '体检费', meal: false, note: '按体检机构收费标准代收' },
  { category: '代收费', item: '社会实践活动费', meal: false, note: '家长自愿，据实收取' },
  { category: '代收费', item: '盲文及大字教材代购费', meal: false, note: '仅限特殊教育学校学前部，家长自愿' },
];

/** The 目录清单 in force since 1 January 2026, when 发改价格〔2025〕1644号 took effect. */
const CATALOGUE_DOC = '示发改〔2025〕60号';
const EARLIER_DOC = '示发改〔2023〕30号';

/** How a fee row names its place in the catalogue that held when it began. */
export function catalogueBasis(item: string, from: string): string {
  const docNo = from < '2026-01-01' ? EARLIER_DOC : CATALOGUE_DOC;
  return `${docNo} 目录清单第${ITEMS.findIndex((entry) => entry.item === item) + 1}项`;
}

/** fee_catalogue.csv: the list in force and, of the items it took over, the list before. */
export function feeCatalogueRows(): DemoRow<'fee_catalogue'>[] {
  const rows = (docNo: string, effectiveFrom: string, until: string, items: readonly CatalogueItem[]) =>
    items.map((entry) => ({
      category: entry.category,
      item: entry.item,
      effectiveFrom,
      meal: entry.meal ? '是' : '否',
      note: entry.note,
      docNo,
      until,
    }));
  return [
    ...rows(EARLIER_DOC, '2023-09-01', '2025-12-31', ITEMS.slice(0, 7)),
    ...rows(CATALOGUE_DOC, '2026-01-01', '', ITEMS),
  ];
}
