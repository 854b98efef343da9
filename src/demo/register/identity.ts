import { demoPhone, demoUscc } from '../codes.ts';
import { isAttached, isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

/** 统一社会信用代码 and 办学许可证号, which a class of a school does not have and a planned kindergarten not yet. */
export function identityOf(
  kindergarten: DemoKindergarten,
  serial: number,
  random: Random,
): Pick<DemoRow<'kindergartens'>, 'uscc' | 'licenceNo'> {
  if (isAttached(kindergarten)) return { uscc: '不适用', licenceNo: '不适用' };
  if (kindergarten.status === '筹建') return {};
  const prefix = isPublic(kindergarten) ? '12' : kindergarten.profitStatus === '营利性' ? '91' : '52';
  const issued = String(serial % 1000).padStart(3, '0');
  const licence = `${isPublic(kindergarten) ? '教公' : '教民'}${kindergarten.code}${issued}号`;
  return {
    uscc: random.chance(0.02) ? '待核实' : demoUscc(prefix, serial + 1),
    licenceNo: random.chance(0.05) ? '' : licence,
  };
}

/** 别名: what people say for short. */
export function aliasOf(kindergarten: DemoKindergarten, random: Random): string {
  const { name, town, area, archetype } = kindergarten;
  if (archetype === 'central') return `${town.shortName}中心园`;
  if (archetype === 'county') {
    // The last character of an area's name is its rank: 云溪县, the first kindergarten of which is 县直机关园.
    const [stem, rank] = [area.name.slice(0, -1), area.name.slice(-1)];
    return name.includes('直机关') ? `${rank}直机关园` : name.replace(area.name, stem);
  }
  const short = name.replace(area.name, '').replace(town.name, '').replace('幼儿园', '');
  return random.chance(0.08) && short.length >= 2 && short.length <= 6 ? short : '';
}

/** 办公电话: 不公开 for the military, not given by a few. */
export function phoneOf(kindergarten: DemoKindergarten, random: Random): string {
  const phone = demoPhone(random);
  if (kindergarten.archetype === 'military') return '不公开';
  return random.chance(0.03) ? '' : phone;
}
