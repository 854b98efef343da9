import { isGiven } from '../../domain/reported.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { isMissing } from './rows.ts';

const PLACES = ['districts', 'kindergartens', 'campuses'] as const;

/** The same figures lie hundreds of metres apart in two systems: a coordinate without its system places nothing. */
export const coordinateSystemMissing: Check = {
  id: 'coordinate-system-missing',
  severity: 'error',
  hold: 'cell',
  description: '填了经纬度就要写明坐标系：同一组数字在不同坐标系里相差几百米。',
  run: (context) =>
    PLACES.flatMap((table) => {
      const issues: Issue[] = [];
      for (const row of context.rows[table]) {
        if (!isMissing(row.coordinateSystem) || !(isGiven(row.longitude) || isGiven(row.latitude))) continue;
        issues.push(
          context.report(table, row, 'coordinateSystem', {
            message: `“${row.name}”填了经纬度，没有写坐标系。`,
            remedy: '天地图取的点填 CGCS2000，高德、腾讯填 GCJ02，百度填 BD09，GPS 填 WGS84。',
          }),
        );
      }
      return issues;
    }),
};
