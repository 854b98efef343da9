import { describe, expect, it } from 'vitest';
import { openBureau } from '../../../../src/sheets/guided/bureau-edit.ts';
import { KindergartenFinder } from '../../../../src/sheets/guided/which-kindergarten.ts';
import { bureauFiles, MINIMAL_BUREAU } from '../../../fixtures/bureau.ts';

/** Two towns with a 中心幼儿园 each. */
const FILES = bureauFiles({
  'districts.csv': `${MINIMAL_BUREAU.get('districts.csv') ?? ''}990101003,石门镇,乡级,990101,,,\n`,
  'kindergartens.csv': `${MINIMAL_BUREAU.get('kindergartens.csv') ?? ''}9900112347,石门镇中心幼儿园,,990101003,,,石门镇一路6号,,,,000-1234568,公办,教育部门,,不适用,幼儿园,全日制,镇区,否,不适用,90,在办,\n`,
});

function finder(): KindergartenFinder {
  const opened = openBureau(FILES);
  if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
  return new KindergartenFinder(opened.edit);
}

describe('a kindergarten as a clerk calls it', () => {
  it.each([
    ['云溪中心园', '云溪镇中心幼儿园'],
    ['石门中心园', '石门镇中心幼儿园'],
    ['石门镇中心园', '石门镇中心幼儿园'],
    ['中心园（石门）', '石门镇中心幼儿园'],
  ])('is told by its town, as an import tells it: %s', (word, name) => {
    expect(finder().find(word)).toMatchObject({ listed: { name } });
  });

  it('is not clear where two towns have one and none is named', () => {
    expect(finder().find('中心园')).toEqual({
      reason:
        '“中心园”可能是：云溪镇中心幼儿园（9900112345）、石门镇中心幼儿园（9900112347）。请写全名或者标识码。',
    });
  });
});
