import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import type { FinanceRecord, Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { correctionLink, navigationLinks } from '../../../../src/views/kindergarten/contacts.ts';
import { kindergartenView, sectionsOf } from '../../../../src/views/kindergarten/kindergarten-view.ts';
import { posterView } from '../../../../src/views/kindergarten/poster-view.ts';
import { formerCodeViews, statusNotice } from '../../../../src/views/kindergarten/status-view.ts';
import { SITE, aBureau, aClass, aKindergarten, aPost } from '../../builders.ts';
import { aFee, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

function viewOf(change: Partial<Kindergarten>, rules: Partial<Bureau> = {}) {
  const { profile, bureau } = published(aKindergarten(change), rules);
  return kindergartenView(profile, bureau, { peers: { reason: 'too-few' }, nearby: [], notice: null });
}

const idsOf = (change: Partial<Kindergarten>) => sectionsOf(viewOf(change)).map(({ id }) => id);

describe('the sections of a page', () => {
  it('always hold what 第七十二条 demands of a running kindergarten, even unpublished', () => {
    expect(idsOf({})).toEqual([
      'fees',
      'staff',
      'classes',
      'quality',
      'inclusive',
      'basics',
      'accounts',
      'completeness',
    ]);
  });

  it('of a planned kindergarten are what is known of it', () => {
    expect(idsOf({ status: '筹建' })).toEqual(['basics']);
  });

  it('appear where rows are held for checking', () => {
    expect(idsOf({ held: [{ table: 'safety', rows: 1 }] })).toContain('safety');
  });
});

describe('the staff of a page', () => {
  it('show a second decimal where one would hide that a ratio misses its standard', () => {
    const staffing = [aPost('专任教师', 20), aPost('保育员', 8)];
    const view = viewOf({ staffing, classes: [aClass('小班', 253)] });
    const care = view.staff?.ratios[1];
    expect([care?.text, care?.verdict, care?.tone]).toEqual(['1∶9.04', '未达到配备标准', 'warn']);
  });

  it('give a reason where a ratio cannot be worked out', () => {
    const view = viewOf({ staffing: [aPost('专任教师', 20)] });
    expect(view.staff?.ratios[0]?.reason).toBe('没有公布在园幼儿数，不能测算');
  });

  it('say the education of a post in words beside its mark, never a missing band as none', () => {
    const view = viewOf({ staffing: [aPost('专任教师', 10, { bachelor: 6, college: 4 })] });
    expect(view.staff?.education).toEqual([
      {
        post: '专任教师',
        parts: [
          { band: '本科', count: 6, share: 60 },
          { band: '专科', count: 4, share: 40 },
        ],
        words: '研究生 未公布，本科 6 人，专科 4 人，高中及以下 未公布',
      },
    ]);
  });
});

describe('class sizes on a page', () => {
  it('are not computed from a total', () => {
    const total = aClass('小班', 60, { className: '合计', classCount: 2 });
    const { rows, sentence } = viewOf({ classes: [total] }).classes;
    expect(rows.map(({ name, verdict }) => [name, verdict.word])).toEqual([['合计 2 个班', '不能测算']]);
    expect(sentence).toBe('只公布了合计人数，没有分班人数，班额不能测算。');
  });
});

describe('a kindergarten that is not running', () => {
  const change = {
    date: isoDate('2025-08-05'),
    type: '合并' as const,
    currentCode: '9900000002',
    formerName: '王家庄教学点',
    docNo: NOT_GIVEN,
  };

  it('leads to its successor', () => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({ status: '停办', statusDate: isoDate('2025-08-05') }),
        aKindergarten({ code: '9900000002', name: '中心园' }),
      ],
      formerCodes: [{ ...change, formerCode: '9900000001' }],
    });
    const [closed] = bureau.kindergartens;
    const notice = closed && statusNotice(closed, bureau);
    expect(notice?.title).toBe('已于2025年8月5日停办');
    expect(notice?.successors).toEqual([{ code: '9900000002', name: '中心园' }]);
  });

  it('has a page for a code that was given up, and none for a mere change of name', () => {
    const bureau = aBureau({
      kindergartens: [aKindergarten({ code: '9900000002', name: '中心园' })],
      formerCodes: [
        { ...change, formerCode: '9900000009' },
        { ...change, formerCode: '9900000002', type: '更名' },
      ],
    });
    expect(formerCodeViews(bureau)).toEqual([
      {
        code: '9900000009',
        name: '王家庄教学点',
        changes: ['2025年8月5日合并'],
        successors: [{ code: '9900000002', name: '中心园' }],
      },
    ]);
  });

  it('leads over a code that was given up to all parts of a split', () => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({ code: '9900000002', name: '东园' }),
        aKindergarten({ code: '9900000003', name: '西园' }),
      ],
      formerCodes: [
        { ...change, formerCode: '9900000008', currentCode: '9900000009' },
        { ...change, formerCode: '9900000009', currentCode: '9900000002', type: '拆分' },
        { ...change, formerCode: '9900000009', currentCode: '9900000003', type: '拆分' },
      ],
    });
    expect(
      formerCodeViews(bureau).map(({ code, successors }) => [code, successors.map(({ name }) => name)]),
    ).toEqual([
      ['9900000008', ['东园', '西园']],
      ['9900000009', ['东园', '西园']],
    ]);
  });
});

