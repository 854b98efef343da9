import { describe, expect, it } from 'vitest';
import { answerState } from '../../../../../src/search/find/answer.ts';
import { DEFAULT_STATE, type FinderState } from '../../../../../src/search/find/finder-state.ts';
import { isNearWord } from '../../../../../src/search/find/understand/extra-words.ts';
import { understand } from '../../../../../src/search/find/understand/understand.ts';
import { facetsOf, facts, indexOf, kindergarten, namesOf } from '../finder-entries.ts';

const ENTRIES = [
  kindergarten('云溪县第一幼儿园', {
    facts: facts({ rating: '省一级', 'fee/小班': 30_000, 'free/小班': 4 }),
    position: { longitude: 112, latitude: 28 },
  }),
  kindergarten('云溪县第二幼儿园', { facts: facts({ rating: '市一级', nursery: true, 'fee/小班': 20_000 }) }),
  kindergarten('阳光幼儿园', {
    town: '重岗乡',
    district: '990101102',
    facts: facts({ nature: '民办', 'run-by': '普惠性民办', service: '寄宿制', 'school-bus': true }),
  }),
  kindergarten('小博士幼儿园', {
    facts: facts({ nature: '民办', inclusive: false, 'run-by': '非营利性民办' }),
  }),
];
const INDEX = indexOf(ENTRIES);
const FACETS = facetsOf(ENTRIES);

function ask(q: string, state: Partial<FinderState> = {}, entries = ENTRIES) {
  const [index, facets] = entries === ENTRIES ? [INDEX, FACETS] : [indexOf(entries), facetsOf(entries)];
  const answer = answerState(index, { ...DEFAULT_STATE, ...state, q }, facets, understand(index, facets, q));
  return {
    names: namesOf(index, answer.rows),
    facets: answer.state.facets,
    sort: answer.sort,
    near: answer.state.near,
    age: answer.state.age,
    applied: answer.words.applied.map(({ word }) => word),
    offered: answer.words.offered.map(({ word }) => word),
    told: answer.words.told,
    dropped: answer.words.dropped,
  };
}

describe('words that nobody could list', () => {
  it.each([
    ['2026年云溪二幼', '云溪县第二幼儿园', ['2026年']],
    ['有没有人上云溪县第二幼儿园', '云溪县第二幼儿园', ['有没有人上']],
    ['哪家是博士幼儿园', '小博士幼儿园', ['哪家是']],
    ['云溪二幼咋样', '云溪县第二幼儿园', ['咋样']],
    ['云溪二幼面积', '云溪县第二幼儿园', ['面积']],
  ])('%s finds %s first, and says what it left out', (query, name, dropped) => {
    const { names, dropped: leftOut } = ask(query);
    expect(names[0]).toBe(name);
    expect(leftOut).toEqual(dropped);
  });

  it('leaves no more of a query than says whom it means', () => {
    expect(ask('下雪天幼儿园')).toMatchObject({ names: [], dropped: [] });
    expect(ask('下雪天二幼')).toMatchObject({ names: [], dropped: [] });
  });
});

