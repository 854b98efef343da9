import { expect, it } from 'vitest';
import type { FormerCode } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { formerCodeWords } from '../../../src/wording/former-code.ts';

const OWN = { code: '9900112345', name: '云溪镇中心幼儿园' };

function step(other: Partial<FormerCode>): FormerCode {
  return {
    formerCode: '9900112715',
    date: isoDate('2025-08-05'),
    currentCode: OWN.code,
    type: '更码',
    formerName: '云溪镇王家庄教学点',
    docNo: NOT_GIVEN,
    ...other,
  };
}

it.each([
  ['更码', {}, '更码，原名云溪镇王家庄教学点，原标识码 9900112715'],
  ['更码', { formerName: OWN.name }, '更码，原标识码 9900112715'],
  ['更名', { formerCode: OWN.code }, '更名，原名云溪镇王家庄教学点'],
  ['停办', {}, '云溪镇王家庄教学点停办，由本园承接，原标识码 9900112715'],
  ['合并', {}, '云溪镇王家庄教学点并入本园，原标识码 9900112715'],
  ['合并', { formerName: NOT_GIVEN }, '另一所幼儿园并入本园，原标识码 9900112715'],
  ['拆分', {}, '由云溪镇王家庄教学点拆分设立，原标识码 9900112715'],
] as const)('%s %o is told as %s', (type, other, words) => {
  expect(formerCodeWords(step({ type, ...other }), OWN)).toBe(words);
});
