import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { DemoRow } from '../rows.ts';
import { addressOf } from './address.ts';
import { groupNameOf } from './groups.ts';
import { aliasOf, identityOf, phoneOf } from './identity.ts';
import { dayOf, featuresOf, integratedOf, nurseryOf } from './offer.ts';
import { positionOf, sizesOf, transferOf } from './premises.ts';

/** One row of kindergartens.csv. `places`: those it is approved for; `serial`: its own place in the bureau, from 0. */
export function kindergartenRow(
  kindergarten: DemoKindergarten,
  places: number,
  serial: number,
): DemoRow<'kindergartens'> {
  const random = kindergarten.random('row');
  const knowsCommunity = kindergarten.area.key === 'jinyu' || random.chance(0.8);
  return {
    code: kindergarten.code,
    name: kindergarten.name,
    aliases: aliasOf(kindergarten, random),
    ...identityOf(kindergarten, serial, random),
    district: kindergarten.town.code,
    community: knowsCommunity ? kindergarten.community.name : '',
    communityCode: knowsCommunity ? kindergarten.community.code : '',
    address: addressOf(kindergarten, random),
    ...positionOf(kindergarten, random),
    phone: phoneOf(kindergarten, random),
    nature: kindergarten.nature,
    sponsorType: kindergarten.sponsorType,
    sponsorName: kindergarten.sponsorName,
    profitStatus: kindergarten.profitStatus ?? '不适用',
    institutionType: kindergarten.institutionType,
    serviceForm: kindergarten.serviceForm,
    settlement: kindergarten.settlement,
    group: groupNameOf(kindergarten),
    ...transferOf(kindergarten, random),
    nursery: nurseryOf(kindergarten, random),
    integrated: integratedOf(kindergarten, random),
    features: featuresOf(kindergarten, places, random),
    ...dayOf(kindergarten, random),
    approvedPlaces:
      random.chance(0.015) && kindergarten.special !== 'over-capacity' ? '待核实' : String(places),
    ...sizesOf(kindergarten, places, random),
    foundedYear:
      kindergarten.status === '筹建' || random.chance(0.01) ? '' : String(kindergarten.foundedYear),
    website: random.chance(0.03) ? `https://www.yey${kindergarten.code.slice(5)}.example/` : '',
    status: kindergarten.status,
    statusDate: kindergarten.statusDate ?? '',
  };
}