describe('one word too many', () => {
  it.each([
    ['云溪县第一幼儿园收费标准', ['收费标准']],
    ['云溪县第一幼儿园怎么样', ['怎么样']],
    ['云溪县第一幼儿园 好玩', ['好玩']],
    ['云溪县第一幼儿园贵不贵呀', ['贵不贵呀']],
    ['听说云溪县第一幼儿园不错', ['听说', '不错']],
    ['云溪县第一幼儿园几点放学', ['放学', '几点']],
    ['云溪县第一幼儿园是公办还是民办', ['是公办还是民办']],
    ['云溪县第一幼儿园是公办吗', ['是公办吗']],
    ['云溪县第一幼儿园有没有托班', ['有没有托班']],
    ['云溪一幼还有名额吗', ['还有名额吗']],
    ['云溪县第一幼儿园需要户口吗', ['需要户口吗']],
    ['附近的云溪县第一幼儿园', ['附近']],
    ['长宁市云溪县第一幼儿园', ['长宁市']],
    ['云溪县第一幼儿园收几个月的宝宝', ['收几个月的宝宝']],
    ['云溪县第一幼儿园要排队多久', ['要排队多久']],
    ['云溪县第一下雪天开门', ['下雪天开门']],
    ['云溪县第一幼儿园教学质量', ['教学质量']],
  ])('of %s is left out, and named', (query, dropped) => {
    const answer = ask(query);
    expect(answer.names[0]).toBe('云溪县第一幼儿园');
    expect(answer.dropped.slice(0, dropped.length)).toEqual(dropped);
  });

  it.each([
    ['云溪县第一幼儿园电话', ['phones'], []],
    ['云溪县第一幼儿园的电话', ['phones'], []],
    ['云溪县第一幼儿園電話', ['phones'], []],
    ['云溪县第一幼儿园电话是多少', ['phones'], []],
    ['云溪县第一幼儿园 地址', ['addresses'], []],
    ['请问云溪县第一幼儿园在哪里', ['addresses'], []],
  ])('of %s is told in each row', (query, told, dropped) => {
    const answer = ask(query);
    expect([answer.names[0], answer.told, answer.dropped]).toEqual(['云溪县第一幼儿园', told, dropped]);
  });

  it('is left out after the end of a name as well', () => {
    const others = [kindergarten('长宁县葡萄园托育中心'), kindergarten('蓝天托育中心')];
    expect(ask('葡萄园托育中心伙食', {}, others)).toMatchObject({
      names: ['长宁县葡萄园托育中心'],
      dropped: ['伙食'],
    });
  });

  it('may be the 幼儿园 after the school that a class belongs to', () => {
    const others = [kindergarten('重岗镇长岭小学附设幼儿班'), kindergarten('蓝天幼儿园')];
    expect(ask('长岭小学幼儿园', {}, others)).toMatchObject({
      names: ['重岗镇长岭小学附设幼儿班'],
      dropped: ['幼儿园'],
    });
  });

  it('may stand before and after what a few are called', () => {
    const others = [kindergarten('童心双语托育中心'), kindergarten('蓝天托育中心')];
    expect(ask('听说童心双语下雪天开门', {}, others)).toMatchObject({
      names: ['童心双语托育中心'],
      dropped: ['听说', '下雪天开门'],
    });
  });

  it('may say that somebody lives in a place', () => {
    expect(ask('我家住重岗乡上哪个幼儿园')).toMatchObject({
      names: ['阳光幼儿园'],
      dropped: ['上哪个幼儿园', '我家住'],
    });
  });

  it('is never all but the beginning of many names', () => {
    const others = ['一', '二', '三', '四', '五', '六'].map((number) =>
      kindergarten(`云溪县第${number}幼儿园`),
    );
    expect(ask('云溪县第下雪天开门', {}, others)).toMatchObject({ names: [], dropped: [] });
  });

  it('stays where a name holds it', () => {
    const others = [kindergarten('电话局幼儿园'), kindergarten('蓝天幼儿园')];
    expect(ask('电话局', {}, others)).toMatchObject({ names: ['电话局幼儿园'], dropped: [] });
    expect(ask('电话', {}, others)).toMatchObject({ names: ['电话局幼儿园'], dropped: [] });
  });

  it('is not looked for where a slip of the pen explains the query', () => {
    expect(ask('小博土幼儿园')).toMatchObject({ names: ['小博士幼儿园'], dropped: [] });
  });

  it('leaves nothing out where nothing helps', () => {
    expect(ask('甲乙丙丁')).toMatchObject({ names: [], dropped: [] });
  });
});

