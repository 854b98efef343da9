import { expect, it } from 'vitest';
import { presentFiles } from '../../../../src/sheets/present/present-files.ts';
import { presentRoster } from '../../../../src/sheets/present/present-roster.ts';
import { bureauFiles, withLines } from '../../../fixtures/bureau.ts';

it('a kindergarten that another one took over keeps its name to itself', () => {
  const files = bureauFiles(
    withLines(
      'former_codes.csv',
      '9900112346,2026-10-10,9900112345,合并,云溪镇小杜鹃幼儿园,',
      '9900112345,2020-09-01,9900112345,更名,云溪镇幼儿园,',
    ),
  );
  const [centre] = presentRoster(presentFiles(files)).kindergartens;
  expect(centre?.formerNames).toContain('云溪镇幼儿园');
  expect(centre?.formerNames).not.toContain('云溪镇小杜鹃幼儿园');
});
