import type { AreaKey } from './places.ts';

/** Town names written by hand, the seat first; several hold characters with more than one reading (重 长 乐 行). */
const FIRST_TOWNS: Readonly<Record<AreaKey, readonly string[]>> = {
  yunxi: ['云溪', '行宫', '望岚', '重楼', '长麓', '青塘铺', '乐栖', '石磴', '白沙渡', '松坳'],
  chengpu: ['澄浦', '秋月', '长亭门', '荷渡', '重桥', '乐善', '梧岭', '鹿鸣坊', '杏溪', '晚渡'],
  jinyu: ['锦湾', '翠堤', '听涛', '长桥', '乐行', '紫竹', '东麓', '海棠', '珊瑚', '晴川里'],
};

const TOWN_FIRST = [
  ...'云青白紫金玉清明东南西北长重乐和安宁永兴福瑞松柏竹梅兰桂荷杏桃柳石沙渔鹤鹿雁月星晴霞秋春',
];
const TOWN_SECOND = [...'溪塘渡桥岭坪坳湾浦滩坊门铺垭埠冈屏麓泉津'];

/** Short names of the towns of an area: written by hand first, then combined, all different. */
export function townNames(area: AreaKey, count: number): string[] {
  const names: string[] = FIRST_TOWNS[area].slice(0, count);
  const seen = new Set(Object.values(FIRST_TOWNS).flat());
  const offset = { yunxi: 0, chengpu: 1, jinyu: 2 }[area];
  for (let step = 0; names.length < count; step += 1) {
    // Each area takes every third combination, so no name occurs in two areas.
    const index = step * 3 + offset;
    const first = TOWN_FIRST[index % TOWN_FIRST.length] ?? '';
    const second = TOWN_SECOND[Math.floor(index / TOWN_FIRST.length) % TOWN_SECOND.length] ?? '';
    const name = `${first}${second}`;
    if (!seen.has(name)) names.push(name);
    seen.add(name);
  }
  return names;
}

export const COMMUNITY_NAMES = [
  '文昌',
  '滨河',
  '朝阳',
  '东门',
  '南苑',
  '北辰',
  '望湖',
  '翠竹',
  '桂花',
  '和顺',
  '永乐',
  '长青',
  '重光',
  '景行',
  '书香',
  '锦绣',
  '康宁',
  '春晖',
  '兴业',
  '广场',
  '新风',
  '花园',
  '云锦',
  '丹桂',
  '梧桐',
  '碧水',
  '金桥',
  '丽景',
] as const;

export const VILLAGE_NAMES = [
  '大坪',
  '李家湾',
  '沙河',
  '王家庄',
  '上庄',
  '下庄',
  '石桥',
  '杨柳',
  '双井',
  '前进',
  '红星',
  '马场',
  '高坎',
  '乌鸦岭',
  '陈家台',
  '花园',
  '长岭',
  '重新',
  '三棵树',
  '水磨',
  '羊圈沟',
  '古城',
  '胜利',
  '新民',
  '团结',
  '乐土',
  '行家',
  '槐树',
] as const;

export const ROADS = [
  '文昌路',
  '人民路',
  '建设路',
  '解放路',
  '育才路',
  '滨河路',
  '学府路',
  '中心街',
  '新华街',
  '朝阳路',
  '迎宾路',
  '南环路',
  '北环路',
  '桃源路',
  '长乐路',
  '重阳街',
  '乐善路',
  '景行路',
  '翠湖路',
  '锦绣路',
  '光明路',
  '振兴街',
  '团结路',
  '富康路',
] as const;

export const ESTATES = [
  '翠堤湾',
  '滨河新区',
  '锦绣家园',
  '书香苑',
  '金桂园',
  '向阳城',
  '碧水蓝庭',
  '云锦府',
  '望湖名邸',
  '丽景花园',
  '康宁小区',
  '和顺里',
  '长乐坊',
  '重光苑',
  '悦澜庭',
  '梧桐公馆',
  '春晖里',
  '紫荆花园',
  '学府壹号',
  '东方明珠',
  '湖畔春天',
  '橡树湾',
] as const;
