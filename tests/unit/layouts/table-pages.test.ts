import { describe, expect, it } from 'vitest';
import { publishedTablePage, tablePage } from '../../../src/layouts/table-pages.ts';

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

describe('the page of a table in a build', () => {
  it('is none where its section has nothing to show', () => {
    expect(publishedTablePage('projects', ['/fees/', '/progress/'])).toBeNull();
  });

  it('is there where the section is published', () => {
    expect(publishedTablePage('population', ['/progress/'])).toBe('/progress/gross-enrolment-rate/');
  });
});
