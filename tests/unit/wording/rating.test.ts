import { describe, expect, it } from 'vitest';
import type { RecognitionState } from '../../../src/domain/inclusive.ts';
import type { RatingState } from '../../../src/domain/rating.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import {
  ratingStateWord,
  ratingVerdict,
  ratingWord,
  recognitionVerdict,
} from '../../../src/wording/rating.ts';
import { aRating } from '../fee-builders.ts';

describe('a rating', () => {
  it('in force is its level', () => {
    expect(ratingWord({ state: 'in-force', assessment: aRating() })).toBe('一类园');
  });

  it('whose term has passed says so beside the level', () => {
    expect(ratingWord({ state: 'expired', assessment: aRating() })).toBe('一类园（已过有效期）');
  });

  it('that was revoked says so beside the level', () => {
    expect(ratingWord({ state: 'revoked', assessment: aRating() })).toBe('一类园（已撤销）');
  });

  it('that was never given is not published, which is not “none”', () => {
    expect(ratingWord({ state: 'unrated', assessment: undefined })).toEqual(NOT_GIVEN);
  });
});

describe('what became of a rating', () => {
  it('is not said while it holds', () => {
    expect(ratingVerdict('in-force')).toBeUndefined();
  });

  it('is not said of one that was never given', () => {
    expect(ratingVerdict('unrated')).toBeUndefined();
  });

  it('is 已过有效期 after its term', () => {
    expect(ratingVerdict('expired')).toEqual({ word: '已过有效期', tone: 'warn' });
  });

  it('is 已撤销 after a revocation', () => {
    expect(ratingVerdict('revoked')).toEqual({ word: '已撤销', tone: 'bad' });
  });
});

describe('the state of a rating in a download', () => {
  it.each<[RatingState, string]>([
    ['in-force', '有效'],
    ['expired', '已过有效期'],
    ['revoked', '已撤销'],
    ['unrated', '没有公布等级评定结果'],
  ])('%s is said as %s', (state, word) => {
    expect(ratingStateWord({ state, isHeld: false })).toBe(word);
  });

  it('is not said to be unpublished while one is being checked', () => {
    expect(ratingStateWord({ state: 'unrated', isHeld: true })).toBe('等级评定结果待核实');
  });
});

describe('the state of a recognition', () => {
  it.each<[RecognitionState, string, string]>([
    ['in-force', '有效', 'good'],
    ['upcoming', '尚未生效', 'wait'],
    ['expired', '已到期', 'none'],
    ['revoked', '已撤销', 'bad'],
  ])('%s is said as %s', (state, word, tone) => {
    expect(recognitionVerdict(state)).toEqual({ word, tone });
  });
});
