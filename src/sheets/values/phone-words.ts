import { ABSENCE_WORDS } from '../../dataset/read/unknown-value.ts';

/** What may stand beside a number and is no person: what kind of number it is, and the posts and offices that answer it. Longer words first. */
const WORDS =
  /副?园长室?|书记|办公室|值班室?|保安室?|门卫室?|传达室|财务室?|保健室|医务室|总务处?|后勤处?|教务处?|食堂|(?:教育体育|教体|教育)局|(?:学前教育|学前|幼教)(?:办公室|股|科|办)?|中心(?:学?校|小学)|总机|分机|内线|座机|固话|固定|联系|咨询|招生|报名|监督|投诉|主管部门|电话|传真|号码?|转|总园|分园|本部|园部|或|办|及|和|ext|tel|fax|x/giu;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text of telephones with every word that may be somebody's name as **: 园长周丽 0399-2210000 is ** 0399-2210000. Null where it holds nothing but
 * numbers and words for a post or an office.
 */
export function withoutNamesBesidePhones(written: string): string | null {
  const plain = written.normalize('NFKC').trim();
  if (ABSENCE_WORDS.some((word) => word === plain)) return null;
  const shown = plain.replace(WORD, (word) => (word.replace(WORDS, '') === '' ? word : '**'));
  return shown === plain ? null : shown;
}

/** What a clerk is told of such a text. */
export const ONLY_NUMBERS =
  '联系电话里只写号码、分机和岗位、科室（如“园长室 0000-1234567转802”），不写人名和别的话：网站上谁都看得到。请去掉再写。';
