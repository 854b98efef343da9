import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../src/checker/bundle.ts';
import { checkedView, takeView } from '../../../src/checker/checked-view.ts';
import { Problems } from '../../../src/checker/problems.ts';
import type { Published } from '../../../src/checker/published.ts';
import { reviewChecked } from '../../../src/checker/review-checked.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { bureauFiles, MINIMAL_BUREAU, withPassage } from '../../fixtures/bureau.ts';
import { checked, handedFile, handedFolder } from './builders.ts';

const SITE = (MINIMAL_BUREAU.get('site.json') ?? '').replace('"demo": true', '"demo": false');
const PUBLISHED: Published = {
  publishedOn: isoDate('2026-10-10'),
  files: { ...Object.fromEntries(MINIMAL_BUREAU), 'site.json': SITE },
  partial: ['penalties.csv'],
};
const DEMO: Published = { ...PUBLISHED, files: Object.fromEntries(MINIMAL_BUREAU) };
/** An office sheet of a kindergarten that the bureau has. */
const PHONES = '园名,标识码,联系电话\n云溪镇中心幼儿园,9900112345,000-7654321\n';
/** A list of two that it has not. */
const NEW_LIST =
  '园名,标识码,性质,地址,联系电话\n石门镇阳光幼儿园,9900112391,民办,石门镇一号,000-7654321\n石门镇中心幼儿园,9900112392,公办,石门镇二号,000-7654322\n';
const decoder = new TextDecoder();

describe('a table by itself', () => {
  it('stands among what the site has published', async () => {
    const fees = withPassage('staffing.csv', '9900112345,2026-09-15,园长,1', '9900112345,2026-09-15,园长,x');
    const text = String(fees['staffing.csv']);
    const outcome = await checked([handedFile('staffing.csv', text)], { published: PUBLISHED });
    expect(outcome.ground).toBe('published');
    expect(outcome.examination?.issues.map(({ file, row, rule }) => [file, row, rule])).toEqual([
      ['staffing.csv', 2, 'type-error'],
    ]);
    const [shown] = new Problems(outcome).of('staffing.csv', ['error'], { from: 0, most: 10 });
    expect(shown).toMatchObject({
      where: '第 2 行 D 列「人数」',
      name: '云溪镇中心幼儿园',
      cells: [
        { letter: 'A', header: '标识码', text: '9900112345', isMarked: false },
        { letter: 'B', header: '统计日期', text: '2026-09-15', isMarked: false },
        { letter: 'C', header: '岗位', text: '园长', isMarked: false },
        { letter: 'D', header: '人数', text: 'x', isMarked: true },
        { letter: 'E', header: '其中专职', text: '1', isMarked: false },
        { letter: 'F', header: '其中在编', text: '1', isMarked: false },
      ],
    });
  });

  it('is compared with what stands there, in the sentences of the record', async () => {
    const roster = String(
      withPassage('kindergartens.csv', '000-1234567', '000-7654321')['kindergartens.csv'],
    );
    const outcome = await checked([handedFile('kindergartens.csv', roster)], { published: PUBLISHED });
    const review = reviewChecked(outcome, PUBLISHED);
    expect(review?.summary).toBe('公众会看到 1 处变化，涉及 1 所幼儿园。');
    expect(review?.parts.flatMap(({ lines }) => lines)).toEqual([
      '云溪镇中心幼儿园：联系电话 000-1234567→000-7654321',
    ]);
  });
});

