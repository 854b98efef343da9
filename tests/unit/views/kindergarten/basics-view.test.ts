import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN, WITHHELD } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { basicsView, tagsOf } from '../../../../src/views/kindergarten/basics-view.ts';
import { aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aRecognition } from '../../fee-builders.ts';
import { published } from '../../published.ts';

const lapsing = aPrivateKindergarten({
  recognitions: [aRecognition({ validUntil: isoDate('2027-02-28') })],
});
const rowOf = (kindergarten: Kindergarten, term: string) =>
  basicsView(published(kindergarten).profile).facts.find((fact) => fact.term === term);

describe('基本信息', () => {
  it('says who runs the kindergarten, and what follows on a recognition that runs out', () => {
    expect(rowOf(lapsing, '办园性质')).toMatchObject({
      value: '普惠性民办',
      next: [{ from: '2027-03-01', value: '非营利性民办' }],
    });
  });

  it('says of what nothing is known to change nothing more', () => {
    expect(rowOf(aKindergarten(), '办园性质')).toMatchObject({ value: '公办', next: [] });
  });

  it('lists what is not published as such', () => {
    expect(rowOf(aKindergarten(), '联系电话')?.value).toEqual(NOT_GIVEN);
  });

  it('leaves out what only some kindergartens have where it is empty', () => {
    expect(rowOf(aKindergarten(), '官网')).toBeUndefined();
  });

  it('keeps what only some kindergartens have where it is withheld', () => {
    expect(rowOf(aKindergarten({ website: WITHHELD }), '官网')?.value).toEqual(WITHHELD);
  });

  it('opens an address', () => {
    expect(rowOf(aKindergarten({ website: 'https://example.invalid' }), '官网')?.href).toBe(
      'https://example.invalid',
    );
  });
});

describe('the words under the name', () => {
  const wordsOf = (kindergarten: Kindergarten) =>
    tagsOf(published(kindergarten).profile).map(({ label }) => label.value);

  it('are who runs it and whether it is 普惠, then its service form', () => {
    expect(wordsOf(aKindergarten())).toEqual(['公办 · 普惠', '全日制']);
  });

  it('turn on the day after a recognition has run out', () => {
    expect(tagsOf(published(lapsing).profile)[0]?.label).toEqual({
      value: '民办 · 普惠',
      next: [{ from: '2027-03-01', value: '民办 · 非营利性' }],
    });
  });

  it('name what it offers only where it says that it does', () => {
    expect(wordsOf(aKindergarten({ nursery: true, integrated: NOT_GIVEN }))).toEqual([
      '公办 · 普惠',
      '全日制',
      '招收托班',
    ]);
  });

  it('name what kind of institution it is where it is no kindergarten of its own', () => {
    expect(wordsOf(aKindergarten({ institutionType: '附设幼儿班' }))).toContain('附设幼儿班');
  });
});