describe('ways to a kindergarten', () => {
  const place = {
    name: '云溪园',
    address: '文昌路18号',
    longitude: 116.404,
    latitude: 39.915,
    coordinateSystem: 'WGS84' as const,
  };

  it('open each map with the coordinates of its own system', () => {
    const links = navigationLinks(place).map(({ label, href }) => [
      label,
      /[\d.]{5,},[\d.]{5,}/.exec(href)?.[0],
    ]);
    expect(links).toEqual([
      ['高德', '116.410244,39.916404'],
      ['百度', '39.922700,116.416627'],
      ['腾讯', '39.916404,116.410244'],
    ]);
  });

  it('are not guessed where the coordinate system is missing', () => {
    expect(navigationLinks({ ...place, coordinateSystem: NOT_GIVEN })).toEqual([]);
  });
});

describe('a correction', () => {
  const one = { code: '9900000001', name: '云溪园' };

  it('is a mail that names the code and the figure', () => {
    const site = { ...SITE, bureau: { ...SITE.bureau, email: 'a@b.example' } };
    const link = correctionLink(site, one, '收费');
    expect(decodeURIComponent(link?.href ?? '')).toBe(
      'mailto:a@b.example?subject=更正 9900000001 云溪园 收费&body=应为：\n依据：',
    );
  });

  it('names the address and the telephone, since a mail cannot be opened everywhere', () => {
    const bureau = { ...SITE.bureau, email: 'a@b.example', phone: '000-2120001' };
    expect(correctionLink({ ...SITE, bureau }, one, '收费')?.label).toBe(
      '数字不对？写信到 a@b.example，或拨 000-2120001',
    );
    expect(correctionLink({ ...SITE, bureau: { ...bureau, phone: '' } }, one, '收费')?.label).toBe(
      '数字不对？写信到 a@b.example',
    );
  });

  it('goes to the 找错 page of the bureau where there is one', () => {
    const site = { ...SITE, errorReportUrl: 'https://example.invalid/jc?id=3' };
    expect(correctionLink(site, one, 'fees')?.href).toBe(
      'https://example.invalid/jc?id=3&code=9900000001&figure=fees',
    );
  });
});

describe('the notice on the wall', () => {
  it('numbers each refund rule once and cuts a long one', () => {
    const long = '退'.repeat(200);
    const fees = [aFee(), aFee({ category: '代收费', item: '园服', refund: long, voluntary: true })];
    const { rows, refunds } = posterView(viewOf({ fees, classes: [aClass('小班', 20)] }));
    expect(rows.map(({ item, refund }) => [item, refund])).toEqual([
      ['保育教育费', 1],
      ['园服', 2],
    ]);
    expect(refunds[0]).toBe('整月未出勤的全退。');
    expect(refunds[1]).toMatch(/^退{122}……（全文见网页）$/);
  });
});

describe('the certificates of a page', () => {
  it('are one sentence for the posts of which everybody is certified, and a bar for each of the others', () => {
    const staffing = [aPost('园长', 2, { certified: 2 }), aPost('专任教师', 10, { certified: 9 })];
    const certified = viewOf({ staffing, classes: [aClass('小班', 20)] }).staff?.certified;
    expect([certified?.all, certified?.full]).toEqual([
      '1 个岗位全部持证',
      [{ post: '园长持证', text: '2 / 2 人' }],
    ]);
    expect(certified?.bullets[0]).toMatchObject({ label: '专任教师持证', text: '9 / 10 人', tone: 'warn' });
  });
});

describe('the accounts of a page', () => {
  const row = (flow: '收入' | '支出', account: FinanceRecord['account'], amount: number): FinanceRecord => ({
    subjectCode: '9900000001',
    year: 2025,
    flow,
    account,
    amount: yuan(amount),
    sourceDocNo: NOT_GIVEN,
  });

  it('draw both sides of the newest year on one scale, and say what is left', () => {
    const finance = [
      row('收入', '财政投入', 600_000),
      row('收入', '保教费', 200_000),
      row('支出', '人员经费', 1_000_000),
      row('收入', '伙食费', 50_000),
      row('支出', '伙食支出', 40_000),
    ];
    const accounts = viewOf({ finance }).accounts;
    expect(accounts?.bars).toEqual([
      {
        flow: '收入',
        total: '80 万元',
        parts: [
          { account: '财政投入', amount: '60 万元', width: 60, share: '75%' },
          { account: '保教费', amount: '20 万元', width: 20, share: '25%' },
        ],
      },
      {
        flow: '支出',
        total: '100 万元',
        parts: [{ account: '人员经费', amount: '100 万元', width: 100, share: '100%' }],
      },
    ]);
    expect(accounts?.balances).toEqual(['支出比收入多 200,000 元。', '伙食费单独列账，结余 10,000 元。']);
  });

  it('say of no balance where one side is not published', () => {
    const finance = [row('收入', '财政投入', 600_000)];
    expect(viewOf({ finance }).accounts?.balances).toEqual([]);
  });
});
