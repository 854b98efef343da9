import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { changePhone } from '../../../../src/sheets/guided/phone-change.ts';
import { renameKindergarten, type RenamingRequest } from '../../../../src/sheets/guided/renaming.ts';
import { KindergartenFinder } from '../../../../src/sheets/guided/which-kindergarten.ts';
import { type Changes, MINIMAL_BUREAU, withPassage } from '../../../fixtures/bureau.ts';
import { edited } from './edited.ts';

const today = isoDate('2026-10-15');
const REQUEST: RenamingRequest = { kindergarten: '小杜鹃', name: '云溪镇滨河幼儿园', on: '2026-10-10' };
const renamed = (more: Partial<RenamingRequest> = {}, changes: Changes = {}) =>
  edited((edit) => renameKindergarten(edit, { ...REQUEST, ...more }, today), changes);
/** The kindergartens with a column for other names. */
const WITH_ALIASES = {
  'kindergartens.csv': (MINIMAL_BUREAU.get('kindergartens.csv') ?? '')
    .replace('名称,', '名称,别名,')
    .replace('中心幼儿园,', '中心幼儿园,,')
    .replace('小杜鹃幼儿园,', '小杜鹃幼儿园,杜鹃园,'),
};

describe('another name', () => {
  it('keeps the former one as another name and as a row of the past', () => {
    const { outcome, lines } = renamed({ docNo: '示教体发〔2026〕40号' }, WITH_ALIASES);
    expect(outcome.codes).toEqual(['9900112346']);
    expect(lines['kindergartens.csv']?.map((line) => line.slice(0, 52))).toEqual(
      [
        '- 9900112346,云溪镇小杜鹃幼儿园,杜鹃园,,990101002,,,云溪镇滨河路6号,106',
        '+ 9900112346,云溪镇滨河幼儿园,杜鹃园、云溪镇小杜鹃幼儿园,,990101002,,,云溪镇',
      ].map((line) => line.slice(0, 52)),
    );
    expect(lines['former_codes.csv']).toEqual([
      '+ 9900112346,2026-10-10,9900112346,更名,云溪镇小杜鹃幼儿园,示教体发〔2026〕40号',
    ]);
  });

  it('adds the column for other names where the file has none', () => {
    expect(renamed().lines['kindergartens.csv']?.filter((line) => line.startsWith('+'))).toEqual([
      expect.stringMatching(/^\+ 标识码,名称,.*,状态日期,别名$/),
      expect.stringMatching(/^\+ 9900112345,.*,在办,,$/),
      expect.stringMatching(/^\+ 9900112346,云溪镇滨河幼儿园,.*,在办,,云溪镇小杜鹃幼儿园$/),
    ]);
  });

  it('lets the kindergarten be found by the former one', () => {
    edited((edit) => {
      const outcome = renameKindergarten(edit, REQUEST, today);
      expect(new KindergartenFinder(edit).find('小杜鹃')).toMatchObject({
        listed: { code: '9900112346', name: '云溪镇滨河幼儿园' },
      });
      return outcome;
    });
  });

  it.each<[string, Partial<RenamingRequest>, string]>([
    ['the present one', { name: '云溪镇小杜鹃幼儿园' }, '“云溪镇小杜鹃幼儿园”就是现在的名称。'],
    [
      'that of another open kindergarten of the county',
      { name: '云溪镇中心幼儿园' },
      '“云溪镇中心幼儿园”是另一所在办的幼儿园的名称：云溪镇中心幼儿园（9900112345）。请核对新的名称；那一所也改了名的，先改那一所。',
    ],
    [
      'the same one with the county before it',
      { name: '云溪县云溪镇中心幼儿园' },
      '“云溪县云溪镇中心幼儿园”是另一所在办的幼儿园的名称：云溪镇中心幼儿园（9900112345）。请核对新的名称；那一所也改了名的，先改那一所。',
    ],
    ['none', { name: ' ' }, '没有写新的名称。'],
    ['one before its day', { on: '2026-10-16' }, '更名日期 2026-10-16 还没有到：到那一天再运行。'],
  ])('is refused where it is %s', (_what, more, reason) => {
    const { outcome, lines } = renamed(more);
    expect([outcome.reasons, lines]).toEqual([[reason], {}]);
  });
});

describe('a wrong name', () => {
  const again = (second: Partial<RenamingRequest>) =>
    edited((edit) => {
      renameKindergarten(edit, { ...REQUEST, name: '云溪镇滨何幼儿园' }, today);
      return renameKindergarten(edit, { ...REQUEST, kindergarten: '9900112346', ...second }, today);
    }, WITH_ALIASES);

  it('is put right by the row of the same day, and is no former name', () => {
    const { outcome, lines } = again({ docNo: '示教体发〔2026〕40号' });
    expect(outcome).toEqual({ reasons: [], kept: [], codes: ['9900112346'] });
    expect(lines['kindergartens.csv']?.at(-1)).toContain(
      '9900112346,云溪镇滨河幼儿园,杜鹃园、云溪镇小杜鹃幼儿园,',
    );
    expect(lines['former_codes.csv']).toEqual([
      '+ 9900112346,2026-10-10,9900112346,更名,云溪镇小杜鹃幼儿园,示教体发〔2026〕40号',
    ]);
  });

  it('is taken back by the former one', () => {
    const { lines } = again({ name: '云溪镇小杜鹃幼儿园' });
    expect(Object.values(lines).flat()).toEqual([]);
  });

  it('may be the name of one that has closed', () => {
    const changes = withPassage('kindergartens.csv', '270,在办,', '270,停办,2026-07-31');
    expect(renamed({ name: '云溪镇中心幼儿园' }, changes).outcome.reasons).toEqual([]);
  });
});

describe('another telephone', () => {
  const phoned = (phone: string) => edited((edit) => changePhone(edit, { kindergarten: '小杜鹃', phone }));

  it('is one cell', () => {
    expect(phoned('000-7654321').lines['kindergartens.csv']?.[1]).toContain(',CGCS2000,000-7654321,民办,');
  });

  it('is refused with a name beside it', () => {
    const { outcome, lines } = phoned('园长周丽 000-7654321');
    expect([outcome.reasons, lines]).toEqual([
      [
        '联系电话里只写号码、分机和岗位、科室（如“园长室 0000-1234567转802”），不写人名和别的话：网站上谁都看得到。请去掉再写。',
      ],
      {},
    ]);
  });

  it('that is the present one changes nothing', () => {
    const { outcome, lines } = phoned('000-1234568');
    expect(lines).toEqual({});
    expect(outcome.kept).toEqual(['“云溪镇小杜鹃幼儿园”的联系电话就是 000-1234568，没有变化。']);
  });
});
