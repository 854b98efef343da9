import type { Draft } from './drafts.ts';
import { KINDERGARTEN_NAMES } from './names.ts';

/** 举办者名称; empty where a private sponsor is a person, who is never named. */
export function sponsorNameOf({ area, archetype, community, given, random, town }: Draft): string {
  switch (archetype) {
    case 'institution':
    case 'enterprise':
      return given.name.replace(/附属.*$|幼儿园.*$/, '');
    case 'military':
      return '不公开';
    case 'collective':
      return `${town.name}${community.name}居民委员会`;
    case 'welfare':
      return `${area.name}民政局`;
    case 'private-inclusive':
    case 'private-nonprofit':
      return random.chance(0.3)
        ? ''
        : `云州${random.pick(KINDERGARTEN_NAMES.serviceCentres)}教育服务中心（演示）`;
    case 'private-profit':
      return `云州${random.pick(KINDERGARTEN_NAMES.companies)}教育有限公司（演示）`;
    default:
      return area.educationBureau;
  }
}
