import { describe, expect, it } from 'vitest';
import { emptySection } from '../../../src/layouts/empty-section.ts';

describe('the page of a section', () => {
  it('answers with nothing where this build has nothing to show in it', () => {
    const answer = emptySection({ sections: ['/fees/'] }, '/support/');
    expect(answer?.body).toBeNull();
    expect(answer?.status).toBe(204);
  });

  it('is made where the section is published', () => {
    expect(emptySection({ sections: ['/support/'] }, '/support/')).toBeUndefined();
  });
});
