import { describe, expect, it } from 'vitest';
import { stopFee, type StopRequest } from '../../../../src/sheets/guided/fee-stop.ts';
import { type Changes, withLines } from '../../../fixtures/bureau.ts';
import { edited } from './edited.ts';

const STOP: StopRequest = { kindergartens: '小杜鹃', item: '伙食费', until: '2026-10-10' };
const stopped = (more: Partial<StopRequest> = {}, changes: Changes = {}) =>
  edited((edit) => stopFee(edit, { ...STOP, ...more }), changes);

const MEAL =
  '9900112346,服务性收费,伙食费,全部,2026-01-01,14,元/生·天,一餐两点,示发改〔2025〕58号,按实际就餐天数结算。,否,2025-12-20,';

describe('a fee that is charged no more', () => {
  it('ends on its last day', () => {
    expect(stopped()).toEqual({
      outcome: { reasons: [], kept: [], codes: ['9900112346'] },
      lines: { 'fees.csv': [`- ${MEAL}`, `+ ${MEAL}2026-10-10`] },
    });
  });

  it('never comes where it was to begin later', () => {
    const announced = MEAL.replace('2026-01-01,14', '2027-03-01,16');
    const fees = String(withLines('fees.csv', announced)['fees.csv']);
    const changes = { 'fees.csv': fees.replace(`${MEAL}\n`, `${MEAL}2027-02-28\n`) };
    expect(stopped({}, changes).lines['fees.csv']).toEqual([
      `- ${MEAL}2027-02-28`,
      `- ${announced}`,
      `+ ${MEAL}2026-10-10`,
    ]);
  });

  it('is stopped once', () => {
    const { outcome } = edited((edit) => {
      stopFee(edit, STOP);
      return stopFee(edit, STOP);
    });
    expect(outcome.kept).toEqual(['“云溪镇小杜鹃幼儿园”的伙食费已经写好收到 2026-10-10 为止，没有要改的。']);
  });

  it('of a town is stopped where it is charged', () => {
    expect(stopped({ kindergartens: '云溪镇' }).outcome.codes).toEqual(['9900112345', '9900112346']);
  });

  it.each<[Partial<StopRequest>, string]>([
    [
      { until: '2025-12-31' },
      '“云溪镇小杜鹃幼儿园”的伙食费从 2026-01-01 起才收（fees.csv 第 5 行，14 元/生·天），2025-12-31 还没有收。没有收过的，删去那一行；收过的，核对日期。',
    ],
    [{ item: '课本费' }, '“云溪镇小杜鹃幼儿园”没有叫“课本费”的收费项目，有：保育教育费、伙食费。'],
  ])('%j is refused', (more, reason) => {
    const { outcome, lines } = stopped(more);
    expect(outcome.reasons).toEqual([reason]);
    expect(lines).toEqual({});
  });
});
