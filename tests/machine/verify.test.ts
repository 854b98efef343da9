import { appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/cli/serve.ts';
import { BASE, type BureauMachine, type Ran, run } from './bureau-machine.ts';
import { sharedBureau } from './published-bureau.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

let bureau: BureauMachine;
let remove: () => void;
beforeAll(async () => {
  ({ bureau, remove } = await sharedBureau());
  symlinkSync(modules, bureau.clerk('node_modules'));
});
afterAll(() => remove());

/** Of the bureau's own: the packages, where it would else be, are those of the project. */
const cache = () => ({ ASTRO_CACHE_DIR: join(bureau.folder, 'cache') });

const verify = (args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  run([process.execPath, 'src/cli/verify.ts', ...args], bureau.clerk(), { ...cache(), ...variables }).ended;
const build = (variables: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  run([process.execPath, 'src/cli/build.ts'], bureau.clerk(), { ...cache(), ...variables }).ended;

describe('verify', () => {
  it('finds a release the same, byte for byte, built in another folder, time zone and language', async () => {
    const elsewhere = { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'C', AS_OF: '2001-01-01' };
    const { code, said } = await verify([bureau.machine('current')], elsewhere);
    expect(said).toContain('完全相同');
    expect(code).toBe(0);
  });

  it('names each file of a site on the web that is not the same', async () => {
    const copy = join(bureau.folder, 'copy');
    await run(['cp', '-rL', bureau.machine('current'), copy], bureau.folder).ended;
    appendFileSync(join(copy, 'fees/index.html'), '<script>alert(1)</script>');
    rmSync(join(copy, 'robots.txt'));
    const server = await serveSite({ directory: copy, basePath: BASE, port: 0 });
    const { code, said } = await verify([server.address]);
    await server.close();
    expect(code).toBe(1);
    expect(said).toContain('  fees/index.html：内容不同\n  robots.txt：网站上没有\n有 2 个文件不同。\n');
  });

  it('finds in a folder what no list names, and packed copies that hold something else', async () => {
    const copy = join(bureau.folder, 'packed');
    await run(['cp', '-rL', bureau.machine('current'), copy], bureau.folder).ended;
    writeFileSync(join(copy, 'stray.html'), 'stray');
    writeFileSync(join(copy, 'fees/index.html.gz'), gzipSync('something else'));
    const { code, said } = await verify([copy]);
    expect(code).toBe(1);
    expect(said).toContain(
      '  fees/index.html.gz：压缩的一份与原文件不同\n  stray.html：这次提交生成不出来\n有 2 个文件不同。\n',
    );
  });

  it('says what is missing where it cannot be done', async () => {
    const [nothing, noList] = [await verify(['no-such-folder']), await verify(['src'])];
    expect(nothing).toEqual({ code: 2, said: expect.stringContaining('没有') });
    expect(noList).toEqual({ code: 2, said: expect.stringContaining('里没有 manifest.json') });
  });
});

describe('a site that was built and is uploaded by hand', () => {
  it('gets a manifest, by which it is verified, and which the next build takes for its own', async () => {
    expect((await build()).code).toBe(0);
    expect((await verify(['--write', 'dist'])).said).toContain('已写上清单');
    expect((await verify(['dist'])).said).toContain('完全相同');
    expect((await build({ AS_OF: '2026-10-16' })).code).toBe(0);
  });

  it('is the same as the one on the web on a day when nothing turns, and another after a change', async () => {
    await verify(['--write', 'dist']);
    const online = bureau.machine('current');
    expect((await verify(['--same-as', online, 'dist'])).code).toBe(0);
    bureau.edit('data/fees.csv', ',380,', ',375,');
    bureau.commit('保教费 375 元');
    await build();
    await verify(['--write', 'dist']);
    expect((await verify(['--same-as', online, 'dist'])).code).toBe(1);
  });

  it('gets none while there are edits that nobody else has', async () => {
    bureau.edit('data/fees.csv', ',375,', ',370,');
    const { code, said } = await verify(['--write', 'dist']);
    expect(code).toBe(2);
    expect(said).toContain('有没提交的修改');
  });
});
