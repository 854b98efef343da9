import { describe, expect, it } from 'vitest';
import {
  headPieces,
  labelOf,
  notePieces,
  textPieces,
  hasLongRun,
  titlePieces,
} from '../../../src/components/line-breaks.ts';

describe('a head over figures', () => {
  it('breaks before its last word', () => {
    expect(headPieces('学前一年实缴')).toEqual(['学前一年', '实缴']);
    expect(headPieces('教职工∶幼儿')).toEqual(['教职工', '∶幼儿']);
    expect(headPieces('托班保育费')).toEqual(['托班', '保育费']);
  });

  it('stays whole where it is one word', () => {
    expect(headPieces('小班')).toEqual(['小班']);
  });
});

describe('the text of a cell', () => {
  it('breaks before the last word of a term', () => {
    expect(textPieces('普惠性民办')).toEqual(['普惠性', '民办']);
    expect(textPieces('未达到配备标准')).toEqual(['未达到', '配备标准']);
  });

  it('keeps a day with its word together', () => {
    expect(textPieces('2026.9.1 执行')).toEqual(['2026.9.1 执行']);
  });

  it('breaks as any other where it is neither', () => {
    expect(textPieces('示发改〔2026〕3号')).toBeNull();
    expect(textPieces('公办')).toBeNull();
  });
});

describe('a note beneath a figure', () => {
  it('breaks before its unit and after what it announces', () => {
    expect(notePieces('1,850 元/学期')).toEqual(['1,850 ', '元/学期']);
    expect(notePieces('元/天，2027.2.1 起 16 元/天')).toEqual(['元/天，', '2027.2.1 起 ', '16 ', '元/天']);
  });

  it('breaks before 未公布', () => {
    expect(notePieces('减免标准未公布')).toEqual(['减免标准', '未公布']);
  });

  it('stays whole where it is short', () => {
    expect(notePieces('340 − 340')).toEqual(['340 − 340']);
  });

  it('breaks as any other text where it is a list of words', () => {
    expect(notePieces('缺保育员、卫生保健人员')).toBeNull();
  });
});

describe('the label of a folded cell', () => {
  it('carries the unit, which is never broken', () => {
    expect(labelOf({ label: '小班', unit: '元/月' })).toBe('小班 元/\u2060月');
    expect(labelOf({ label: '伙食费' })).toBe('伙食费');
  });
});

describe('a text that a narrow column must break anywhere', () => {
  it.each(['https://www.example.gov.cn/a', 'x'.repeat(20), `见${'9'.repeat(30)}`])('is %s', (text) => {
    expect(hasLongRun(text)).toBe(true);
  });

  it.each([
    '2026.9.15 执行',
    '示教体发〔2026〕12号',
    '000-1234567/1234568',
    '云溪镇中心幼儿园（滨河园区）分园',
  ])('is not %s', (text) => {
    expect(hasLongRun(text)).toBe(false);
  });
});

describe('a title', () => {
  const lines = (title: string) => titlePieces(title).join('|');

  it('breaks between its words', () => {
    expect(lines('县城东区幼儿园新建工程')).toBe('县城|东区|幼儿园|新建|工程');
    expect(lines('与同类园相比差别最大的三点')).toBe('与同类园|相比|差别|最大的三点');
  });

  it('keeps the terms of the field whole', () => {
    expect(lines('公办园在园幼儿占比')).toBe('公办园|在园幼儿|占比');
    expect(lines('学前三年毛入园率')).toBe('学前|三年|毛入园率');
  });

  it('ends no line with a word that leads on, nor begins one with the rest of a number', () => {
    expect(lines('专任教师持证率不低于98%')).toBe('专任教师|持证率|不低于98%');
    expect(lines('新建幼儿园12所')).toBe('新建|幼儿园12所');
  });

  it('stays whole where a line holds it', () => {
    expect(titlePieces('师资和配备')).toEqual(['师资和配备']);
  });

  it('is told by its pieces and nothing else', () => {
    expect(titlePieces('任务 1.2　新建、改扩建公办幼儿园').join('')).toBe('任务 1.2　新建、改扩建公办幼儿园');
  });
});
