import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/dataset/index.ts';
import { FIXTURE_AS_OF, ruleFixture, ruleFixtures } from '../../fixtures/bureau.ts';
import { checked, handedFolder } from './builders.ts';

/** A browser gives no links: of what only a link breaks there is nothing to find. */
const OF_LINKS = ['irregular-file'];

describe('a broken bureau as it is dropped on the page', () => {
  it.each(ruleFixtures().filter((rule) => !OF_LINKS.includes(rule)))(
    'has the findings of the command line: %s',
    async (rule) => {
      const { files, content } = ruleFixture(rule);
      const handed = [...handedFolder(files, '云溪/data/'), ...handedFolder(content, '云溪/content/')];
      const { examination, refusals, ground } = await checked(handed);
      const known = examine(files, { asOf: FIXTURE_AS_OF, content });
      expect(examination?.issues).toEqual(known.issues);
      expect(known.issues.map((issue) => issue.rule)).toContain(rule);
      expect([refusals, ground]).toEqual([[], 'folder']);
    },
  );
});
