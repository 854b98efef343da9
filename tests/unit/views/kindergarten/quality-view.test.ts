import { describe, expect, it } from 'vitest';
import { unchanging, valueOn } from '../../../../src/domain/dated.ts';
import type { Assessment, Recognition } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { qualityView, recognitionView } from '../../../../src/views/kindergarten/quality-view.ts';
import { aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aRating, aRecognition, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

const ratingOf = (...assessments: readonly Assessment[]) => {
  const { profile } = published(aKindergarten({ assessments }));
  return qualityView(profile)?.sentence ?? unchanging('');
};
const recognitionOf = (recognitions: readonly Recognition[], make = aPrivateKindergarten) =>
  recognitionView(published(make({ recognitions })).profile).sentence;

describe('the sentence about the rating', () => {
  const lapsing = aRating({ validUntil: isoDate('2026-12-31') });

  it('names the level, its day and who gave it', () => {
    expect(ratingOf(aRating())).toEqual(
      unchanging('现有等级：一类园，2024年12月10日由云州市教育体育局评定。'),
    );
  });

  it('names the end of its term on the last day of it', () => {
    expect(valueOn(ratingOf(lapsing), '2026-12-31')).toBe(
      '现有等级：一类园，2024年12月10日由云州市教育体育局评定，有效期至2026年12月31日。',
    );
  });

  it('says on the day after that the term has passed', () => {
    expect(valueOn(ratingOf(lapsing), '2027-01-01')).toBe(
      '最近一次评定：一类园，2024年12月10日由云州市教育体育局评定；有效期已于2026年12月31日届满，没有公布新的结果。',
    );
  });

  it('says when it was revoked', () => {
    const revoked = aRating({ decidedOn: isoDate('2026-01-05'), resultType: '撤销' });
    expect(ratingOf(aRating(), revoked).value).toBe('等级已于2026年1月5日撤销。');
  });

  it('says where there are only other assessments that no rating is published', () => {
    expect(ratingOf(aRating({ kind: '年度检查', result: '合格' })).value).toBe(
      '没有公布等级评定结果。以下是其他评估和检查。',
    );
  });

  it('is none where nothing is published', () => {
    expect(qualityView(published(aKindergarten()).profile)).toBeNull();
  });
});

describe('the sentence about 普惠', () => {
  const lapsing = aRecognition({ validUntil: isoDate('2027-02-28'), subsidy: yuan(300) });

  it('of a public kindergarten says that it needs no recognition', () => {
    expect(recognitionOf([], aKindergarten)).toEqual(
      unchanging('公办幼儿园就是普惠性幼儿园，不需要另行认定（学前教育法第二十三条）。'),
    );
  });

  it('says until its last day that the kindergarten is recognised, and until when', () => {
    expect(valueOn(recognitionOf([lapsing]), '2027-02-28')).toBe(
      '本园是认定的普惠性民办幼儿园，收费实行政府指导价（学前教育法第二十四条）。认定文号 示教体发〔2025〕9号，有效期至2027年2月28日；生均补助300 元/年。',
    );
  });

  it('says on the day after that it is not, and never both at once', () => {
    expect(valueOn(recognitionOf([lapsing]), '2027-03-01')).toBe(
      '本园现在没有有效的普惠性民办幼儿园认定：最近一次认定的有效期已于2027年2月28日届满，没有公布新的认定。',
    );
  });

  it('says when the recognition was revoked', () => {
    expect(recognitionOf([aRecognition({ revokedOn: isoDate('2026-07-01') })]).value).toBe(
      '本园现在没有有效的普惠性民办幼儿园认定：最近一次认定已于2026年7月1日撤销。',
    );
  });

  it('leaves the subsidy 未公布 where it is not given, never none', () => {
    expect(recognitionOf([aRecognition({ subsidy: NOT_GIVEN })]).value).toBe(
      '本园是认定的普惠性民办幼儿园，收费实行政府指导价（学前教育法第二十四条）。认定文号 示教体发〔2025〕9号；生均补助未公布。',
    );
  });

  it('of a private kindergarten without one says that none is published', () => {
    expect(recognitionOf([]).value).toBe('没有公布普惠性民办幼儿园的认定。');
  });

  it('of a for-profit kindergarten says why it is not', () => {
    const forProfit = aPrivateKindergarten({ profitStatus: '营利性' });
    expect(recognitionView(published(forProfit).profile).sentence.value).toBe(
      '本园是营利性民办幼儿园，不属于普惠性幼儿园：只有非营利性民办幼儿园可以申请认定（学前教育法第二十四条）。',
    );
  });
});

describe('the recognitions of a kindergarten', () => {
  it('stand newest first, and only the one in force is marked', () => {
    const recognitions = [
      aRecognition({ recognisedOn: isoDate('2022-03-01'), validUntil: isoDate('2025-02-28') }),
      aRecognition({ validUntil: isoDate('2028-02-29') }),
    ];
    const { events } = recognitionView(published(aPrivateKindergarten({ recognitions })).profile);
    expect(events.map(({ date, title, detail, current }) => [date, title, detail, current])).toEqual([
      ['2025-03-01', '认定为普惠性民办幼儿园', '示教体发〔2025〕9号 · 有效期至2028年2月29日', true],
      ['2022-03-01', '认定为普惠性民办幼儿园', '示教体发〔2025〕9号 · 有效期至2025年2月28日', false],
    ]);
  });

  it('say of one that was revoked when it was', () => {
    const recognitions = [aRecognition({ revokedOn: isoDate('2026-07-01') })];
    const { events } = recognitionView(published(aPrivateKindergarten({ recognitions })).profile);
    expect(events.map(({ title, current }) => [title, current])).toEqual([
      ['认定为普惠性民办幼儿园，已于2026年7月1日撤销', false],
    ]);
  });
});

describe('the levels of a scheme', () => {
  const level = (name: string, order: number) => ({
    code: 'YX-FL',
    name: '幼儿园分类评定',
    level: name,
    order,
    note: NOT_GIVEN,
    docNo: '示教督〔2020〕1号',
  });
  const rules = { ratingSchemes: [level('一类园', 1), level('二类园', 2)] };
  const heldOf = (...assessments: readonly Assessment[]) =>
    qualityView(published(aKindergarten({ assessments }), rules).profile)?.scheme?.levels.map(
      ({ level: name, held }) => [name, held],
    );

  it('mark the one that is held', () => {
    expect(heldOf(aRating())).toEqual([
      ['一类园', true],
      ['二类园', false],
    ]);
  });

  it('mark none after a revocation', () => {
    expect(heldOf(aRating({ resultType: '撤销' }))).toEqual([
      ['一类园', false],
      ['二类园', false],
    ]);
  });

  it('mark none after the term has passed', () => {
    expect(heldOf(aRating({ validUntil: isoDate('2026-01-31') }))).toEqual([
      ['一类园', false],
      ['二类园', false],
    ]);
  });
});
