import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { count, word } from '../said.ts';
import { Notes, type Surface } from '../statement.ts';
import { rowsOf } from './download.ts';

const path = fileURLToPath(new URL('../../../../data/kindergartens.csv', import.meta.url));

/** The bureau's own table of kindergartens, which the demo is built from: what stands in it is not worked out. */
export function readDataTable(): Surface {
  const notes = new Notes('kindergartens.csv');
  for (const { code, cell } of rowsOf('kindergartens.csv', readFileSync(path, 'utf8'))) {
    const note = notes.about(code);
    const given = (header: string): string => (cell(header) === '' ? '未公布' : cell(header));
    note('园名', word(cell('名称')));
    note('状态', word(given('状态') === '未公布' ? '在办' : cell('状态')));
    note('公办或民办', word(given('办园性质')));
    for (const fact of [
      '服务形式',
      '地址',
      '联系电话',
      '校车',
      '招收托班',
      '融合教育',
      '每日餐点',
    ] as const) {
      note(fact, word(given(fact)));
    }
    note('核定学位', count(given('核定学位')));
    for (const area of ['占地面积', '建筑面积', '户外活动面积']) {
      // A page that rounds says so; this compares to the last digit.
      note('面积', { ...count(given(area)), step: 0 }, area);
    }
  }
  return notes.surface;
}
