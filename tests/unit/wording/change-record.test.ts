import { expect, it } from 'vitest';
import { correctionWords } from '../../../src/wording/changes.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { besideTopic, nothingRecorded, recordReach, topicsWord } from '../../../src/wording/change-record.ts';

const since = isoDate('2026-03-02');

it('says of each topic how many changes it has', () => {
  expect(
    topicsWord([
      { topic: '师资', count: 1204 },
      { topic: '收费', count: 3 },
    ]),
  ).toBe('师资 1,204 处、收费 3 处');
});

it('says since when a whole record runs', () => {
  expect(recordReach({ since, isCut: false })).toBe('变动从2026年3月2日第一次公布数据起，逐次记录。');
});

it('says of a record that is cut that what was before is not known', () => {
  expect(recordReach({ since, isCut: true })).toBe(
    '变动从2026年3月2日起有记录；更早的版本这里读不到，那以前有过哪些变动，这里不知道。',
  );
});

it('never says that nothing changed where there is no record', () => {
  expect(recordReach({ since: null, isCut: false })).toBe(
    '生成本站时读不到数据的版本记录，以前有过哪些变动，这里不知道。',
  );
  expect(nothingRecorded('本园', { since: null, isCut: false })).toBe(
    '本园以前有过哪些变动，这里不知道：生成本站时读不到数据的版本记录。',
  );
});

it('says since when nothing is recorded', () => {
  expect(nothingRecorded('本园', { since, isCut: false })).toBe(
    '从2026年3月2日有记录以来，没有记到本园的变动。',
  );
});

it('does not say 更正 twice beside its topic', () => {
  expect(besideTopic(correctionWords('地址由 18 号改为 81 号'))).toBe('地址由 18 号改为 81 号');
  expect(besideTopic('专任教师 3→4 人')).toBe('专任教师 3→4 人');
});
