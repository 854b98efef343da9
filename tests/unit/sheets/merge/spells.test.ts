import { describe, expect, it } from 'vitest';
import type { FeeAgeGroup } from '../../../../src/domain/code-lists.ts';
import { type Spell, succeed } from '../../../../src/sheets/merge/spells.ts';

function spell(
  of: string,
  ageGroup: FeeAgeGroup,
  from: string,
  standard: string | null,
  until = '',
): Spell<string> {
  return { of, ageGroup, from, until, standard, category: '保育教育费' };
}

const nobodyKnows = (): null => null;
const NOTHING = { ends: [], added: [], said: [], waiting: [] };

describe('a new price from a later day', () => {
  it('ends the one in force the day before', () => {
    const standing = [spell('old', '小班', '2025-09-01', '380')];
    expect(succeed(standing, [spell('new', '小班', '2026-09-01', '420')], nobodyKnows)).toEqual({
      ...NOTHING,
      ends: [{ row: 'old', until: '2026-08-31', because: 'new' }],
      added: [{ row: 'new', until: '' }],
    });
  });

  it('adds nothing where it is the same', () => {
    const standing = [spell('old', '小班', '2025-09-01', '380')];
    expect(succeed(standing, [spell('new', '小班', '2026-09-01', '380')], nobodyKnows)).toEqual({
      ...NOTHING,
      said: [{ row: 'new', by: 'old', isOfSameAges: true }],
    });
  });

  it('is added beside one that has ended', () => {
    const standing = [spell('old', '小班', '2025-09-01', '380', '2026-06-30')];
    expect(succeed(standing, [spell('new', '小班', '2026-09-01', '380')], nobodyKnows)).toEqual({
      ...NOTHING,
      added: [{ row: 'new', until: '' }],
    });
  });

  it('leaves other ages alone', () => {
    const standing = [spell('old', '中班', '2025-09-01', '380')];
    expect(succeed(standing, [spell('new', '小班', '2026-09-01', '420')], nobodyKnows).ends).toEqual([]);
  });

  it('waits where it is not known and another is in force', () => {
    const standing = [spell('old', '小班', '2025-09-01', '380')];
    expect(succeed(standing, [spell('new', '小班', '2026-09-01', null)], nobodyKnows)).toEqual({
      ...NOTHING,
      waiting: [{ row: 'new', against: null }],
    });
  });
});

describe('an older price', () => {
  it('ends the day before the one that stands begins', () => {
    const standing = [spell('later', '小班', '2026-09-01', '420')];
    expect(succeed(standing, [spell('old', '小班', '2025-09-01', '380')], nobodyKnows)).toEqual({
      ...NOTHING,
      added: [{ row: 'old', until: '2026-08-31' }],
    });
  });
});

describe('prices for all ages and for each', () => {
  const all = [spell('all', '全部', '2025-09-01', '380')];
  const each = (small: string, middle: string, big: string, from = '2026-09-01') => [
    spell('small', '小班', from, small),
    spell('middle', '中班', from, middle),
    spell('big', '大班', from, big),
  ];

  it('end the one for all where all three ages follow, the one that stays the same too', () => {
    expect(succeed(all, each('420', '420', '380'), nobodyKnows)).toEqual({
      ...NOTHING,
      ends: [{ row: 'all', until: '2026-08-31', because: 'middle' }],
      added: [
        { row: 'small', until: '' },
        { row: 'middle', until: '' },
        { row: 'big', until: '' },
      ],
    });
  });

  it('add nothing where each says what all ages have', () => {
    expect(succeed(all, each('380', '380', '380'), nobodyKnows).said).toHaveLength(3);
  });

  it('is said by others for mixed classes, and for three ages', () => {
    const standing = [
      spell('small', '小班', '2025-09-01', '380'),
      spell('mixed', '混龄', '2025-09-01', '380'),
    ];
    expect(succeed(standing, [spell('new', '全部', '2026-09-01', '380')], nobodyKnows).said).toEqual([
      { row: 'new', by: 'small', isOfSameAges: false },
    ]);
    const one = [spell('new', '全部', '2026-09-01', '380')];
    expect(succeed(each('380', '380', '380', '2025-09-01'), one, nobodyKnows).said).toEqual([
      { row: 'new', by: 'small', isOfSameAges: false },
    ]);
  });

  it('end each where one for all follows', () => {
    const one = [spell('new', '全部', '2026-09-01', '420')];
    expect(succeed(each('380', '380', '420', '2025-09-01'), one, nobodyKnows).ends).toEqual([
      { row: 'small', until: '2026-08-31', because: 'new' },
      { row: 'middle', until: '2026-08-31', because: 'new' },
      { row: 'big', until: '2026-08-31', because: 'new' },
    ]);
  });

  it('wait where only one age follows and nobody knows what the others pay', () => {
    expect(succeed(all, [spell('small', '小班', '2026-09-01', '420')], nobodyKnows)).toEqual({
      ...NOTHING,
      waiting: [{ row: 'small', against: 'all' }],
    });
  });

  it('end the one for all on the day that was answered', () => {
    expect(succeed(all, [spell('small', '小班', '2026-09-01', '420')], () => '2026-08-31')).toEqual({
      ...NOTHING,
      ends: [{ row: 'all', until: '2026-08-31', because: 'small' }],
      added: [{ row: 'small', until: '' }],
    });
  });

  it('wait where they contradict one of the same day', () => {
    expect(succeed(all, [spell('small', '小班', '2025-09-01', '420')], nobodyKnows)).toEqual({
      ...NOTHING,
      waiting: [{ row: 'small', against: 'all' }],
    });
  });

  it('take 保育费 for all to be for 托班', () => {
    const standing = [{ ...spell('all', '全部', '2025-09-01', '600'), category: '保育费' }];
    const fresh = [{ ...spell('nursery', '托班', '2026-09-01', '650'), category: '保育费' }];
    expect(succeed(standing, fresh, nobodyKnows).ends).toEqual([
      { row: 'all', until: '2026-08-31', because: 'nursery' },
    ]);
  });
});
