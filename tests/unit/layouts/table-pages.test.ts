import { describe, expect, it } from 'vitest';
import { tablePage } from '../../../src/layouts/table-pages.ts';

describe('the page of a table', () => {
  it('is the register that is made from it', () => {
    expect(tablePage('staffing')).toBe('/staffing/');
    expect(tablePage('fee_caps')).toBe('/fees/');
    expect(tablePage('recognitions')).toBe('/inclusive/');
  });

  it('is another page where the table has one of its own', () => {
    expect(tablePage('kindergartens')).toBe('/kindergartens/');
    expect(tablePage('plan_tasks')).toBe('/plans/');
  });

  it('is none where no page shows it', () => {
    expect(tablePage('former_codes')).toBeNull();
  });
});