describe('an office sheet', () => {
  it('is imported into what the site has published, and the table can be taken', async () => {
    const outcome = await checked([handedFile('电话.csv', PHONES)], { published: PUBLISHED });
    expect([...(outcome.imported?.files.keys() ?? [])]).toEqual(['kindergartens.csv']);
    const view = await checkedView(outcome);
    expect(view.verdict).toEqual({
      tone: 'good',
      words: '没有错误，可以公布。合计：错误 0，提醒 0，提示 0。',
    });
    expect(view.sheets?.tables.map(({ heading }) => heading)).toEqual([
      '幼儿园（kindergartens.csv）：改 1 行 1 格，原有的 1 行不动',
    ]);
    expect(takeView(outcome, PUBLISHED)).toEqual({ take: ['kindergartens.csv'], left: [], fixes: [] });
    const files = unzipSync(await bundle('tables', outcome, PUBLISHED));
    expect(Object.keys(files).toSorted()).toEqual(['data/kindergartens.csv', '检查出的问题.csv', '说明.txt']);
    expect(decoder.decode(files['data/kindergartens.csv'])).toContain('CGCS2000,000-7654321,公办');
  });

  it('packs the same bytes once more', async () => {
    const pack = async () =>
      bundle('tables', await checked([handedFile('电话.csv', PHONES)], { published: PUBLISHED }), PUBLISHED);
    expect(await pack()).toEqual(await pack());
  });

  it('is not put among the invented kindergartens of a demo', async () => {
    const outcome = await checked([handedFile('名单.csv', NEW_LIST)], { published: DEMO });
    expect(outcome.ground).toBe('demo');
    expect(decoder.decode(outcome.files.get('kindergartens.csv'))).not.toContain('云溪镇中心幼儿园');
    const view = await checkedView(outcome);
    expect(view.notes).toContain(
      '本站现在是演示数据，没有把您的表和虚构的园放在一起。只交了收费、教职工这些表的，连同写着标识码的基本信息表一起拖进来，才认得出是哪一所园。网站的设置（site.json）由管理员另外准备。',
    );
    expect(reviewChecked(outcome, DEMO)).toBeNull();
  });

  it('is not put there either where it tells of no new kindergarten', async () => {
    const fees = handedFile('收费.csv', '园名,保教费\n镇中心幼儿园,300元/月\n');
    const outcome = await checked([fees], { published: DEMO });
    expect(outcome.ground).toBe('demo');
    expect(outcome.examination?.issues.filter(({ file }) => file === 'site.json')).toEqual([]);
  });

  it('takes a list of questions that was renamed for what it is', async () => {
    const list = handedFile('填好了.csv', '来源文件,工作表,单元格,幼儿园,字段,原文,要问什么,建议,回答\n');
    const { handed } = await checked([handedFile('电话.csv', PHONES), list], { published: PUBLISHED });
    expect(handed.roles).toEqual([
      { path: '填好了.csv', role: 'list' },
      { path: '电话.csv', role: 'sheet' },
    ]);
  });

  it('hides in the row it shows whom a column names', async () => {
    const sheet = handedFile(
      '名单.csv',
      '园名,标识码,园长,性质\n云溪镇小杜鹃幼儿园,9900112346,唐小菊,公私合营\n',
    );
    const { asked } = await checkedView(await checked([sheet], { published: PUBLISHED }));
    expect(asked[0]?.questions[0]?.cells.map(({ text }) => text)).toEqual([
      '云溪镇小杜鹃幼儿园',
      '9900112346',
      '（不显示）',
      '公私合营',
    ]);
  });

  it('asks what is not clear, shows the row, and takes the answer', async () => {
    const sheet = handedFile('名单.csv', '园名,标识码,性质\n云溪镇小杜鹃幼儿园,9900112346,公私合营\n');
    const outcome = await checked([sheet], { published: PUBLISHED });
    const { asked } = await checkedView(outcome);
    expect(asked.map(({ book, questions }) => [book, questions.length])).toEqual([['名单.csv', 1]]);
    const [question] = asked[0]?.questions ?? [];
    expect(question?.choices).toEqual(['公办', '民办']);
    expect(question?.cells).toEqual([
      { letter: 'A', header: '园名', text: '云溪镇小杜鹃幼儿园', isMarked: false },
      { letter: 'B', header: '标识码', text: '9900112346', isMarked: false },
      { letter: 'C', header: '性质', text: '公私合营', isMarked: true },
    ]);
    if (question === undefined) throw new Error('Nothing is asked.');
    const answers = [{ ...question.line, answer: '民办', list: '网页', row: 1 }];
    const again = await checked([sheet], { published: PUBLISHED, answers });
    expect(again.imported?.questions).toEqual([]);
    expect(again.imported?.answered).toBe(1);
  });

  it('that cannot be opened says so', async () => {
    const outcome = await checked([handedFile('空的.xlsx', '')], { published: PUBLISHED });
    expect((await checkedView(outcome)).refusals).toEqual([
      '有的文件读不了，这一次什么也没有整理。拿掉或者换好它，再看一遍。',
      '空的.xlsx：这个文件是空的。请重新下载或另存，再交来。',
    ]);
  });
});

