import { AGE_GROUPS, type AgeGroup } from '../../src/domain/code-lists.ts';
import { unchanging } from '../../src/domain/dated.ts';
import { NOT_APPLICABLE, NOT_GIVEN, type Reported, mapReported } from '../../src/domain/reported.ts';
import { type FactValue, careFeeId, freePlacesId } from '../../src/facts/index.ts';
import type { FinderEntry } from '../../src/search/find/build/entry.ts';

/** Made-up kindergartens with the near-duplicates that real counties have. The same seed gives the same list. */

/** Mulberry32: a small repeatable source of numbers in [0, 1). */
export function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOWN_HEADS =
  '云溪 长安 重岗 曾家 朝阳 乐平 单集 行唐 石桥 柳林 青山 白马 龙泉 双河 永兴 太平 新华 和平 红旗 东风 大河 小河 高桥 沙坪 南湖 北关 西街 东城 凤凰 金鸡 银山 铁铺 古城 新市 花园 桃源 梅林 竹山 松柏 杨柳 荷塘 清水 黄泥 黑石 赤水 碧溪 翠屏 玉泉 仙女 罗田 麻城 蕲春 解放 建设 胜利 前进 团结 幸福 光明 复兴 万寿 福田 吉安 祥和 瑞昌 泰和 康乐 绿洲 女山 佛山 莲花 宝塔 钟楼 鼓山 便民 仇池 盖州 查桥 薄山 葛店 牟平 厦村 蚌湖 圩塘 涡阳 尉氏 洪洞 浚河 台儿庄 六合 铅山 弋阳 婺源 歙南 黟西 邗江 郯城 莒南 鄄城'.split(
    ' ',
  );
const TOWN_TAILS = '镇 乡 街道'.split(' ');
const BRANDS =
  '阳光 小太阳 金太阳 红太阳 蓝天 小天使 金色童年 七彩 童星 启明星 未来星 育才 育英 育苗 蓓蕾 花蕾 向日葵 蒲公英 小博士 小神童 贝贝 爱贝 宝贝 金宝贝 亲亲 红黄蓝 大风车 摩尔 智慧树 摇篮 金摇篮 晨光 晨曦 希望 新希望 明珠 东方明珠 小叮当 百灵鸟 快乐 乐乐 康乐 童乐 欢乐 英才 新苗 春蕾 春苗 春天 朝阳 旭日 彩虹 星星 新星 北极星 爱心 爱婴 爱弥儿 蒙台梭利 伊顿 小哈佛 剑桥 长颈鹿 小白鸽 和平 幸福 实验 机关 中心 第一 第二 第三 第四 第五 第六 第八 第十 第十一'.split(
    ' ',
  );
const MIDDLES = ['', '', '', '', '双语', '艺术', '实验', '国际', '中英文'];
const TAILS = [
  '幼儿园',
  '幼儿园',
  '幼儿园',
  '幼儿园',
  '幼稚园',
  '附属幼儿园',
  '幼儿园分园',
  '小学附设幼儿班',
];

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** `count` distinct names, each with its town. */
export function madeUpNames(
  count: number,
  seed: number,
): readonly { readonly name: string; readonly town: string }[] {
  const random = repeatable(seed);
  const towns = Math.max(6, Math.min(TOWN_HEADS.length * 3, Math.round(count / 25)));
  const names = new Map<string, string>();
  for (let attempt = 0; names.size < count; attempt += 1) {
    const number = Math.floor(random() * towns);
    const town = `${TOWN_HEADS[number % TOWN_HEADS.length]}${TOWN_TAILS[Math.floor(number / TOWN_HEADS.length) % 3]}`;
    const community =
      random() < 0.35 ? `${pick(TOWN_HEADS, random)}${pick(['村', '社区', '路', ''], random)}` : '';
    const head = random() < 0.6 ? town : random() < 0.5 ? town.replace(/镇|乡|街道/, '') : '';
    const name = `${head}${community}${pick(BRANDS, random)}${pick(MIDDLES, random)}${pick(TAILS, random)}`;
    if (!names.has(name)) names.set(name, town);
    if (attempt > count * 60) throw new Error('the word lists are too small for so many names');
  }
  return [...names].map(([name, town]) => ({ name, town }));
}

const STREETS =
  '人民 解放 中山 建设 新华 文化 育才 滨河 环城 迎宾 站前 学府 团结 和平 朝阳 长江 黄河 振兴'.split(' ');

