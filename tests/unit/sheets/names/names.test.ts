import { describe, expect, it } from 'vitest';
import { fullName } from '../../../../src/sheets/names/plain-name.ts';
import { newKnown, Register } from '../../../../src/sheets/names/register.ts';

const NAMES: readonly (readonly [name: string, town: string])[] = [
  ['云溪县第一幼儿园', '云溪镇'],
  ['云溪县第二幼儿园', '云溪镇'],
  ['云溪镇中心幼儿园', '云溪镇'],
  ['石门镇中心幼儿园', '石门镇'],
  ['云溪县花蕊幼儿园', '云溪镇'],
  ['石门镇金太阳幼儿园', '石门镇'],
  ['云溪镇金太阳幼儿园', '云溪镇'],
  ['石门镇白沙小学附设幼儿班', '石门镇'],
  ['石门镇东关村幼儿园', '石门镇'],
];

const register = new Register();
const plain = new Register();
register.addPlaces(['云溪县'], ['云溪镇', '石门镇']);
for (const [name, town] of NAMES) register.add(newKnown({ name, code: name, town }));

plain.addPlaces(['云溪县'], ['云溪镇']);
for (const name of ['云溪县幼儿园', '云溪县第一幼儿园', '云溪县东门幼儿园'])
  plain.add(newKnown({ name, code: name, town: '云溪镇' }));

describe('县幼', () => {
  it('is 县幼儿园 where one bears that name', () => {
    expect(plain.find('县幼', '')).toMatchObject({ kind: 'one', known: { name: '云溪县幼儿园' } });
    expect(plain.find('县东门幼', '')).toMatchObject({ kind: 'one', known: { name: '云溪县东门幼儿园' } });
  });

  it('is that of the county, whatever town is beside it', () => {
    const beside = new Register();
    beside.addPlaces(['云溪县'], ['云溪镇', '石门镇']);
    for (const [name, town] of [
      ['云溪县幼儿园', '云溪镇'],
      ['石门镇县东幼儿园', '石门镇'],
    ] as const)
      beside.add(newKnown({ name, code: name, town }));
    for (const written of ['县幼', '县幼儿园'])
      for (const found of [plain, beside])
        expect(found.find(written, '石门镇')).toMatchObject({
          kind: 'one',
          known: { name: '云溪县幼儿园' },
        });
  });

  it('written out is that one beside others of its town, and asked where the county is none', () => {
    expect(plain.find('县幼儿园', '云溪镇')).toMatchObject({ kind: 'one', known: { name: '云溪县幼儿园' } });
    expect(plain.find('区幼儿园', '云溪镇').kind).toBe('none');
    expect(register.find('县幼儿园', '云溪镇').kind).toBe('none');
  });

  it('is asked where none does', () => {
    expect(register.find('县幼', '').kind).toBe('none');
  });
});

describe('镇幼', () => {
  const ofTowns = (...towns: readonly string[]): Register => {
    const found = new Register();
    found.addPlaces(['云溪县'], ['云溪镇', '石门镇']);
    for (const town of towns) found.add(newKnown({ name: `${town}幼儿园`, code: town, town }));
    return found;
  };

  it('is that of the town beside it', () => {
    const both = ofTowns('云溪镇', '石门镇');
    expect(both.find('镇幼', '石门镇')).toMatchObject({ kind: 'one', known: { name: '石门镇幼儿园' } });
    expect(both.find('镇幼', '').kind).toBe('none');
  });

  it('is not that of another town', () => {
    expect(ofTowns('云溪镇').find('镇幼', '石门镇').kind).toBe('none');
  });
});

describe('a name in an office sheet', () => {
  it.each([
    ['云溪县第一幼儿园', '', '云溪县第一幼儿园'],
    ['云溪县 第一幼儿园', '', '云溪县第一幼儿园'],
    ['县一幼', '云溪镇', '云溪县第一幼儿园'],
    ['县第1幼儿园', '', '云溪县第一幼儿园'],
    ['云溪中心园', '', '云溪镇中心幼儿园'],
    ['石门中心园', '云溪镇', '石门镇中心幼儿园'],
    ['中心园', '石门镇', '石门镇中心幼儿园'],
    ['金太阳（石门）', '', '石门镇金太阳幼儿园'],
    ['金太阳', '云溪镇', '云溪镇金太阳幼儿园'],
    ['白沙小学附属幼儿班', '', '石门镇白沙小学附设幼儿班'],
    ['白沙小学（附设）', '', '石门镇白沙小学附设幼儿班'],
    ['东关村园', '石门镇', '石门镇东关村幼儿园'],
    ['县花蕊幼儿园', '', '云溪县花蕊幼儿园'],
  ])('%s in %s is %s', (written, town, name) => {
    const match = register.find(written, town);
    expect(match.kind === 'one' ? match.known.name : match.near.map((known) => known.name)).toBe(name);
  });

  it.each([
    ['中心园', '', ['云溪镇中心幼儿园', '石门镇中心幼儿园']],
    ['金太阳幼儿园', '', ['石门镇金太阳幼儿园', '云溪镇金太阳幼儿园']],
    ['云溪县花蕾幼儿园', '', ['云溪县花蕊幼儿园']],
    ['云溪县小天使幼儿园', '', []],
    ['太阳幼儿园', '石门镇', ['石门镇金太阳幼儿园', '云溪镇金太阳幼儿园']],
    ['小花蕊幼儿园', '云溪镇', []],
  ])('%s is taken for none, and asked', (written, town, near) => {
    const match = register.find(written, town);
    expect(match.kind === 'none' ? match.near.map(({ name }) => name) : match.known.name).toEqual(near);
  });
});

describe('a full name', () => {
  it.each([
    ['云溪县蓝天幼儿园（营利性）', '云溪县蓝天幼儿园'],
    ['石门镇中心幼儿园\n（含河西园区）', '石门镇中心幼儿园'],
    ['云溪县 第二幼儿园 ', '云溪县第二幼儿园'],
  ])('of %s is %s', (written, name) => {
    expect(fullName(written)).toBe(name);
  });
});

describe('a kindergarten that another one took over', () => {
  const both = new Register();
  both.addPlaces(['云溪县'], ['云溪镇', '石门镇']);
  both.add(
    newKnown({ name: '石门镇爱心幼儿园', code: '1', town: '石门镇', otherNames: ['石门镇苗苗幼儿园'] }),
  );
  both.add(newKnown({ name: '石门镇苗苗幼儿园', code: '2', town: '石门镇' }));

  it.each(['石门镇苗苗幼儿园', '苗苗幼儿园', '石门苗苗', '苗苗（石门）'])(
    'is still the one called %s',
    (written) => {
      const match = both.find(written, '石门镇');
      expect(match.kind === 'one' ? match.known.code : match.near.map(({ code }) => code)).toBe('2');
    },
  );
});

describe('two names that only a remark tells apart', () => {
  const both = new Register();
  for (const name of ['云溪县第一幼儿园', '云溪县第一幼儿园（东校区）'])
    both.add(newKnown({ name, code: name, town: '' }));

  it.each(['云溪县第一幼儿园', '云溪县第一幼儿园（东校区）'])(
    'are not asked where %s stands exactly so',
    (name) => {
      const match = both.find(name, '');
      expect(match.kind === 'one' ? match.known.name : match.near).toBe(name);
    },
  );
});
