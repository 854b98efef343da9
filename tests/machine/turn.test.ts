import { describe, expect, it } from 'vitest';
import { FIXTURE_AS_OF } from '../fixtures/bureau.ts';
import { publishedBureau } from './published-bureau.ts';

const FEES = 'fees/index.html';
const IN_FORCE = ',380,元/生·月,一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2025-08-26,';
const ANNOUNCED =
  '9900112345,保育教育费,保育教育费,全部,2026-11-01,395,元/生·月,一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2026-10-10,';

describe('the turn of the day', () => {
  it('publishes nothing on a day on which nothing turns', async () => {
    const bureau = await publishedBureau();
    const online = bureau.online();
    const { code, said } = await bureau.command('rebuild', [], { AS_OF: '2026-10-16' });
    expect(said).toContain('2026-10-16 没有要变的内容，网站不变。');
    expect(code).toBe(0);
    expect([bureau.online(), ...bureau.releases()]).toEqual([online, online]);
  });

  it('brings a fee into force on its day, and not before', async () => {
    const bureau = await publishedBureau();
    bureau.edit('data/fees.csv', IN_FORCE, `${IN_FORCE}2026-10-31`);
    bureau.addLine('data/fees.csv', ANNOUNCED);
    const commit = bureau.commit('11 月起 395 元');
    await bureau.push();
    const before = bureau.site('api/v1/kindergartens/9900112345.json');
    const page = bureau.site(FEES);
    await bureau.command('rebuild', [], { AS_OF: '2026-10-31' });
    expect(bureau.online()).toBe(`${commit}-${FIXTURE_AS_OF}`);
    const { said } = await bureau.command('rebuild', [], { AS_OF: '2026-11-01' });
    expect(said).toContain('已按 2026-11-01 重新生成并上线。');
    expect(bureau.online()).toBe(`${commit}-2026-11-01`);
    expect(bureau.site('api/v1/kindergartens/9900112345.json')).not.toBe(before);
    expect(bureau.site(FEES)).not.toBe(page);
    expect(bureau.main()).toBe(commit);
  });
});

describe('a rollback', () => {
  it('brings the release before or a named one back; the night does not undo it, the next push ends it', async () => {
    const bureau = await publishedBureau();
    const first = bureau.online();
    bureau.edit('data/fees.csv', ',380,', ',375,');
    const second = bureau.commit('保教费 375 元');
    await bureau.push();
    const { code, said } = await bureau.command('rollback');
    expect(code).toBe(0);
    expect(said).toContain(`main 仍然是 ${second.slice(0, 10)}，比网站新`);
    expect(bureau.online()).toBe(first);
    await bureau.command('rebuild', [], { AS_OF: '2026-10-16' });
    expect(bureau.online()).toBe(first);
    const status = await bureau.command('status');
    expect(status.code).toBe(0);
    expect(status.said).toContain('网站已退回以前的版本，main 比它新。');
    await bureau.command('rollback', [second.slice(0, 12)]);
    expect(bureau.online()).toBe(`${second}-${FIXTURE_AS_OF}`);
    expect((await bureau.command('status')).said).toContain('网站就是 main 的内容。');
    await bureau.command('rollback');
    bureau.edit('data/fees.csv', ',375,', ',370,');
    const third = bureau.commit('保教费 370 元');
    await bureau.push();
    expect(bureau.online()).toBe(`${third}-${FIXTURE_AS_OF}`);
    expect((await bureau.command('status')).said).toContain('网站就是 main 的内容。');
  });

  it('is refused where there is nothing to go back to', async () => {
    const bureau = await publishedBureau();
    const online = bureau.online();
    const { code, said } = await bureau.command('rollback');
    expect(code).toBe(1);
    expect(said).toContain('没有更早的版本可以退回，网站不变。');
    expect((await bureau.command('rollback', ['abc'])).said).toContain('abc：没有这个版本');
    expect(bureau.online()).toBe(online);
  });
});

describe('prune', () => {
  it('keeps the newest releases, and never takes the current one', async () => {
    const bureau = await publishedBureau();
    const first = bureau.online();
    for (const [old, fresh] of [[',380,', ',375,'] as const, [',375,', ',370,'] as const]) {
      bureau.edit('data/fees.csv', old, fresh);
      bureau.commit(`保教费${fresh}`);
      await bureau.push();
    }
    const last = bureau.online();
    await bureau.command('rollback', [first]);
    const { said } = await bureau.command('prune', ['--keep', '1']);
    expect(said).toContain('删除了 1 个旧版本；留下 2 个版本。');
    expect(bureau.releases().toSorted()).toEqual([first, last].toSorted());
    expect(bureau.online()).toBe(first);
  });

  it('refuses a number that would keep none', async () => {
    const bureau = await publishedBureau();
    const { code, said } = await bureau.command('prune', ['--keep', '0']);
    expect([code, said.trim()]).toEqual([1, '--keep 要填 1 或更大的整数，填写的是“0”。']);
  });
});
