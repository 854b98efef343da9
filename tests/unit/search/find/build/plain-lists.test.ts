import { describe, expect, it } from 'vitest';
import { FINDER_FACTS } from '../../../../../src/search/find/build/finder-facts.ts';
import { plainLists, townLists } from '../../../../../src/search/find/build/plain-lists.ts';
import { facts, indexOf, kindergarten, namesOf } from '../finder-entries.ts';

const INDEX = indexOf([
  kindergarten('1 号园', { facts: facts({ 'free/小班': 0, 'free/大班': 2 }) }),
  kindergarten('2 号园', { facts: facts({ nature: '民办', nursery: true, inclusive: false }) }),
  kindergarten('3 号园', { facts: facts({ status: '停办', nature: '民办', nursery: true, 'free/小班': 5 }) }),
  kindergarten('4 号园', { district: '990101102', town: '重岗乡', facts: facts({ status: '筹建' }) }),
]);

describe('the lists that need no script', () => {
  const lists = plainLists(INDEX, FINDER_FACTS);
  const list = (id: string) => namesOf(INDEX, lists.find((one) => one.id === id)?.rows ?? []);

  it('are all, those of the facts that have somebody in them, and free places', () => {
    expect(lists.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'all 全部幼儿园',
      'public 公办幼儿园',
      'private 民办幼儿园',
      'inclusive 普惠性幼儿园',
      'nursery 招收托班的幼儿园',
      'free 有空余学位的幼儿园',
    ]);
  });

  it('hold running kindergartens alone', () => {
    expect(list('all')).toEqual(['1 号园', '2 号园']);
    expect(list('private')).toEqual(['2 号园']);
    expect(list('nursery')).toEqual(['2 号园']);
  });

  it('hold a kindergarten that has free places at any age', () => {
    expect(list('free')).toEqual(['1 号园']);
  });
});

describe('the list of a town', () => {
  const towns = townLists(INDEX);

  it('names apart who does not run', () => {
    const [yunxi] = towns;
    expect(yunxi?.town).toBe('云溪镇');
    expect(namesOf(INDEX, yunxi?.rows ?? [])).toEqual(['1 号园', '2 号园']);
    expect(namesOf(INDEX, yunxi?.notRunning ?? [])).toEqual(['3 号园']);
  });

  it('stays where nobody runs any more: its address is permanent', () => {
    const chonggang = towns.find(({ town }) => town === '重岗乡');
    expect(chonggang?.rows).toEqual([]);
    expect(namesOf(INDEX, chonggang?.notRunning ?? [])).toEqual(['4 号园']);
  });
});
