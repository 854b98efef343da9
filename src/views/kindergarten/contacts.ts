import gcoord from 'gcoord';
import type { KindergartenRecord } from '../../domain/kindergarten.ts';
import { isGiven } from '../../domain/reported.ts';
import type { Site } from '../../domain/site.ts';

export interface OutsideLink {
  readonly label: string;
  readonly href: string;
}

type Located = Pick<KindergartenRecord, 'name' | 'address' | 'longitude' | 'latitude' | 'coordinateSystem'>;

/**
 * Links that open the kindergarten in 高德, 百度 and 腾讯地图, each with the coordinates of its own system (GCJ-02, BD-09). Empty where
 * the position or its system is not published. No map is shown here: 《地图管理条例》第十五条.
 */
export function navigationLinks(place: Located): readonly OutsideLink[] {
  const { longitude, latitude, coordinateSystem } = place;
  if (!isGiven(longitude) || !isGiven(latitude) || !isGiven(coordinateSystem)) return [];
  const source =
    coordinateSystem === 'GCJ02' ? gcoord.GCJ02 : coordinateSystem === 'BD09' ? gcoord.BD09 : gcoord.WGS84;
  const at = (target: typeof gcoord.GCJ02 | typeof gcoord.BD09): readonly [string, string] => {
    const [east, north] = gcoord.transform([longitude, latitude], source, target);
    return [east.toFixed(6), north.toFixed(6)];
  };
  const [name, address] = [encodeURIComponent(place.name), encodeURIComponent(place.address)];
  const [east, north] = at(gcoord.GCJ02);
  const [baiduEast, baiduNorth] = at(gcoord.BD09);
  return [
    {
      label: '高德',
      href: `https://uri.amap.com/navigation?to=${east},${north},${name}&coordinate=gaode&callnative=1`,
    },
    {
      label: '百度',
      href: `https://api.map.baidu.com/marker?location=${baiduNorth},${baiduEast}&title=${name}&content=${address}&coord_type=bd09ll&output=html&src=web`,
    },
    {
      label: '腾讯',
      href: `https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=${name}&tocoord=${north},${east}&referer=web`,
    },
  ];
}

/**
 * Where a reader tells the bureau of a wrong figure: its 找错 page, else a mail already addressed and filled in, else its telephone.
 * Null where the bureau gives none of them.
 */
export function correctionLink(
  { errorReportUrl, bureau }: Pick<Site, 'errorReportUrl' | 'bureau'>,
  { code, name }: Pick<KindergartenRecord, 'code' | 'name'>,
  figure: string,
): OutsideLink | null {
  const label = '数字不对？告诉我们';
  if (errorReportUrl !== '') {
    const query = new URLSearchParams({ code, figure });
    return { label, href: `${errorReportUrl}${errorReportUrl.includes('?') ? '&' : '?'}${query}` };
  }
  if (bureau.email !== '') {
    const subject = encodeURIComponent(`更正 ${code} ${name} ${figure}`);
    const body = encodeURIComponent('应为：\n依据：');
    // WeChat opens no mail: the address can be copied, and the telephone called.
    const phone = bureau.phone === '' ? '' : `，或拨 ${bureau.phone}`;
    const written = `数字不对？写信到 ${bureau.email}${phone}`;
    return { label: written, href: `mailto:${bureau.email}?subject=${subject}&body=${body}` };
  }
  if (bureau.phone === '') return null;
  return { label: `数字不对？请拨 ${bureau.phone}`, href: `tel:${bureau.phone.replace(/[^\d+]/g, '')}` };
}
