/** What a remark in brackets says of single children: counted, never carried on. */
export const CHILD_REMARK =
  /随班就读|残疾|残障|障碍|孤儿|孤独|留守|特殊|特需|贫困|困难|自闭|脑瘫|建档|低保|智力|听力|视力|唐氏|多动|患|病/;

/** What may speak of somebody: told by its place alone. */
export const ABOUT_PERSONS =
  /家长|老师|儿童|孩子|幼儿\d|名幼儿|园长|同志|医生|陪护|休学|随班就读|残|自闭|脑瘫|听障|个人信息/;
