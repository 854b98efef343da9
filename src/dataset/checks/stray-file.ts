import { type Issue, issueAt } from '../issue.ts';
import { nearestWord } from '../read/nearest.ts';
import { TABLES } from '../tables/index.ts';
import { TABLE_NAMES } from '../tables/names.ts';

/** The rule on files beside the tables: not a `Check`, for it sees names and no rows. */
export const STRAY_FILE_RULE = {
  id: 'stray-file',
  severity: 'warning',
  description: '数据文件夹里只放数据字典里的表：多出来的副本、临时文件和工作簿不会公布。',
} as const;

const TABULAR = /\.(csv|tsv|xlsx?|xlsm|et|ods)$/i;
const WORKBOOK = /\.(xlsx?|xlsm|et|ods)$/i;
/** What WPS, Excel, browsers and file managers add to the name of a copy: `fees(2).csv`, `fees - 副本.csv`. */
const COPY_MARK = /[\s_-]*([(\uFF08]\d+[)\uFF09]|副本|copy|backup|bak|最终版?|新|旧|\d{4,8})+[\s_-]*$/i;
const TABLE_FILES = TABLE_NAMES.map((name) => `${name}.csv`);

/** A warning for every spreadsheet file that is no table of the data dictionary. They are not published. */
export function strayFiles(names: Iterable<string>): readonly Issue[] {
  return [...names]
    .filter((name) => isStray(name))
    .sort()
    .map((name) => {
      const { id: rule, severity } = STRAY_FILE_RULE;
      return issueAt(name, {}, { rule, severity, ...explain(name) });
    });
}

function isStray(name: string): boolean {
  return (TABULAR.test(name) || baseName(name).startsWith('~$')) && !TABLE_FILES.includes(name);
}

function explain(name: string): { readonly message: string; readonly remedy: string } {
  const base = baseName(name);
  if (base.startsWith('~$')) {
    return {
      message: '这是表格软件开着文件时留下的临时文件，不会公布。',
      remedy: '关闭 WPS 或 Excel，再删去它。',
    };
  }
  const stem = base.replace(TABULAR, '');
  const table = tableOf(stem);
  if (WORKBOOK.test(base)) {
    return {
      message: '这是工作簿，不会公布：网站只读 CSV。',
      remedy: `移出数据文件夹。原样的办公表可以用 npm run import 导入；也可以在 WPS 里另存为“CSV UTF-8（逗号分隔）”，文件名写${table === undefined ? '成对应的表名（如 fees.csv）' : ` ${table}.csv`}。`,
    };
  }
  if (table !== undefined) {
    return {
      message: `文件名不是 ${table}.csv，不会公布。它像是${TABLES[table].title}表的另一份。`,
      remedy: `核对哪一份是对的：要用这一份，就改名为 ${table}.csv；不用的移走。`,
    };
  }
  return {
    message: '没有叫这个名字的表，不会公布。',
    remedy: '表名见填报说明“有哪些表”；不是要公布的，请移出数据文件夹。',
  };
}

type TableFile = (typeof TABLE_NAMES)[number];

/** The table that a file name probably stands for: by its English name, by its Chinese title, or nearly so. */
function tableOf(stem: string): TableFile | undefined {
  const bare = stem.replace(COPY_MARK, '').toLowerCase();
  const titled =
    TABLE_NAMES.find((name) => TABLES[name].title === bare) ??
    TABLE_NAMES.find((name) => bare.includes(TABLES[name].title));
  const near = nearestWord(bare, TABLE_NAMES);
  return titled ?? TABLE_NAMES.find((name) => name === near);
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
