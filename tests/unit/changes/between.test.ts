import { describe, expect, it } from 'vitest';
import { changesBetween, presentOf } from '../../../src/changes/index.ts';
import { examine } from '../../../src/dataset/index.ts';
import {
  bureauFiles,
  type Changes,
  FIXTURE_AS_OF,
  MINIMAL_BUREAU,
  withPassage,
} from '../../fixtures/bureau.ts';

/** What is told of the minimal bureau once it has these files instead. */
function toldOf(changes: Changes): readonly (readonly unknown[])[] {
  const [before, after] = [bureauFiles(), bureauFiles(changes)];
  const examination = examine(after, { asOf: FIXTURE_AS_OF });
  const bureau = examination.bureau();
  if (bureau === null) throw new Error(JSON.stringify(examination.issues));
  const present = presentOf(bureau, examination.held, after);
  return changesBetween(before, after, present, FIXTURE_AS_OF).map(({ name, topic, sentence }) => [
    name,
    topic,
    sentence,
  ]);
}

describe('what a change will be told as', () => {
  it('is nothing where nothing changes', () => {
    expect(toldOf({})).toEqual([]);
  });

  it('is the sentence of the record', () => {
    expect(toldOf(withPassage('kindergartens.csv', '000-1234568', '000-7654321'))).toEqual([
      ['云溪镇小杜鹃幼儿园', '联系方式', '联系电话 000-1234568→000-7654321'],
    ]);
  });

  it('does not tell the former name of a renamed kindergarten a second time, as another name', () => {
    const table = MINIMAL_BUREAU.get('kindergartens.csv') ?? '';
    const withAlias = (name: string, aliases: string): string =>
      table
        .split('\n')
        .map((line, at) => (line === '' ? line : `${line},${at === 0 ? '别名' : at === 2 ? aliases : ''}`))
        .join('\n')
        .replace('云溪镇小杜鹃幼儿园,', `${name},`);
    const named = (aliases: string): Changes => ({
      'kindergartens.csv': withAlias('云溪镇滨河幼儿园', aliases),
    });
    expect(toldOf(named('云溪镇小杜鹃幼儿园')).map(([, , sentence]) => sentence)).toEqual([
      '名称 云溪镇小杜鹃幼儿园→云溪镇滨河幼儿园',
    ]);
    expect(toldOf(named('云溪镇小杜鹃幼儿园、滨河园')).map(([, , sentence]) => sentence)).toEqual([
      '名称 云溪镇小杜鹃幼儿园→云溪镇滨河幼儿园',
      '别名 未公布→云溪镇小杜鹃幼儿园、滨河园',
    ]);
  });

  it('tells a table that comes to be', () => {
    const rows = '标识码,日期,类别,文号,事由,处理结果,整改状态,公示截止日期,撤回日期,撤回理由\n';
    expect(
      toldOf({ 'penalties.csv': `${rows}9900112345,2026-09-18,通报批评,,超员,整改,已整改,,,\n` }),
    ).toContainEqual(['云溪镇中心幼儿园', '处罚', '公示处罚与通报：通报批评（2026-09-18）']);
  });
});
