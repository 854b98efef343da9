import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { aKindergarten } from '../builders.ts';
import { saidOf } from './said-of.ts';

describe('an area', () => {
  it('keeps its decimals', () => {
    expect(saidOf(aKindergarten({ buildingArea: 2814.6 }), 'building-area').words).toBe('2,814.6 平方米');
  });

  it('keeps every decimal', () => {
    expect(saidOf(aKindergarten({ siteArea: 1234.57 }), 'site-area').words).toBe('1,234.57 平方米');
  });

  it('that is whole is written without decimals', () => {
    expect(saidOf(aKindergarten({ outdoorArea: 900 }), 'outdoor-area').words).toBe('900 平方米');
  });

  it('that is not published is 未公布, never 0', () => {
    expect(saidOf(aKindergarten(), 'site-area').value).toEqual(NOT_GIVEN);
  });
});

describe('the books', () => {
  it('are counted with their unit', () => {
    expect(saidOf(aKindergarten({ books: 1200 }), 'books').words).toBe('1,200 册');
  });
});

describe('whether there is something', () => {
  it('is 是 or 否', () => {
    expect([
      saidOf(aKindergarten({ schoolBus: true }), 'school-bus').words,
      saidOf(aKindergarten({ schoolBus: false }), 'school-bus').words,
    ]).toEqual(['是', '否']);
  });

  it('is 未公布 where it is not given, never 否', () => {
    expect(saidOf(aKindergarten(), 'school-bus').value).toEqual(NOT_GIVEN);
  });
});
