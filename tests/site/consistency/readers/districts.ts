import { pagePaths } from '../../../browser/site.ts';
import { MIXED_FINAL } from '../ages.ts';
import { readPage } from '../page.ts';
import { type Row, codeIn } from '../table.ts';
import { type Assumptions, count, monthly, word } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { noteNature, ratingWords } from './words.ts';

/** The lists of those that are not running, by their headings. */
const APART = [
  [/^筹建中$/, '筹建'],
  [/^已停办$/, '停办'],
] as const;

/** The pages of the districts: their lists of kindergartens, with those that are planned or have closed. */
export function readDistricts(assumptions: Assumptions): Surface {
  const notes = new Notes('district pages');
  for (const path of pagePaths().filter((one) => /^\/districts\/\d{6,}\/$/.test(one))) {
    const page = readPage(path);
    const table = page.section(/^幼儿园名单$/).table(/^保教费/);
    for (const row of table.rows) {
      const note = notes.about(row.code ?? page.lacks('link in a row'));
      note('园名', word(row.head));
      note('状态', word('在办'));
      noteRow(note, row, assumptions);
    }
    for (const [heading, status] of APART) {
      for (const link of page.under(heading)?.all('a') ?? []) {
        const code = codeIn(link);
        if (code === undefined) continue;
        const note = notes.about(code);
        note('园名', word(link.text));
        note('状态', word(status, `under ${heading.source}`));
      }
    }
  }
  return notes.surface;
}

/** `530 大班减免后 250 元`, `260 混龄，学前一年减免后 0 元`; the caption says that the fee is of 小班. */
function noteRow(note: Noting, { cell }: Row, assumptions: Assumptions): void {
  noteNature(note, cell(/^性质$/) ?? '');
  note('等级', word(ratingWords(cell(/^等级$/) ?? '')));
  note('在园幼儿', count(cell(/^在园幼儿$/) ?? ''));
  const town = cell(/^乡镇（街道）$/);
  if (town !== undefined) note('乡镇、街道', word(town));
  const fee = cell(/^保教费/) ?? '';
  const isMixed = /混龄/.test(fee);
  note('保教费每月（减免前）', monthly(fee, assumptions), isMixed ? '混龄' : '小班');
  const net = /减免后\s*(.+)$/.exec(fee)?.[1];
  if (net !== undefined)
    note('保教费每月（减免后）', monthly(net, assumptions), isMixed ? MIXED_FINAL : '大班');
}