/** The same names as whole finder entries, with plausible facts and absences. */
export function madeUpEntries(count: number, seed: number): readonly FinderEntry[] {
  const random = repeatable(seed + 1);
  const chance = (share: number): boolean => random() < share;
  return madeUpNames(count, seed).map(({ name, town }, number) => {
    const isPublic = chance(0.5);
    const monthly = isPublic
      ? 20_000 + Math.floor(random() * 15) * 2000
      : 40_000 + Math.floor(random() * 150) * 1000;
    const head = TOWN_HEADS.findIndex((one) => town.startsWith(one));
    const county = `${TOWN_HEADS[head % 9]}县`;
    return {
      code: String(2_100_000_000 + Math.floor(random() * 2_000_000_000)),
      name,
      formerNames: chance(0.05) ? [`${pick(BRANDS, random)}托儿所`] : [],
      aliases: chance(0.05) ? [`${pick(BRANDS, random)}园`] : [],
      district: `9901${String(10 + (head % 9))}${String(100 + head)}`,
      town,
      county,
      address: `${county}${town}${pick(STREETS, random)}路${1 + Math.floor(random() * 400)}号`,
      community: chance(0.6) ? `${pick(TOWN_HEADS, random)}社区` : null,
      catchment: chance(0.3) ? `${pick(TOWN_HEADS, random)}小区、${pick(STREETS, random)}路以东` : null,
      phones: [madeUpPhone(number)],
      campuses: number % 10 === 0 ? [madeUpCampus(number, town, county)] : [],
      position: chance(0.95) ? { longitude: 112 + random() * 2, latitude: 27 + random() * 2 } : null,
      facts: madeUpFacts({ isPublic, monthly, chance, random }),
    };
  });
}

/** A telephone for each number, in a made-up area. */
export function madeUpPhone(number: number): string {
  return `000-${2_000_000 + ((number * 7919) % 6_000_000)}`;
}

/** A campus in the same town; estates repeat, so that its name alone means several. */
function madeUpCampus(number: number, town: string, county: string): FinderEntry['campuses'][number] {
  const [head, next] = [TOWN_HEADS[number % 83] ?? '', STREETS[number % STREETS.length] ?? ''];
  return {
    name: `${head}${next}园区`,
    district: '990110100',
    town,
    county,
    address: `${county}${town}${next}路${1 + (number % 400)}号`,
    phones: [madeUpPhone(number + 500_000)],
    position: null,
  };
}

interface Chances {
  readonly isPublic: boolean;
  /** 分 a month. */
  readonly monthly: number;
  readonly chance: (share: number) => boolean;
  readonly random: () => number;
}

function madeUpFacts({ isPublic, monthly, chance, random }: Chances): FinderEntry['facts'] {
  const inclusive = isPublic || chance(0.7);
  const rating = chance(0.7) ? pick(['一级园', '二级园', '三级园', '省示范'], random) : NOT_GIVEN;
  const service = chance(0.95) ? pick(['全日制', '全日制', '全日制', '半日制', '寄宿制'], random) : NOT_GIVEN;
  const nursery = chance(0.9) ? chance(0.3) : NOT_GIVEN;
  const integrated = chance(0.8) ? chance(0.1) : NOT_GIVEN;
  const free = chance(0.85) ? Math.floor(random() * 120) : NOT_GIVEN;
  const fee = chance(0.96) ? monthly : NOT_GIVEN;
  const finalYear = mapReported(fee, (amount) => amount - (chance(0.2) ? 2000 : 0));
  const values: Readonly<Record<string, Reported<FactValue>>> = {
    status: '在办',
    nature: isPublic ? '公办' : '民办',
    'run-by': isPublic ? '公办' : inclusive ? '普惠性民办' : '非营利性民办',
    inclusive,
    rating,
    service,
    'school-bus': NOT_GIVEN,
    nursery,
    integrated,
    ...byAge(careFeeId, { 小班: fee, 中班: fee, 大班: finalYear }),
    ...byAge(freePlacesId, { 小班: free, 中班: mapReported(free, third), 大班: mapReported(free, third) }),
    ratio: chance(0.9) ? 6 + Math.round(random() * 140) / 10 : NOT_GIVEN,
  };
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, unchanging(value)]));
}

const third = (places: number): number => Math.floor(places / 3);

/** The figures of the age groups given; of 托班 and mixed-age classes there are none. */
function byAge(
  idOf: (age: AgeGroup) => string,
  figures: Readonly<Partial<Record<AgeGroup, Reported<number>>>>,
): Readonly<Record<string, Reported<number>>> {
  return Object.fromEntries(AGE_GROUPS.map((age) => [idOf(age), figures[age] ?? NOT_APPLICABLE]));
}
