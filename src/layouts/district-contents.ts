import type { DistrictView } from '../progress/district-view.ts';

export type DistrictSectionId =
  'areas' | 'figures' | 'finance' | 'kindergartens' | 'campuses' | 'communities' | 'planned' | 'closed';

export interface DistrictSection {
  readonly id: DistrictSectionId;
  readonly label: string;
}

/**
 * The sections of a district's page that have something to show. A town opens with its kindergartens; a wider area with the
 * areas below it and its figures, because its list is long.
 */
export function districtContents(view: DistrictView): readonly DistrictSection[] {
  const { district, below, kindergartens, figures, campuses, communities, finance, planned, closed, counts } =
    view;
  const shown: Readonly<Record<DistrictSectionId, boolean>> = {
    areas: below.length > 0,
    figures: figures.length > 0 && counts.running > 0,
    finance: finance !== null,
    kindergartens: kindergartens.length > 0,
    campuses: campuses.length > 0,
    communities: communities.length > 0,
    planned: planned.length > 0,
    closed: closed.length > 0,
  };
  const labels: Readonly<Record<DistrictSectionId, string>> = {
    areas: district.level === '县级' ? '各乡镇（街道）' : '各地区',
    figures: '主要指标',
    finance: '学前教育经费',
    kindergartens: view.isComplete ? '幼儿园名单' : '不属于以上地区的幼儿园',
    campuses: view.isComplete ? '分园' : '不属于以上地区的分园',
    communities: '社区（村）',
    planned: '筹建中',
    closed: '已停办',
  };
  const order = below.length > 0 ? WIDE : NARROW;
  return order.filter((id) => shown[id]).map((id) => ({ id, label: labels[id] }));
}

const WIDE = [
  'areas',
  'figures',
  'finance',
  'kindergartens',
  'campuses',
  'communities',
  'planned',
  'closed',
] as const;
const NARROW = [
  'kindergartens',
  'campuses',
  'figures',
  'communities',
  'finance',
  'planned',
  'closed',
] as const;
