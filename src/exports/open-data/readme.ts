import { MISSING_WORDS } from '../../dataset/schema/missing-words.ts';
import { formatDate } from '../../format/date.ts';
import { citation, heldNote, MEANING_OF_FILES, termsOf } from '../../wording/open-data.ts';
import type { OpenData } from '../../views/open-data/open-data.ts';

/** README.txt of the archive: what it holds, of which day, what empty cells mean, on what terms, how to cite. */
export function readmeText(data: OpenData): string {
  const { site, tables, absent, dataUntil, updatedOn, commit, address } = data;
  const lines = [
    site.siteName,
    ...(site.demo ? ['演示数据：地区、机构和数字都是虚构的。'] : []),
    '',
    `发布：${site.bureau.name}`,
    `网址：${address}`,
    ...(dataUntil === null ? [] : [`数据截至：${formatDate(dataUntil)}`]),
    ...(updatedOn === null ? [] : [`更新于：${formatDate(updatedOn)}`]),
    ...(commit === null ? [] : [`版本：${commit}`]),
    '',
    '【文件】',
    'datapackage.json  各表的栏、类型、主键、引用、字节数和校验值（Data Package v2）',
    'csv-metadata.json  同样的说明（W3C CSV on the Web）',
    'dictionary.csv  数据字典',
    'LICENSE.txt  使用条件',
    ...tables.map(({ name, table, rows, held }) =>
      [`${name}.csv  ${table.title}`, `${rows} 行`, heldNote(held)].filter(Boolean).join('，'),
    ),
    '',
    ...(absent.length === 0
      ? []
      : [
          '【没有的表】没有表不等于没有这类事情，也不等于零行：',
          absent.map(({ title }) => title).join('、'),
          '',
        ]),
    '【没有值的格】',
    ...MISSING_WORDS.map(
      ({ value, label, meaning }) => `${value === '' ? '（空白）' : value}  ${label}：${meaning}`,
    ),
    '0  确实是零',
    MEANING_OF_FILES,
    '',
    '【引用】',
    citation(site, data),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** LICENSE.txt of the archive. */
export function licenceText({
  site,
  address,
  hasTerms,
}: Pick<OpenData, 'site' | 'address' | 'hasTerms'>): string {
  return `\uFEFF${[`${site.siteName}：数据的使用条件`, '', termsOf(hasTerms), address].join('\r\n')}\r\n`;
}
