import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeText } from '../dataset/read/decode.ts';
import { type Answers, bureauFiles } from '../founding/index.ts';
import { CheckImpossible } from '../publication/check-impossible.ts';
import {
  agreedAnswers,
  commandOf,
  type Given,
  heardFromAsking,
  heardFromFlags,
  summaryOf,
} from './founding/ask.ts';
import { moveIn } from './founding/move-in.ts';
import { owedWords } from './founding/owed.ts';
import { standingOf } from './founding/standing.ts';
import { environmentOrExit } from './environment.ts';
import { shownPath } from './shown-path.ts';
import { openTerminal } from './terminal.ts';

const HELP = `用法：npm run init
      npm run init -- --name 临岚县 --code 990207 --phone 0000-1234567 --supervision 0000-1234568 --yes

把演示数据换成本单位的：问几个问题，写好 site.json、行政区划和必须有的空表，
演示的数据、公告、方案移到旁边的 .demo 文件夹。节假日和全国的参照线是真的，留下。
在终端里运行就一项一项地问；写成参数的不再问。已经是本单位数据的，不会动。

  --name 名称           县（区）全称，例如 临岚县
  --code 代码           六位区划代码
  --bureau 名称         单位名称，默认“县（区）名称 + 教育体育局”
  --phone 号码          办公电话（座机）
  --supervision 号码    监督电话（座机）
  --address 地址        办公地址
  --url 网址            网站的域名，例如 https://www.example.gov.cn
  --base 子目录         放在门户子目录里的才写，例如 /xueqian/
  --towns 名单          乡镇（街道）：写着名单的文件，或者直接写“城关镇 990207100；东关镇 990207101”
  --yes                 不再问“对不对”，直接写入
  --help                显示本说明
`;

type Parsed =
  { readonly given: Given; readonly yes: boolean } | { readonly help: true } | { readonly fault: string };

const TEXT = { type: 'string' } as const;

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ name: TEXT, code: TEXT, bureau: TEXT, phone: TEXT, supervision: TEXT, address: TEXT },
        ...{ url: TEXT, base: TEXT, towns: TEXT },
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { yes, help, ...given } = values;
    if (help) return { help: true };
    if (positionals.length > 0)
      return { fault: `多写了“${positionals.join(' ')}”。每一项前面要写是什么，例如 --name 临岚县。` };
    return { given: withTownsRead(given), yes };
  } catch (error) {
    return { fault: `参数看不懂：${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The towns themselves, where a file that holds them was named. */
function withTownsRead(given: Given): Given {
  const { towns } = given;
  if (towns === undefined || !existsSync(towns)) return given;
  const decoded = decodeText(readFileSync(towns));
  if ('problem' in decoded) throw new Error(`${towns}：${decoded.problem.message}${decoded.problem.remedy}`);
  return { ...given, towns: decoded.text };
}

async function init(given: Given, yes: boolean): Promise<number> {
  const environment = environmentOrExit();
  if (environment === undefined) return 2;
  const standing = await standingOf(environment);
  if ('refusal' in standing) return refuse(standing.refusal);
  const answers = await hear(given, yes);
  if (answers === null) return 2;
  const aside = moveIn(environment, bureauFiles(answers, standing.files));
  process.stdout.write(
    outcomeWords(answers, shownPath(environment.dataDir), shownPath(aside), standing.hasGit),
  );
  return 0;
}

/** The answers, agreed to; null, with the reason told, where there are none. */
async function hear(given: Given, yes: boolean): Promise<Answers | null> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return hearFlags(given, yes);
  const { stdin, stdout } = process;
  const { ask, close } = openTerminal(stdin, stdout);
  try {
    const asked = { ask, say: (text: string) => void stdout.write(text) };
    const answers = await heardFromAsking(given, asked);
    if (answers === null) return left();
    if (yes) {
      stdout.write(summaryOf(answers));
      return answers;
    }
    const agreed = await agreedAnswers(answers, asked);
    return agreed ?? left(answers);
  } finally {
    close();
  }
}

function hearFlags(given: Given, yes: boolean): Answers | null {
  const heard = heardFromFlags(given);
  if ('faults' in heard) {
    refuse(`${heard.faults.join('\n')}\n什么也没有改。全部参数见 npm run init -- --help。`);
    return null;
  }
  if (yes) return heard.answers;
  refuse(`${summaryOf(heard.answers)}什么也没有改。都对的话，在命令后面加上 --yes 再运行一次。`);
  return null;
}

/** Nothing is written. What was answered is not lost: the command that says it again is shown. */
function left(answers?: Answers): null {
  const again =
    answers === undefined ? '' : `下次不用重答，把不对的地方改了再运行：\n  ${commandOf(answers)}`;
  refuse(`\n没有写入，什么也没有改。${again}`);
  return null;
}

function outcomeWords(answers: Answers, data: string, aside: string, hasGit: boolean): string {
  const { name, bureau, towns } = answers;
  return `
${bureau}的数据文件夹建好了：
  ${data}/site.json        单位和网站的设置
  ${data}/districts.csv    ${name}${towns.length > 0 ? `和 ${towns.length} 个乡镇（街道）` : ''}
  五张必须有的空表；节假日、全国的参照线（真的，留下了）
  content/notices/ 里有一篇公告的样例，是草稿，不会发布
演示的数据、公告、方案移到了 ${aside}/，用不着了可以删。

接着做（每一步怎么做：content/help/diyi-tian.mdx，网站上是“填报说明 · 第一天”）：
  ${hasGit ? 'git add -A，再 git commit -m "换成本单位的数据"' : '这里没有 git 仓库，改动没有历史可查：先运行 git init，再提交一次'}
  npm run import -- ../老表格    手里有表的，写表所在的文件夹，直接导入
  npm run template -- all        没有表的，先做一份模板来填
  npm start                      在本机看网站

还要补的（不补也能先看网站）：
${owedWords(answers, data)
  .map((one) => `  ${one}`)
  .join('\n')}
`;
}

function refuse(message: string): 2 {
  process.stderr.write(`${message}\n`);
  return 2;
}

const parsed = parse(process.argv.slice(2));
if ('help' in parsed) process.stdout.write(HELP);
else if ('fault' in parsed) process.exitCode = refuse(`${parsed.fault}\n\n${HELP}`);
else {
  try {
    process.exitCode = await init(parsed.given, parsed.yes);
  } catch (error) {
    const reason =
      error instanceof CheckImpossible
        ? error.message
        : `${error instanceof Error ? error.message : String(error)}。打开着的表格先关掉，核对文件夹的写入权限，再运行一次。`;
    process.exitCode = refuse(`没有做成，文件夹和原来一样：${reason}`);
  }
}
