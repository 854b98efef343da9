import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/indicators/index.ts';

const ALL = Object.values(INDICATORS);

describe('what an indicator is also called', () => {
  it('is said of every indicator', () => {
    expect(ALL.filter(({ alsoCalled }) => alsoCalled.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('is the name of no other', () => {
    const names = ALL.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('is no part of another’s name, which it would pass for', () => {
    const passing = ALL.flatMap(({ id, alsoCalled }) =>
      alsoCalled.filter((word) => ALL.some((other) => other.id !== id && other.name.includes(word))),
    );
    expect(passing).toEqual([]);
  });

  it('adds to its name: what stands in that is found anyway', () => {
    const idle = ALL.flatMap(({ name, alsoCalled }) => alsoCalled.filter((one) => name.includes(one)));
    expect(idle).toEqual([]);
  });

  it.each([
    ['普惠率', 'inclusive-coverage'],
    ['公办占比', 'public-share'],
    ['师生比', 'children-per-teacher'],
    ['生师比', 'children-per-teacher'],
    ['幼儿园入园率', 'gross-enrolment-rate'],
    ['生均经费', 'public-funding-per-child'],
  ])('%s is %s', (word, id) => {
    expect(ALL.find(({ alsoCalled }) => alsoCalled.includes(word))?.id).toBe(id);
  });
});