describe('a table of which more is kept than is published', () => {
  it('is not handed out, unless it came itself', async () => {
    const partial = { ...PUBLISHED, partial: ['kindergartens.csv'] };
    const outcome = await checked([handedFile('电话.csv', PHONES)], { published: partial });
    const view = takeView(outcome, partial);
    expect([view.take, view.left.map(({ file }) => file)]).toEqual([[], ['kindergartens.csv']]);
    const came = [
      handedFile('电话.csv', PHONES),
      handedFile('kindergartens.csv', MINIMAL_BUREAU.get('kindergartens.csv') ?? ''),
    ];
    const whole = takeView(await checked(came, { published: partial }), partial);
    expect([whole.take, whole.left]).toEqual([['kindergartens.csv'], []]);
  });
});

describe('a whole folder', () => {
  it('takes sheets with it, remembers, and is compared with the site', async () => {
    const folder = handedFolder(bureauFiles({ 'site.json': SITE }));
    const outcome = await checked([...folder, handedFile('电话.csv', PHONES)], { published: PUBLISHED });
    expect(outcome.ground).toBe('folder');
    const view = takeView(outcome, PUBLISHED);
    expect(view.take).toEqual(['kindergartens.csv', '.import/导入记录.csv']);
    expect(reviewChecked(outcome, PUBLISHED)?.parts.flatMap(({ lines }) => lines)).toEqual([
      '云溪镇中心幼儿园：联系电话 000-1234567→000-7654321',
    ]);
  });

  it('of another bureau is not compared', async () => {
    const other = SITE.replace('"regionCode": "990101"', '"regionCode": "990202"');
    const outcome = await checked(handedFolder(bureauFiles({ 'site.json': other })), {
      published: PUBLISHED,
    });
    expect(reviewChecked(outcome, PUBLISHED)).toBeNull();
  });

  it('with errors keeps sheets from being imported, and shows them', async () => {
    const broken = bureauFiles(withPassage('kindergartens.csv', ',公办,', ',公立,'));
    const outcome = await checked([...handedFolder(broken), handedFile('电话.csv', PHONES)]);
    expect(outcome.refusals).toEqual(['数据文件夹里的表有错，先改好，办公用的表才能整理进去。']);
    expect(outcome.examination?.issues.map(({ rule }) => rule)).toContain('enum-error');
    expect(outcome.imported).toBeNull();
  });
});

describe('a site whose data could not be had', () => {
  it('is not called a demo', async () => {
    const outcome = await checked([handedFile('电话.csv', PHONES)]);
    expect(outcome.ground).toBe('nothing');
    expect((await checkedView(outcome)).notes).toEqual([
      '按 2026年10月15日 这一天检查，没有取到本站的数据，只看交来的。',
    ]);
  });
});

describe('nothing to check', () => {
  it('is said, with what may be handed over', async () => {
    const { refusals, examination } = await checked([handedFile('说明.pdf', 'x')], { published: PUBLISHED });
    expect(examination).toBeNull();
    expect(refusals).toEqual([
      '这里面没有可以检查的表。请拖进来办公用的表（xlsx、csv）、填好的模板，或者整个 data 文件夹。',
    ]);
  });
});
