import { expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import {
  addedWords,
  arrow,
  basisWords,
  correctionWords,
  formerNameWords,
  givenWords,
  joinedParts,
  LEFT_WORDS,
  openedWords,
  removedWords,
  rewordedWords,
  sinceWords,
  takenBackWords,
  validUntilWords,
} from '../../../src/wording/changes.ts';

const DAY = isoDate('2026-09-01');

it('what was and what is instead stand on two sides of an arrow, their unit behind', () => {
  expect([arrow('760', '820', '元/月'), arrow('10', '15', '%'), arrow('未公布', '公办')]).toEqual([
    '760→820 元/月',
    '10→15%',
    '未公布→公办',
  ]);
});

it('a day, a term and a document are left out where there is none', () => {
  expect(
    joinedParts(
      '保育教育费 760→820 元/月',
      sinceWords(DAY),
      validUntilWords(DAY),
      basisWords('示发改〔2026〕3号'),
    ),
  ).toBe('保育教育费 760→820 元/月，自 2026-09-01 起，有效期至 2026-09-01，依据 示发改〔2026〕3号');
  expect(joinedParts('停办', sinceWords(null), validUntilWords(null), basisWords(null))).toBe('停办');
});

it('a correction and a change that was taken back say so first', () => {
  expect(correctionWords('园长 1→2 人')).toBe('更正：园长 1→2 人');
  expect(takenBackWords('伙食费 14→12 元/天', DAY)).toBe(
    '撤回原定自 2026-09-01 起的变动：伙食费 14→12 元/天',
  );
  expect(takenBackWords('伙食费 14→12 元/天', null)).toBe('撤回原定的变动：伙食费 14→12 元/天');
});

it('rows and long texts are told without their contents side by side', () => {
  expect([
    addedWords('分园'),
    removedWords('分园'),
    rewordedWords('退费规则'),
    givenWords('退费规则', true),
    givenWords('退费规则', false),
  ]).toEqual(['新增分园', '不再列出分园', '退费规则的内容有改动', '补充公布退费规则', '不再公布退费规则']);
});

it('a kindergarten comes into the list, comes back, or leaves it', () => {
  expect([openedWords(false, false), openedWords(true, false), openedWords(false, true), LEFT_WORDS]).toEqual(
    ['列入幼儿园名单', '列入幼儿园名单，筹建中', '重新列入幼儿园名单', '不再列入幼儿园名单'],
  );
  expect(formerNameWords('第三幼儿园', '联系电话 1→2')).toBe('原第三幼儿园：联系电话 1→2');
});
