import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseChange } from '../../../../src/cli/change/arguments.ts';
import type { Ask } from '../../../../src/cli/change/ask-fields.ts';
import { runChange } from '../../../../src/cli/change/run-change.ts';
import {
  bureauFiles,
  type Changes,
  FIXTURE_AS_OF,
  MINIMAL_BUREAU,
  withLines,
} from '../../../fixtures/bureau.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeBureau(changes: Changes = {}): void {
  for (const [name, bytes] of bureauFiles(changes)) writeFileSync(join(folder, name), bytes);
}

interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command over the folder. `answers`: what is typed on the terminal, in order; without it there is none. */
async function change(words: readonly string[], answers?: readonly string[]): Promise<Run> {
  const parsed = parseChange(words);
  if (!('request' in parsed)) throw new Error('fault' in parsed ? parsed.fault : 'help');
  const [stdout, stderr] = [new Collected(), new Collected()];
  const pending = [...(answers ?? [])];
  const ask: Ask | null = answers
    ? async (question) => {
        stdout.text += question;
        return pending.shift() ?? null;
      }
    : null;
  const folders = { dataDir: folder, contentDir: join(folder, 'content') };
  const env = { AS_OF: FIXTURE_AS_OF };
  const exit = await runChange(parsed.request, { folders, env, stdout, stderr, ask });
  return {
    exit,
    stdout: stdout.text.replaceAll(shownFolder(), 'data'),
    stderr: stderr.text.replaceAll(shownFolder(), 'data'),
  };
}

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** The folder as it is seen from here. */
function shownFolder(): string {
  return relative(process.cwd(), folder).replaceAll('\\', '/');
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const isAsBefore = (): boolean =>
  [...MINIMAL_BUREAU].every(([name, text]) => read(name) === text) &&
  readdirSync(folder).every((name) => !name.startsWith('.'));

const RISE = [
  'fee',
  '--kindergarten',
  '小杜鹃',
  '--item',
  '保育教育费',
  '--price',
  '680',
  '--from',
  '2027-03-01',
  '--basis',
  '示发改〔2026〕9号',
];

describe('npm run change', () => {
  it('shows the rows before and after, and what the public will see and from when', async () => {
    writeBureau();
    const { exit, stdout } = await change([...RISE, '--dry-run']);
    expect(exit).toBe(0);
    expect(stdout).toBe(`调整收费：云溪镇小杜鹃幼儿园

将改的行
  data/fees.csv（收费） 第 4 行 云溪镇小杜鹃幼儿园 保育教育费 全部 2025-09-01
      截止日期：（空） → 2027-02-28
  data/fees.csv（收费） 第 5 行（新加） 云溪镇小杜鹃幼儿园 保育教育费 全部 2027-03-01
      标识码 9900112346；收费类别 保育教育费；收费项目 保育教育费；年龄段 全部；执行日期 2027-03-01；收费标准 680；计费单位 元/生·月；服务内容 一日生活与保育教育活动；收费依据 示发改〔2026〕9号；退费规则 整月未出勤的全退。

公众会看到
  云溪镇小杜鹃幼儿园：保育教育费 650→680 元/月，自 2027-03-01 起，依据 示发改〔2026〕9号
  提交并发布以后，网页在现行标准旁边写“将于2027年3月1日起执行”的新标准；到那一天自动换成新标准，不用再改。

只看，没有写入。
`);
    expect(isAsBefore()).toBe(true);
  });

  it('names the rows of new warnings as they will stand, and no old warning that only moved', async () => {
    const fees = (MINIMAL_BUREAU.get('fees.csv') ?? '').replaceAll('一日生活与保育教育活动', '');
    writeBureau({ 'fees.csv': fees });
    const { stdout } = await change([...RISE.with(2, '中心幼儿园').with(6, '400'), '--dry-run']);
    expect(stdout.slice(stdout.indexOf('检查会说'))).toBe(`检查会说
  提醒 data/fees.csv（收费） 第 3 行 H 列「服务内容」：保育教育费没有写服务内容。写明这笔钱对应的服务，如“每天一餐两点”。[fee-service-missing]

只看，没有写入。
`);
  });

  it('writes with --yes', async () => {
    writeBureau();
    const { exit, stdout } = await change([...RISE, '--yes']);
    expect(exit).toBe(0);
    expect(read('fees.csv')).toContain(
      ',2025-08-26,2027-02-28\n9900112346,保育教育费,保育教育费,全部,2027-03-01,680,',
    );
    expect(stdout).toContain(
      '已写入 data/fees.csv（收费）。\n核对以后提交，一条一条运行：\n  git add data/fees.csv\n  git commit -m "调整收费"',
    );
  });

  it('writes nothing unseen: without a terminal it wants --yes', async () => {
    writeBureau();
    const { exit, stderr } = await change(RISE);
    expect([exit, stderr]).toEqual([2, '没有写入：看过没有问题，加 --yes 再运行一次。\n']);
    expect(isAsBefore()).toBe(true);
  });

  it('asks on a terminal for what is not given, and before it writes', async () => {
    writeBureau();
    const { exit, stdout } = await change(
      ['close'],
      ['小杜鹃', '2026-10-10', '', '示教体发〔2026〕70号', 'y'],
    );
    expect(exit).toBe(0);
    expect(stdout).toContain(
      '哪一所幼儿园（名称、别名或标识码）：从哪一天起停办（如 2026-08-31）：由哪所幼儿园承接（名称或标识码），没有的直接回车：批准文件的文号，没有的直接回车：',
    );
    expect(stdout).toContain(
      '写入 data/kindergartens.csv（幼儿园）、data/former_codes.csv（变更与沿革）、data/fees.csv（收费）、data/recognitions.csv（普惠性民办幼儿园认定）吗？（是/否，或 y/n）：',
    );
    expect(read('former_codes.csv')).toContain(
      '9900112346,2026-10-10,,停办,云溪镇小杜鹃幼儿园,示教体发〔2026〕70号\n',
    );
  });

  it('checks each answer at once, and asks again with what was wrong', async () => {
    writeBureau();
    const { exit, stdout } = await change(
      ['fee'],
      [
        '太阳花',
        '小杜鹃',
        '校车费',
        '保教费',
        '约680',
        '680',
        '3月1日',
        '2027-03-01',
        '备案',
        '示发改〔2026〕9号',
        '',
        'n',
      ],
    );
    expect(exit).toBe(0);
    expect(stdout).toContain(
      '表示那里在办的全部）：没有找到“太阳花”：请写标识码，或者 kindergartens.csv（幼儿园）里的名称、别名。\n哪些幼儿园',
    );
    expect(stdout).toContain(
      '“云溪镇小杜鹃幼儿园”没有叫“校车费”的收费项目，有：保育教育费、伙食费。\n“校车费”是新设的项目吗？是的写“是”，不是的写对的项目名：新的收费标准',
    );
    expect(stdout).toContain(
      '收费标准：填写的是“约680”，这里要填一个数。请核实后填一个确定的数；还在核实的填“待核实”。\n新的收费标准',
    );
    expect(stdout).toContain(
      '执行日期：填写的是“3月1日”，这里要填一个日期。少了“年”。请写成 2026-09-01 的样子。\n从哪一天起执行',
    );
    expect(stdout).toContain('收费依据：填写的是“备案”，这不是实际的内容');
  });

  it('takes 是 for the one kindergarten that is likely to be meant', async () => {
    writeBureau();
    const { exit, stdout } = await change(
      ['phone'],
      ['小杜娟', '好', `138${'1234'}5678`, '000-7654321', '好'],
    );
    expect(exit).toBe(0);
    expect(stdout).toContain(
      '“小杜娟”可能是：云溪镇小杜鹃幼儿园（9900112346）。请写全名或者标识码。\n是 云溪镇小杜鹃幼儿园（9900112346）吗？是的写“是”，不是的写它的全名或标识码：',
    );
    expect(stdout).toContain(
      '这不是能拨通的座机。写成“0000-1234567”，分机写“转802”；没有座机的，写主管部门的座机，手机号不能公开。\n新的联系电话',
    );
    expect(read('kindergartens.csv')).toContain(',000-7654321,');
  });

  it('asks for what a new item needs, where it is said to be new', async () => {
    writeBureau(withLines('fee_catalogue.csv', '服务性收费,校车费,2026-01-01,否,,示发改〔2025〕58号,'));
    const { exit, stdout } = await change(
      ['fee', '--kindergarten', '小杜鹃'],
      [
        '校车费',
        '是',
        '150',
        '2026-11-01',
        '示发改〔2026〕9号',
        '收费',
        '服务性收费',
        '月',
        '按天退。',
        '接送',
        '',
        '好',
      ],
    );
    expect(exit).toBe(0);
    expect(stdout).toContain(
      '收费类别（保育教育费、住宿费、保育费、服务性收费、代收费）：收费类别：填写的是“收费”',
    );
    expect(stdout).toContain(
      '计费单位（如 元/生·月、元/生·天）：退费规则（怎么退，写一句话）：服务内容（这笔钱对应的服务），没有的直接回车：',
    );
    expect(stdout).toContain('  提交并发布以后，网页列出这一项，写“将于2026年11月1日起执行”；');
    expect(read('fees.csv')).toContain(
      '9900112346,服务性收费,校车费,全部,2026-11-01,150,元/生·月,接送,示发改〔2026〕9号,按天退。,是,,\n',
    );
  });

  it('refuses at once a name that another one has', async () => {
    writeBureau();
    const { stdout } = await change(['rename'], ['小杜鹃', '云溪镇中心幼儿园', '云溪镇滨河幼儿园']);
    expect(stdout).toContain(
      '“云溪镇中心幼儿园”是另一所在办的幼儿园的名称：云溪镇中心幼儿园（9900112345）。请核对新的名称；那一所也改了名的，先改那一所。\n新的名称',
    );
  });

  it('changes nothing where nobody answers any more', async () => {
    writeBureau();
    const { exit, stderr } = await change(['close'], ['小杜鹃']);
    expect([exit, stderr]).toEqual([2, '\n没有答完，什么也没有改。\n']);
    expect(isAsBefore()).toBe(true);
  });

  it('asks again for what it needs, and gives up', async () => {
    writeBureau();
    const { exit, stdout } = await change(['phone'], ['', ' ', '', '小杜鹃']);
    expect(exit).toBe(2);
    expect(stdout.match(/哪一所幼儿园/g)).toHaveLength(3);
  });

  it('writes nothing where the answer is no', async () => {
    writeBureau();
    const { exit, stdout } = await change(RISE, ['']);
    expect(exit).toBe(0);
    expect(stdout).toContain('没有写入，文件照旧。');
    expect(isAsBefore()).toBe(true);
  });

  it('says what the page of a closed kindergarten will say', async () => {
    writeBureau();
    const { stdout } = await change([
      'close',
      '--kindergarten',
      '小杜鹃',
      '--on',
      '2026-10-10',
      '--successor',
      '中心幼儿园',
      '--dry-run',
    ]);
    expect(stdout).toContain('  云溪镇小杜鹃幼儿园：已停办，自 2026-10-10 起\n');
    expect(stdout).toContain(
      '  提交并发布以后，“云溪镇小杜鹃幼儿园”的网页还在，最上面写“已于2026年10月10日停办”：本页保留停办前公布的信息，供查阅。并请读者看云溪镇中心幼儿园的网页。\n',
    );
    expect(stdout).toContain('云溪镇中心幼儿园的网页写“云溪镇小杜鹃幼儿园停办，由本园承接”。');
  });

  it.each([
    [
      ['close'],
      '没有写“由哪所幼儿园承接、批准文件的文号”，网页也就不写。有的，不要写入，加上 --successor、--doc 再运行一次。',
    ],
    [
      ['close', '--successor', '中心幼儿园'],
      '没有写“批准文件的文号”，网页也就不写。有的，不要写入，加上 --doc 再运行一次。',
    ],
    [
      ['rename', '--name', '云溪镇滨河幼儿园'],
      '没有写“批准文件的文号”，网页也就不写。有的，不要写入，加上 --doc 再运行一次。',
    ],
  ])('says before it writes %s what was left out', async ([kind = '', ...more], words) => {
    writeBureau();
    const { stdout } = await change([
      ...[kind, '--kindergarten', '小杜鹃', '--on', '2026-10-10', '--dry-run'],
      ...more,
    ]);
    expect(stdout).toContain(`  ${words}\n`);
  });

  it('says nothing of the kind where all is given', async () => {
    writeBureau();
    const all = ['--on', '2026-10-10', '--successor', '中心幼儿园', '--doc', '示教体发〔2026〕70号'];
    const { stdout } = await change(['close', '--kindergarten', '小杜鹃', ...all, '--dry-run']);
    expect(stdout).not.toContain('没有写“');
  });

  it('refuses a mobile number in the words of the check, and shows none of it', async () => {
    writeBureau();
    const { exit, stdout, stderr } = await change([
      'phone',
      '--kindergarten',
      '小杜鹃',
      '--phone',
      `138${'1234'}5678`,
      '--yes',
    ]);
    expect(exit).toBe(1);
    expect(stderr).toContain(
      '这样改会有新的错误，没有写入：\n错误 data/kindergartens.csv（幼儿园） 第 3 行 K 列「联系电话」：这里有个人信息：手机号 138****5678。改填幼儿园的办公座机；没有座机的，填主管部门的座机。个人手机号不能公开。[privacy]\n',
    );
    expect(stdout + stderr).not.toContain('13812345678');
    expect(isAsBefore()).toBe(true);
  });

  it('refuses a price over the cap', async () => {
    writeBureau();
    const { exit, stderr } = await change([...RISE.with(6, '980'), '--yes']);
    expect(exit).toBe(1);
    expect(stderr).toContain('高于最高价 700 元');
    expect(isAsBefore()).toBe(true);
  });

  it('does not mind errors that are there already', async () => {
    writeBureau({ 'safety.csv': '标识码,检查日期\n9900112345,十月\n' });
    expect((await change([...RISE, '--yes'])).exit).toBe(0);
  });

  it('wants a table mended first that it would have to write', async () => {
    writeBureau({ 'fees.csv': (MINIMAL_BUREAU.get('fees.csv') ?? '').replace(',380,', ',300-400,') });
    const { exit, stderr } = await change([...RISE, '--yes']);
    expect(exit).toBe(1);
    expect(stderr).toContain(
      '数据里有错误，先改好再来（npm run check 列出全部）：\n错误 data/fees.csv（收费） 第 2 行 F 列',
    );
  });

  it('exits 2 with every reason where it is not clear what is meant', async () => {
    writeBureau();
    const { exit, stderr } = await change(['phone', '--kindergarten', '太阳花', '--phone', '000-1234567']);
    expect([exit, stderr]).toEqual([
      2,
      '没有改：\n  没有找到“太阳花”：请写标识码，或者 kindergartens.csv（幼儿园）里的名称、别名。\n',
    ]);
  });

  it('names the flags that are missing where nobody can be asked', async () => {
    writeBureau();
    const { exit, stderr } = await change(['phone', '--kindergarten', '小杜鹃']);
    expect(exit).toBe(2);
    expect(stderr).toBe(
      '还要写明：\n  --phone  新的联系电话（座机，如 000-1234567，分机写“转802”）\n例：npm run change -- phone --kindergarten 小杜鹃幼儿园 --phone 000-1234567\n',
    );
  });

  it('has nothing to do where all is so already', async () => {
    writeBureau();
    const { exit, stdout } = await change(['phone', '--kindergarten', '小杜鹃', '--phone', '000-1234568']);
    expect([exit, stdout]).toEqual([
      0,
      '没有要改的。\n“云溪镇小杜鹃幼儿园”的联系电话就是 000-1234568，没有变化。\n',
    ]);
  });

  it('gives one JSON object to programs', async () => {
    writeBureau();
    const { stdout } = await change([...RISE, '--format', 'json', '--dry-run']);
    expect(JSON.parse(stdout)).toMatchObject({
      change: 'fee',
      kindergartens: [{ code: '9900112346', name: '云溪镇小杜鹃幼儿园' }],
      rows: [
        { file: 'fees.csv', row: 4, kind: 'changed', cells: { 截止日期: { old: '', new: '2027-02-28' } } },
        { file: 'fees.csv', row: 5, kind: 'added' },
      ],
      public: [{ code: '9900112346', topic: '收费' }],
      issues: [],
      files: ['fees.csv'],
      written: false,
    });
  });
});

describe('the words after npm run change --', () => {
  const fault = (...words: readonly string[]): string => {
    const parsed = parseChange(words);
    return 'fault' in parsed ? parsed.fault : '';
  };

  it.each<[readonly string[], string]>([
    [
      ['fe'],
      '没有“fe”这一种改动。是不是 fee？可用：fee（调整收费）、stop（停收）、close（停办）、rename（更名）、nature（变更性质）、phone（改电话）。',
    ],
    [['fee', '--prise', '1'], '没有 --prise 这个选项。是不是 --price？'],
    [['fee', '云溪镇'], '多出来“云溪镇”：每一项前面要有 --，内容里有空格的用英文双引号括起来。'],
    [['fee', '--price'], '--price 后面要写内容；内容里有空格的，用英文双引号括起来。'],
    [['fee', '--format', 'xml'], '--format 只能是 text、json，填写的是“xml”。'],
  ])('%s are told apart', (words, said) => {
    expect(fault(...words)).toBe(said);
  });

  it('may name several kindergartens in several flags', () => {
    const parsed = parseChange(['fee', '--kindergarten', '甲', '--kindergarten', '乙']);
    expect('request' in parsed && parsed.request.given['kindergarten']).toBe('甲、乙');
  });
});
