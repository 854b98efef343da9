import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINIMAL_BUREAU, withPassage } from '../fixtures/bureau.ts';
import { BureauRepository, recordOf, told } from './bureau-repository.ts';

const phone = (number: string) => withPassage('kindergartens.csv', '000-1234567', number);
const subsidy = withPassage('recognitions.csv', ',500', ',600');

let repository: BureauRepository;
beforeEach(() => {
  repository = new BureauRepository();
});
afterEach(() => repository.remove());

describe('the record of changes from git', () => {
  it('tells each publication by its day in the time zone of the site, newest first', async () => {
    const first = repository.publish('2026-01-05');
    repository.write(phone('000-1111111'));
    const late = repository.commit('2026-02-01T16:30:00Z');
    const last = repository.publish('2026-03-01', { ...phone('000-2222222'), ...subsidy });
    const record = await repository.record();
    expect(record.since).toBe('2026-01-05');
    expect(record.isCut).toBe(false);
    expect(record.publications).toEqual([
      { date: '2026-03-01', commit: last, changes: 2 },
      { date: '2026-02-02', commit: late, changes: 1 },
      { date: '2026-01-05', commit: first, changes: 0 },
    ]);
    expect(told(record)).toEqual([
      '2026-03-01 联系电话 000-1111111→000-2222222',
      '2026-03-01 更正：普惠性民办幼儿园认定的生均补助 500→600 元',
      '2026-02-02 联系电话 000-1234567→000-1111111',
    ]);
  });

  it('tells what was made on a branch once, on the day of its merge', async () => {
    repository.publish('2026-01-05');
    repository.git('switch', '--quiet', '--create', 'work');
    repository.publish('2026-02-01', phone('000-1111111'));
    repository.publish('2026-02-02', phone('000-2222222'));
    repository.git('switch', '--quiet', 'main');
    repository.publish('2026-02-03', subsidy);
    repository.git(
      { moment: '2026-02-10T12:00:00+08:00' },
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      'merge',
      'work',
    );
    expect(told(await repository.record())).toEqual([
      '2026-02-10 联系电话 000-1234567→000-2222222',
      '2026-02-03 更正：普惠性民办幼儿园认定的生均补助 500→600 元',
    ]);
  });

  it('follows a data folder that was moved, and moved again', async () => {
    repository.data = 'old/place';
    repository.publish('2026-01-05');
    repository.publish('2026-01-06', phone('000-1111111'));
    mkdirSync(join(repository.folder, 'new place'));
    repository.git('mv', 'old/place', 'new place/数据');
    repository.commit('2026-02-01T12:00:00+08:00');
    repository.data = 'new place/数据';
    repository.publish('2026-02-02', phone('000-2222222'));
    repository.git('mv', 'new place/数据', 'data');
    repository.data = 'data';
    repository.write(phone('000-3333333'));
    repository.commit('2026-03-01T12:00:00+08:00');
    const record = await repository.record();
    expect(record.since).toBe('2026-01-05');
    expect(told(record)).toEqual([
      '2026-03-01 联系电话 000-2222222→000-3333333',
      '2026-02-02 联系电话 000-1111111→000-2222222',
      '2026-01-06 联系电话 000-1234567→000-1111111',
    ]);
  });

  it('reads a data folder that is the whole repository', async () => {
    repository.data = '.';
    repository.publish('2026-01-05');
    repository.publish('2026-01-06', phone('000-1111111'));
    expect(told(await repository.record())).toEqual(['2026-01-06 联系电话 000-1234567→000-1111111']);
  });

  it('of a shallow clone begins at its end, says so, and dates nothing to it', async () => {
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    repository.publish('2026-03-01', phone('000-2222222'));
    const clone = join(repository.folder, 'clone');
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, clone);
    const record = await recordOf(join(clone, 'data'));
    expect(record.since).toBe('2026-02-01');
    expect(record.isCut).toBe(true);
    expect(told(record)).toEqual(['2026-03-01 联系电话 000-1111111→000-2222222']);
  });

  it('of a shallow clone whose end lies after all changes of the data holds no change, and is cut', async () => {
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    repository.publish('2026-03-01', phone('000-1111111'));
    const clone = join(repository.folder, 'clone');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone);
    const record = await recordOf(join(clone, 'data'));
    expect(record).toMatchObject({ since: '2026-03-01', isCut: true, changes: [] });
  });

  it('knows nothing without git', async () => {
    repository.publish('2026-01-05');
    renameSync(join(repository.folder, '.git'), join(repository.folder, 'no-git'));
    expect(await repository.record()).toEqual({ since: null, isCut: false, changes: [], publications: [] });
  });

  it('knows nothing of a folder that its repository does not hold', async () => {
    repository.write();
    writeFileSync(join(repository.folder, 'README'), 'of something else');
    repository.git('add', 'README');
    repository.git('commit', '--quiet', '--message', 'else');
    expect(await repository.record()).toMatchObject({ since: null, changes: [], publications: [] });
  });

  it.skipIf(process.getuid?.() !== 0)('knows nothing of a repository of another owner', async () => {
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    for (const path of ['', '.git', 'data']) chownSync(join(repository.folder, path), 12_345, 12_345);
    Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
    try {
      expect(await repository.record()).toEqual({ since: null, isCut: false, changes: [], publications: [] });
    } finally {
      delete process.env['GIT_CONFIG_GLOBAL'];
      delete process.env['GIT_CONFIG_NOSYSTEM'];
    }
  });

  it('does not hold what is edited and not committed', async () => {
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    repository.write(phone('000-2222222'));
    expect(told(await repository.record())).toEqual(['2026-02-01 联系电话 000-1234567→000-1111111']);
  });

  it('begins with the first list of kindergartens', async () => {
    mkdirSync(join(repository.folder, 'data'));
    writeFileSync(join(repository.folder, 'data/site.json'), '{}');
    repository.commit('2026-01-01T12:00:00+08:00');
    repository.publish('2026-01-05');
    expect(await repository.record()).toMatchObject({ since: '2026-01-05', changes: [] });
  });

  it('begins with the first state in which a kindergarten stands, and tells nothing of empty tables before', async () => {
    const empty = Object.fromEntries(
      [...MINIMAL_BUREAU].flatMap(([name, text]) =>
        name.endsWith('.csv') && name !== 'districts.csv' ? [[name, `${text.split('\n')[0]}\n`]] : [],
      ),
    );
    repository.publish('2026-01-01', empty);
    const { 'staffing.csv': staffing = '' } = empty;
    repository.publish('2026-01-05', { 'staffing.csv': staffing });
    const cache = join(repository.folder, 'cache.json');
    await repository.record({ CHANGE_CACHE: cache });
    repository.publish('2026-02-01');
    const record = await repository.record({ CHANGE_CACHE: cache });
    expect(record.since).toBe('2026-01-05');
    expect(told(record)).toEqual(['2026-02-01 首次公布教职工配备数据，涉及 2 所幼儿园']);
  });

  it('leaves out the time of the made-up bureau with which a real one began', async () => {
    const real = withPassage('site.json', '"demo": true', '"demo": false');
    repository.publish('2026-01-05');
    repository.publish('2026-01-06', phone('000-1111111'));
    repository.publish('2026-02-01', real);
    repository.publish('2026-02-02', { ...real, ...subsidy });
    const record = await repository.record();
    expect(record.since).toBe('2026-02-01');
    expect(told(record)).toEqual(['2026-02-02 更正：普惠性民办幼儿园认定的生均补助 500→600 元']);
  });

  it('is not told twice of a change that was made and undone within one publication, and twice of one in two', async () => {
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    repository.publish('2026-02-01');
    expect(told(await repository.record())).toEqual([
      '2026-02-01 联系电话 000-1111111→000-1234567',
      '2026-02-01 联系电话 000-1234567→000-1111111',
    ]);
  });

  it('is the same in another time zone and language, and with settings of git that change what it prints', async () => {
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    const record = await repository.record();
    repository.git('config', 'log.showSignature', 'true');
    repository.git('config', 'log.date', 'relative');
    repository.git('config', 'core.quotePath', 'true');
    repository.git('config', 'diff.renames', 'false');
    repository.git('config', 'diff.relative', 'true');
    repository.git('config', 'log.follow', 'true');
    const { TZ, LANG } = process.env;
    Object.assign(process.env, { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' });
    try {
      expect(await repository.record()).toEqual(record);
    } finally {
      Object.assign(process.env, { TZ: TZ ?? 'UTC', LANG: LANG ?? 'C' });
    }
  });
});

