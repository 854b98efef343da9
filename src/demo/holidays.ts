import { addDays } from './calendar.ts';
import type { DemoRow } from './rows.ts';

interface Arrangement {
  readonly docNo: string;
  readonly off: readonly (readonly [first: string, last: string])[];
  readonly on: readonly string[];
}

/** The State Council's arrangements of 2025 and 2026: real dates and document numbers, since working days are counted by them. */
const ARRANGEMENTS: readonly Arrangement[] = [
  {
    docNo: '国办发明电〔2024〕12号',
    off: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    on: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    docNo: '国办发明电〔2025〕7号',
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    on: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

function daysOf([first, last]: readonly [string, string]): string[] {
  const days = [first];
  for (let day = first; day < last;) {
    day = addDays(day, 1);
    days.push(day);
  }
  return days;
}

export function holidayRows(): DemoRow<'holidays'>[] {
  return ARRANGEMENTS.flatMap(({ docNo, off, on }) => [
    ...off.flatMap(daysOf).map((date) => ({ date, kind: '放假', docNo })),
    ...on.map((date) => ({ date, kind: '调休上班', docNo })),
  ]);
}
