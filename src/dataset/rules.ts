import { CHECKS } from './checks/index.ts';
import { IRREGULAR_FILE_RULE } from './checks/irregular-file.ts';
import { PRIMARY_KEY_RULE } from './checks/primary-key.ts';
import { PRIVACY_RULE } from './privacy/privacy-rule.ts';
import { STRAY_FILE_RULE } from './checks/stray-file.ts';
import type { Severity } from './issue.ts';

/** A rule as the manual lists it. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** One Chinese sentence: what the rule demands, or what the notice tells. */
  readonly description: string;
}

/** Every rule on the data that an issue can name: the reader’s own, then those that cross rows and tables. The rule on texts as pages is `TEXT_RULE`. */
export const RULES: readonly Rule[] = [
  rule('missing-file', 'error', '六张必需的表和 site.json 都要有。'),
  rule('unreadable-file', 'error', '文件要能读成文字：CSV 或 JSON，UTF-8、GBK（GB18030）或 UTF-16 编码。'),
  rule('unclosed-quote', 'error', '双引号要成对。'),
  rule('missing-label', 'error', '必需的栏都要有表头，表头在第 1 行。'),
  rule('duplicate-label', 'error', '同一个表头只能有一列。'),
  rule('unknown-label', 'warning', '数据字典里没有的栏不会公布。'),
  rule('blank-label', 'warning', '没有表头的列不会公布。'),
  rule('extra-cell', 'error', '一行的格数不能比表头多。'),
  rule('missing-cell', 'error', '一行的格数不能比表头少。'),
  rule(
    'empty-table',
    'error',
    '行政区划表至少要有一行；别的表里有幼儿园的，幼儿园表也要有。教职工配备、收费没有一行的，还没有填一所幼儿园的，是提醒。',
  ),
  rule('blank-row', 'notice', '中间的空行会跳过。'),
  rule('surplus-row', 'error', '合计行、说明行和重复的表头不是数据，要删掉。'),
  rule('merged-cells', 'error', '不能有合并的单元格：存成 CSV 以后只有第一格有内容。'),
  rule('swapped-columns', 'error', '内容要在自己的表头下面：两列对调了的，换回来。'),
  rule('required-cell', 'error', '必填的栏不能空。'),
  rule(
    'placeholder',
    'warning',
    '“/”“—”“同上”“暂无”“见附件”不是内容，按没有填处理；收费依据、退费规则这样填是错误。',
  ),
  rule('type-error', 'error', '数、日期、学年要写得没有歧义。'),
  rule('enum-error', 'error', '有选项的栏只能填选项里的词。'),
  rule('range-error', 'error', '数要在合理的范围里，不能是负数。'),
  rule('pattern-error', 'error', '代码的位数和样子要对。'),
  rule('scientific-notation', 'error', '代码、证号和电话不能是科学计数法：真正的数字已经丢失。'),
  rule('formula-in-code', 'error', '代码栏里不能有公式。'),
  rule('refused-character', 'error', '不能有改变文字方向的、控制用的和损坏的字符：看到的和实际的不一样。'),
  rule('private-use-character', 'warning', '自造字（专用区字符）别人的电脑上看不到，请换成标准的字。'),
  rule('text-too-long', 'error', '文字不能太长：名称最多一两百字，段落最多一千字；一格里最多五十项。'),
  rule('link-error', 'error', '网址只能是完整的 http:// 或 https:// 网址。'),
  rule('site-value', 'error', 'site.json 的设置要填对类型和取值。'),
  rule('site-unknown-key', 'warning', 'site.json 里不认识的设置不起作用。'),
  rule('encoding', 'notice', '不是 UTF-8 的文件，说明按什么编码读取。'),
  rule('delimiter', 'notice', '不是逗号分栏的文件，说明按什么分栏。'),
  rule('surrounding-space', 'notice', '首尾的空格和换行会去掉。'),
  rule('invisible-character', 'notice', '看不见的字符会去掉。'),
  rule('number-format', 'notice', '数和金额的其他写法，说明按多少理解。'),
  rule('date-format', 'notice', '日期、学年和时间的其他写法，说明按哪天、哪学年、几点理解。'),
  rule('code-format', 'notice', '代码的其他写法，说明按什么代码理解。'),
  rule('word-format', 'notice', '选项的其他写法，说明按哪个选项理解。'),
  rule('list-format', 'notice', '几项之间不是“、”的，说明分成哪几项。'),
  rule('skipped-check', 'notice', '缺了表而没有做的检查。'),
  rule('stale-waiver', 'error', '豁免要对应现有的问题，并在有效期内。'),
  PRIMARY_KEY_RULE,
  ...CHECKS,
  PRIVACY_RULE,
  STRAY_FILE_RULE,
  IRREGULAR_FILE_RULE,
].map(({ id, severity, description }) => ({ id, severity, description }));

function rule(id: string, severity: Severity, description: string): Rule {
  return { id, severity, description };
}
