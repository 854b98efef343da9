import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from './bureau-machine.ts';
import { publishedBureau } from './published-bureau.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(project, 'src/cli/publish.ts');

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'machine-init-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const init = (folder: string) =>
  run([process.execPath, COMMAND, 'init', folder], project, { BASE_PATH: '/jyj/kg/' }).ended;

describe('publish:init', () => {
  it('refuses a folder with anything else in it, and touches nothing there', async () => {
    const folder = temporary();
    writeFileSync(join(folder, 'diary.txt'), 'mine');
    const { code, said } = await init(folder);
    expect([code, said.trim()]).toEqual([
      1,
      `${folder} 里已经有别的文件（diary.txt），为免弄乱，没有动它。请换一个空的文件夹。`,
    ]);
  });

  it('refuses the folder of the program, and a path that a configuration could not hold', async () => {
    expect((await init(join(project, 'machine'))).said).toContain('在程序文件夹里面');
    expect((await init(join(temporary(), 'a"b'))).said).toContain('里有特殊字符');
  });

  it('may be run again, where a folder was moved: what was published stays, and the program need not be compiled', async () => {
    const bureau = await publishedBureau();
    const [program = ''] = readdirSync(bureau.machine('cache/programs'));
    const link = bureau.machine(`cache/programs/${program}/node_modules`);
    rmSync(link);
    symlinkSync('/where/it/was/node_modules', link);
    const online = bureau.online();
    expect((await bureau.init()).code).toBe(0);
    expect(bureau.online()).toBe(online);
    bureau.edit('data/fees.csv', ',380,', ',375,');
    bureau.commit('保教费 375 元');
    expect((await bureau.push()).code).toBe(0);
    expect(readdirSync(bureau.machine('cache/programs'))).toEqual([program]);
    expect(readlinkSync(link)).toBe(bureau.machine('work/node_modules'));
  });

  it('writes a timer that systemd understands', async (test) => {
    const bureau = await publishedBureau();
    const folder = join(bureau.folder, 'units');
    mkdirSync(folder);
    for (const name of ['kindergarten-rebuild.service', 'kindergarten-rebuild.timer'])
      copyFileSync(bureau.machine(`setup/${name}`), join(folder, name));
    const service = readFileSync(join(folder, 'kindergarten-rebuild.service'), 'utf8');
    expect(service).toContain(`ExecStart="${bureau.machine('publish')}" rebuild\n`);
    if (!existsSync('/usr/bin/systemd-analyze')) return test.skip('systemd is not installed');
    const timer = join(folder, 'kindergarten-rebuild.timer');
    execFileSync('/usr/bin/systemd-analyze', ['verify', '--man=no', timer], { stdio: 'pipe' });
  });

  it('is wanted again for another sub-path, below which the web server would find nothing', async () => {
    const bureau = await publishedBureau();
    const online = bureau.online();
    bureau.edit('data/site.json', '"basePath": "/kg/"', '"basePath": "/xq/"');
    bureau.commit('换子目录');
    const { code, said } = await bureau.push();
    expect(code).toBe(1);
    expect(said).toContain('site.json 的 basePath 是 /xq/，网站服务器却是按 /kg/ 设的');
    expect(bureau.online()).toBe(online);
    await bureau.init();
    expect((await bureau.push()).code).toBe(0);
    expect(readFileSync(bureau.machine('web/xq/index.html'), 'utf8')).toContain('href="/xq/');
  });
});

describe('a command for a folder that is no machine', () => {
  it('says so', async () => {
    const folder = temporary();
    const { code, said } = await run([process.execPath, COMMAND, 'status', folder], project).ended;
    expect([code, said.trim()]).toEqual([
      1,
      `${folder} 不是发布文件夹（里面没有 machine.json）。请核对路径；还没有建的，先运行 npm run publish:init -- ${folder}。`,
    ]);
  });

  it('tells what there is where it is misspelt', async () => {
    const { code, said } = await run([process.execPath, COMMAND, 'undo', temporary()], project).ended;
    expect(code).toBe(2);
    expect(said).toContain('没有 undo 这个命令。');
  });
});