describe('what is kept of the record between builds', () => {
  it('gives the same record, and is not written again where nothing new was found', async () => {
    const cache = join(repository.folder, 'cache', 'changes.json');
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    const first = await repository.record({ CHANGE_CACHE: cache });
    writeFileSync(cache, readFileSync(cache, 'utf8').replace('000-1111111', '000-9999999'));
    expect((await repository.record({ CHANGE_CACHE: cache })).changes[0]?.new).not.toBe(
      first.changes[0]?.new,
    );
    expect(readdirSync(join(repository.folder, 'cache'))).toEqual(['changes.json']);
  });

  it('is followed by what is new, a row that cannot be read in between included', async () => {
    const cache = join(repository.folder, 'cache.json');
    const spoilt = withPassage(
      'kindergartens.csv',
      '9900112345,云溪镇中心幼儿园',
      '9.9E+09,云溪镇中心幼儿园',
    );
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    await repository.record({ CHANGE_CACHE: cache });
    repository.publish('2026-02-02', spoilt);
    repository.publish('2026-02-03', phone('000-2222222'));
    await repository.record({ CHANGE_CACHE: cache });
    repository.publish('2026-02-04', phone('000-3333333'));
    const kept = await repository.record({ CHANGE_CACHE: cache });
    expect(kept).toEqual(await repository.record());
    expect(told(kept)).toEqual([
      '2026-02-04 联系电话 000-2222222→000-3333333',
      '2026-02-03 联系电话 000-1111111→000-2222222',
      '2026-02-01 联系电话 000-1234567→000-1111111',
    ]);
  });

  it('that is spoilt is worked out again', async () => {
    const cache = join(repository.folder, 'cache.json');
    repository.publish('2026-01-05');
    repository.publish('2026-02-01', phone('000-1111111'));
    writeFileSync(cache, '{"context":');
    expect(told(await repository.record({ CHANGE_CACHE: cache }))).toEqual([
      '2026-02-01 联系电话 000-1234567→000-1111111',
    ]);
  });
});