describe('a word that asks for something', () => {
  it.each([
    ['公办', { nature: ['公办'] }, ['云溪县第二幼儿园', '云溪县第一幼儿园']],
    ['公立幼儿园', { nature: ['公办'] }, ['云溪县第二幼儿园', '云溪县第一幼儿园']],
    ['公辦幼兒園', { nature: ['公办'] }, ['云溪县第二幼儿园', '云溪县第一幼儿园']],
    ['私立', { nature: ['民办'] }, ['小博士幼儿园', '阳光幼儿园']],
    ['普惠 托班', { inclusive: ['是'], nursery: ['是'] }, ['云溪县第二幼儿园']],
    ['非普惠', { inclusive: ['否'] }, ['小博士幼儿园']],
    ['云溪镇公办幼儿园', { nature: ['公办'] }, ['云溪县第二幼儿园', '云溪县第一幼儿园']],
    ['重岗乡民办', { nature: ['民办'] }, ['阳光幼儿园']],
    ['有空位的幼儿园', { free: ['是'] }, ['云溪县第一幼儿园']],
    ['寄宿', { service: ['寄宿制'] }, ['阳光幼儿园']],
    ['有校车', { 'school-bus': ['是'] }, ['阳光幼儿园']],
    ['省一级', { rating: ['省一级'] }, ['云溪县第一幼儿园']],
    ['两岁半', { nursery: ['是'] }, ['云溪县第二幼儿园']],
    ['1岁半', { nursery: ['是'] }, ['云溪县第二幼儿园']],
    ['宝宝2岁3个月', { nursery: ['是'] }, ['云溪县第二幼儿园']],
    ['收2岁宝宝的幼儿园', { nursery: ['是'] }, ['云溪县第二幼儿园']],
    ['重岗乡有民办的吗', { nature: ['民办'] }, ['阳光幼儿园']],
    ['云溪镇有没有托班', { nursery: ['是'] }, ['云溪县第二幼儿园']],
  ])('%s is taken for a filter', (query, filters, names) => {
    const answer = ask(query);
    expect(answer.facets).toEqual(filters);
    expect(answer.names).toEqual(names);
  });

  it('asks for every level that it is a part of', () => {
    expect(ask('一级园').facets['rating']?.toSorted()).toEqual(['市一级', '省一级']);
  });

  it('便宜 sorts by fee', () => {
    expect(ask('便宜的幼儿园')).toMatchObject({ sort: 'fee', applied: ['便宜'] });
    expect(ask('便宜的公办园').names).toEqual(['云溪县第二幼儿园', '云溪县第一幼儿园']);
    expect(ask('收费最低的')).toMatchObject({ sort: 'fee', applied: ['收费最低'] });
    expect(ask('不贵的幼儿园')).toMatchObject({ sort: 'fee', applied: ['不贵'] });
    expect(ask('不要钱的幼儿园')).toMatchObject({ sort: 'fee', applied: ['不要钱'] });
  });

  it.each([
    ['大班', '大班'],
    ['四岁', '中班'],
    ['3岁的', '小班'],
    ['三岁半', '小班'],
    ['中班还招人吗', '中班'],
  ])('%s shows what it costs in %s', (query, age) => {
    const answer = ask(query);
    expect(answer.age).toBe(age);
    expect(answer.names).toHaveLength(ENTRIES.length);
  });

  it('a class gives way to the one that the reader has chosen', () => {
    expect(ask('大班', { age: '中班' })).toMatchObject({ age: '中班', applied: [], dropped: ['大班'] });
    expect(ask('大班有空位')).toMatchObject({ age: '大班', facets: { free: ['是'] } });
  });

  it('附近 measures from the place before it', () => {
    expect(ask('云溪镇附近').near).toEqual({ kind: 'district', code: '990101101' });
    expect(ask('云溪镇附近').names[0]).toBe('云溪县第一幼儿园');
    expect(ask('云溪镇附近的幼儿园').near).toEqual({ kind: 'district', code: '990101101' });
    expect(ask('云溪镇附近的公办幼儿园')).toMatchObject({
      near: { kind: 'district', code: '990101101' },
      facets: { nature: ['公办'] },
    });
  });

  it.each(['附近', '离我最近的幼儿园', '就近', '家附近的', '周围的幼儿园', '家门口的幼儿园'])(
    '%s of nowhere leaves everybody, and is named',
    (query) => {
      const answer = ask(query);
      expect(answer.names).toHaveLength(ENTRIES.length);
      expect(answer.near).toBeNull();
      expect(answer.dropped.some(isNearWord)).toBe(true);
    },
  );

  it('is offered, not taken, where a name holds it', () => {
    const others = [kindergarten('普惠路幼儿园', { facts: facts({ inclusive: false }) }), ...ENTRIES];
    expect(ask('普惠', {}, others)).toMatchObject({
      names: ['普惠路幼儿园'],
      facets: {},
      applied: [],
      offered: ['普惠'],
    });
  });

  it('is no filter but a question where a kindergarten is named that is not so', () => {
    expect(ask('阳光幼儿园托班')).toMatchObject({ names: ['阳光幼儿园'], facets: {}, dropped: ['托班'] });
    expect(ask('阳光幼儿园校车路线')).toMatchObject({
      names: ['阳光幼儿园'],
      facets: { 'school-bus': ['是'] },
      applied: ['校车'],
    });
  });

  it('is a question about the one that is called just so, whatever else answers to its name', () => {
    const branch = kindergarten('云溪县第一幼儿园北区分园', { facts: facts({ 'school-bus': true }) });
    const others = [branch, ...ENTRIES];
    const { names, facets: asked, dropped } = ask('云溪县第一幼儿园校车', {}, others);
    expect(names[0]).toBe('云溪县第一幼儿园');
    expect(asked).toEqual({});
    expect(dropped).toEqual(['校车']);
  });

  it('does not hide one that has closed', () => {
    const others = [kindergarten('小太阳幼儿园', { facts: facts({ status: '停办' }) }), ...ENTRIES];
    const [index, facets] = [indexOf(others), facetsOf(others)];
    const q = '小太阳幼儿园校车';
    const answer = answerState(index, { ...DEFAULT_STATE, q }, facets, understand(index, facets, q));
    expect(namesOf(index, answer.notRunning)).toEqual(['小太阳幼儿园']);
  });

  it('is a filter that nobody passes where a town is named', () => {
    expect(ask('重岗乡公办')).toMatchObject({ names: [], facets: { nature: ['公办'] }, applied: ['公办'] });
  });

  it('is taken where only a catchment area holds it', () => {
    const others = [kindergarten('蓝天幼儿园', { catchment: '本县公办园未录取的幼儿' }), ...ENTRIES];
    expect(ask('公办', {}, others).facets).toEqual({ nature: ['公办'] });
  });

  it('gives way to what the reader has chosen, and is named as left out', () => {
    expect(ask('公办', { facets: { nature: ['民办'] } })).toMatchObject({
      facets: { nature: ['民办'] },
      names: ['小博士幼儿园', '阳光幼儿园'],
      applied: [],
      dropped: ['公办'],
    });
  });
});
