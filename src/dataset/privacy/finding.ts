export type PersonalKind =
  | '身份证号'
  | '手机号'
  | '银行卡号'
  | '电子邮箱'
  | '证件号'
  | '出生日期'
  | '住址'
  | '微信号'
  | 'QQ号'
  | '姓名';

/** Personal data found in a text. */
export interface Finding {
  readonly kind: PersonalKind;
  /** An error where it is sure, a warning where it may be something else. */
  readonly severity: 'error' | 'warning';
  readonly start: number;
  readonly end: number;
  /** In plain characters, without what stood between them. Never shown. */
  readonly text: string;
}

/** A form that may be shown: enough to find the place, too little to use. */
export function masked({ kind, text }: Pick<Finding, 'kind' | 'text'>): string {
  switch (kind) {
    case '手机号':
      return stars(text, 3, 4);
    case '身份证号':
      return stars(text, 3, 2);
    case '银行卡号':
      return stars(text, 3, 4);
    case '电子邮箱':
      return `${text.slice(0, 1)}***${text.slice(text.indexOf('@'))}`;
    case '证件号':
    case '微信号':
    case 'QQ号':
      return stars(text, 1, 1);
    case '出生日期':
    case '住址':
      return stars(text, 2, 0);
    case '姓名':
      return stars(text, 1, 0);
    default:
      return kind satisfies never;
  }
}

function stars(text: string, first: number, last: number): string {
  const characters = Array.from(text);
  const hidden = Math.max(1, characters.length - first - last);
  const end = last === 0 ? '' : characters.slice(-last).join('');
  return `${characters.slice(0, first).join('')}${'*'.repeat(hidden)}${end}`;
}
