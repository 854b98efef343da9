import { expect, it } from 'vitest';
import { dayIn } from '../../../src/publication/day-in.ts';

it('the evening of one day in Greenwich is the next day in Shanghai', () => {
  expect(dayIn(new Date('2026-10-19T20:00:00Z'), 'Asia/Shanghai')).toBe('2026-10-20');
  expect(dayIn(new Date('2026-10-19T20:00:00Z'), 'UTC')).toBe('2026-10-19');
});
