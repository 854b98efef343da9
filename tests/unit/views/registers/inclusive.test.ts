import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { registerAreas } from '../../../../src/views/registers/index.ts';
import { INCLUSIVE } from '../../../../src/views/registers/inclusive.ts';
import { endedRecognitions, inclusiveLists } from '../../../../src/views/registers/inclusive-tables.ts';
import { aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aRecognition, yuan } from '../../fee-builders.ts';
import { bureauOf, cell, running, value } from './cells.ts';

const recognised = aPrivateKindergarten({
  code: '9900000002',
  recognitions: [
    aRecognition({ recognisedOn: isoDate('2023-03-01'), validUntil: isoDate('2025-02-28') }),
    aRecognition({ validUntil: isoDate('2027-02-28'), subsidy: yuan(300) }),
  ],
});
const revoked = aPrivateKindergarten({
  code: '9900000003',
  recognitions: [aRecognition({ revokedOn: isoDate('2026-09-21') })],
});
const lapsed = aPrivateKindergarten({
  code: '9900000004',
  recognitions: [aRecognition({ validUntil: isoDate('2026-02-28') })],
});
const closed = aKindergarten({ code: '9900000005', status: '停办' });
const bureau = bureauOf(aKindergarten(), recognised, revoked, lapsed, closed);
const lists = inclusiveLists(running(bureau));

describe('the list of 普惠性幼儿园', () => {
  it('holds running 公办 without a recognition, and 普惠性民办 with the one in force', () => {
    expect(lists.publicly.rows.map(({ code }) => code)).toEqual(['9900000001']);
    expect(lists.recognised.rows.map(({ code }) => code)).toEqual(['9900000002']);
    expect(value(lists.publicly, '认定日期')).toEqual(NOT_APPLICABLE);
    expect(value(lists.recognised, '认定日期')).toBe('2025-03-01');
    expect(value(lists.recognised, '生均补助（元/年）')).toBe(300);
  });

  it('downloads 公办 first, then the recognised', () => {
    expect(lists.all.rows.map(({ code }) => code)).toEqual(['9900000001', '9900000002']);
  });

  it('says on the day after 有效期 that the recognition has ended, and what the kindergarten is then', () => {
    expect(cell(lists.recognised, '有效期至')).toEqual({
      text: '2027.2.28',
      sort: '2027-02-28',
      next: [
        {
          from: '2027-03-01',
          value: { text: '2027.2.28', sort: '2027-02-28', verdict: { word: '已到期', tone: 'none' } },
        },
      ],
    });
    expect(cell(lists.recognised, '性质')).toEqual({
      text: '普惠性民办',
      next: [{ from: '2027-03-01', value: { text: '非营利性民办' } }],
    });
  });

  it('opens with the sums and the day they are of', () => {
    const [area] = registerAreas(bureau);
    expect(area && INCLUSIVE.sums?.({ area, bureau })).toBe(
      '2026年11月15日，4 所在办幼儿园中有普惠性幼儿园 2 所：公办 1 所，普惠性民办 1 所。',
    );
  });
});

describe('the recognitions that have ended', () => {
  it('are those revoked or run out, but not those renewed', () => {
    const ended = endedRecognitions(running(bureau));
    expect(ended.rows.map(({ code }) => code)).toEqual(['9900000003', '9900000004']);
    expect(cell(ended, '结果')).toEqual({ text: '已撤销', status: 'bad' });
    expect(value(ended, '结果')).toBe('已撤销');
    expect(value(ended, '撤销日期')).toBe('2026-09-21');
  });
});
