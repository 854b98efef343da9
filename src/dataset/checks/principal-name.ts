import { isAbsent } from '../../domain/reported.ts';
import type { Check } from '../check.ts';

/** A name is personal data (个人信息保护法 第二十五条): published only where the bureau has decided so. */
export const principalName: Check = {
  id: 'principal-name',
  severity: 'error',
  hold: 'stop',
  description:
    '园长姓名属于个人信息，取得本人单独同意前不公布（个人信息保护法第二十五条）；只有 site.json 的 publishPrincipalName 为 true 时才可填。',
  run: (context) =>
    context.site.publishPrincipalName
      ? []
      : context.rows.kindergartens
          .filter((row) => !isAbsent(row.principalName))
          .map((row) => ({
            ...context.report('kindergartens', row, 'principalName', {
              message: `“${row.name}”填了园长姓名，而本站没有开启公布园长姓名。`,
              remedy:
                '清空园长姓名一栏。本人单独同意公布的，先在 site.json 里把 publishPrincipalName 设为 true。',
            }),
            // The name itself is not repeated in reports.
            value: '***',
          })),
};
