import { describe, expect, it } from 'vitest';
import { careAgainst, contrastView, withoutPeers } from '../../../../src/views/kindergarten/contrast-view.ts';
import type { PeerFigureView, PeersView } from '../../../../src/views/kindergarten/surroundings-view.ts';

function figure(label: string, own: number | undefined, median: number): PeerFigureView {
  const say = (value: number) => `${value} 元/月`;
  return {
    label,
    kind: 'fee',
    peers: { kind: 'values', values: [100, median, 900] },
    own,
    median,
    low: say(100),
    middle: say(median),
    high: say(900),
    ownText: own === undefined ? { absent: 'not-given' } : say(own),
    finding: `${label}。`,
  };
}

const peersOf = (fees: readonly PeerFigureView[], ratios: readonly PeerFigureView[] = []): PeersView => ({
  kind: '云溪县镇区的公办园，6至9个班',
  count: 10,
  fees,
  ratios,
  pricesSince: null,
  dataUntil: null,
});

describe('与同类园相比差别最大的三点', () => {
  const view = contrastView(
    peersOf([figure('甲', 410, 400), figure('乙', 300, 400), figure('丙', 480, 400), figure('丁', 440, 400)]),
  );

  it('are the three that lie farthest from the median, in percent of it, whichever way', () => {
    expect(view.points.map(({ label, against }) => [label, against])).toEqual([
      ['乙', '比中位数 400 元/月 低 25%'],
      ['丙', '比中位数 400 元/月 高 20%'],
      ['丁', '比中位数 400 元/月 高 10%'],
    ]);
  });

  it('say how a difference is measured, and that it is no rank', () => {
    expect(view.basis).toBe(
      '同类园：云溪县镇区的公办园，6至9个班，10 所，本园除外。差别按“与中位数之差占中位数的百分比”计，多少不等于好坏，不排名。',
    );
  });

  it('say 多 and 少 of children, not 高 and 低', () => {
    const ratio = { ...figure('每位教职工照看的幼儿', 8, 10), kind: 'ratio' as const };
    expect(contrastView(peersOf([], [ratio])).points[0]?.against).toBe('比中位数 10 元/月 少 20%');
  });

  it('leave out what lies on the median or is not published', () => {
    const some = contrastView(
      peersOf([figure('甲', 400, 400), figure('乙', undefined, 400), figure('丙', 500, 400)]),
    );
    expect(some.points.map(({ label }) => label)).toEqual(['丙']);
    expect(some.basis).toContain('；其余各项和中位数相同，或没有数字。');
  });

  it('are none where nothing differs, which is said', () => {
    expect(contrastView(peersOf([figure('甲', 400, 400)]))).toEqual({
      points: [],
      basis: '同类园：云溪县镇区的公办园，6至9个班，10 所，本园除外；可以比较的各项都和中位数相同。',
    });
  });

  it('are none where the kindergarten publishes nothing, which is not that it is like the others', () => {
    expect(contrastView(peersOf([figure('甲', undefined, 400)])).basis).toBe(
      '同类园：云溪县镇区的公办园，6至9个班，10 所，本园除外；本园没有公布可以比较的数字。',
    );
  });

  it('are none where fewer than four peers publish a figure', () => {
    expect(contrastView(peersOf([])).basis).toBe(
      '同类园：云溪县镇区的公办园，6至9个班，10 所，本园除外；公布数字的不足 4 所，不作比较。',
    );
  });

  it('are not asked for of a kindergarten without peers: the reason stands instead', () => {
    expect(withoutPeers('too-few')).toEqual({
      points: [],
      basis: '同县区、同性质、同城乡类型、规模相近的幼儿园不足 4 所，不作比较。',
    });
    expect(withoutPeers('unlike')?.basis).toBe('城乡类型或班级没有公布，不知道哪些园和本园同类，不作比较。');
    expect(withoutPeers('not-running')).toBeNull();
  });
});

describe('the care fee beside its peers', () => {
  it('names the median', () => {
    expect(careAgainst(peersOf([figure('小班、中班、大班保教费（减免前）', 340, 400)]))).toBe(
      '保教费（减免前） 340 元/月，同类园中位数 400 元/月',
    );
  });

  it('says that it is the same', () => {
    expect(careAgainst(peersOf([figure('小班保教费（减免前）', 400, 400)]))).toBe(
      '保教费（减免前） 400 元/月，和同类园中位数相同',
    );
  });

  it('is of the older children where 托班 has a price too', () => {
    const fees = [figure('托班保育费（减免前）', 700, 680), figure('小班保教费（减免前）', 400, 400)];
    expect(careAgainst(peersOf(fees))).toBe('保教费（减免前） 400 元/月，和同类园中位数相同');
  });

  it('names the ages where they pay differently', () => {
    const fees = [figure('小班保教费（减免前）', 400, 380), figure('大班保教费（减免前）', 420, 380)];
    expect(careAgainst(peersOf(fees))).toBe('小班保教费（减免前） 400 元/月，同类园中位数 380 元/月');
  });

  it('is not said where the kindergarten publishes none', () => {
    expect(careAgainst(peersOf([figure('小班保教费（减免前）', undefined, 380)]))).toBeNull();
  });
});
