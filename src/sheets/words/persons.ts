/** What a remark in brackets says of single children: counted, never carried on. */
export const CHILD_REMARK =
  /随班就读|残疾|残障|障碍|孤儿|孤独|留守|特殊|特需|贫困|困难|自闭|脑瘫|建档|低保|智力|听力|视力|唐氏|多动|患|病/;
