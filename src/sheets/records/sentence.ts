import { quoted } from '../../dataset/issue.ts';
import type { Column } from '../../dataset/tables/column.ts';

const LISTED = 9;

/** What a column wants, as the end of a question. */
export function wanted({ cell, header }: Column): string {
  switch (cell.kind) {
    case 'date':
      return `${header}是哪一天？请说到年月日。`;
    case 'whole':
      return cell.unit === '年' ? `${header}是哪一年？` : `${header}是多少？请填一个整数。`;
    case 'number':
    case 'percent':
      return `${header}是多少？请填一个确定的数。`;
    case 'money':
      return `${header}是多少元？`;
    case 'one-of':
      return cell.values.length <= LISTED
        ? `${header}是哪一种：${cell.values.join('、')}？`
        : `${header}是哪一种？`;
    case 'yes-no':
      return `${header}：是还是否？`;
    case 'school-year':
      return `${header}是哪一学年？请写成 2026-2027 的样子。`;
    case 'period':
      return `${header}是哪一年或哪一学年？`;
    case 'code':
      return `${header}是多少？请按证照逐位核对（${cell.shape}）。`;
    case 'text':
    case 'list':
      return `${header}是什么？`;
    default:
      return cell satisfies never;
  }
}

/** Whom and which row a question is about: 某某幼儿园（大班）. */
export function whose(kindergarten: string, of: string): string {
  const about = of === '' ? '' : `（${of}）`;
  return kindergarten === '' ? (of === '' ? '这张表' : `这张表（${of}）`) : `${kindergarten}${about}`;
}

/** What stands there and why that is not enough; what is blank is said to be. */
export function stands(text: string, why: string): string {
  const there = text === '' ? '没有写' : `写的是${quoted(text)}`;
  return why === '' ? there : `${there}：${why}`;
}
