import { date, oneOf, paragraph, text, yesNo } from './column.ts';
import { defineTable } from './table.ts';

export const feeCatalogue = defineTable({
  name: 'fee_catalogue',
  title: '服务性收费和代收费目录清单',
  required: false,
  about: '当地公布的目录清单。未在清单内的服务性收费和代收费一律不得收取（发改价格〔2025〕1644号）。',
  columns: {
    category: oneOf('收费类别', ['服务性收费', '代收费'], { about: '服务性收费或代收费。' }),
    item: text('收费项目', { max: 60, about: '清单里的项目名称。' }),
    effectiveFrom: date('执行日期', { about: '清单从哪一天起执行。' }),
    meal: yesNo('是否伙食', { about: '是否为伙食费。各地把伙食费放在不同类别，以清单为准。' }),
    note: paragraph('说明', { presence: 'optional', about: '清单里的说明。' }),
    docNo: text('文号', { about: '清单文件的文号。' }),
    until: date('截止日期', { presence: 'optional', about: '执行到哪一天为止；仍在执行的留空。' }),
  },
  key: ['category', 'item', 'effectiveFrom'],
  datedBy: 'effectiveFrom',
  specimen: {
    category: '服务性收费',
    item: '伙食费',
    effectiveFrom: '2026-01-01',
    meal: '是',
    note: '按实际就餐天数据实收取',
    docNo: '示发改〔2025〕58号',
    until: '',
  },
});
