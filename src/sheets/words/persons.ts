/** What a remark in brackets says of single children: counted, never carried on. */
export const CHILD_REMARK =
  /随班就读|残疾|残障|障碍|孤儿|孤独|留守|特殊|特需|贫困|困难|自闭|脑瘫|建档|低保|智力|听力|视力|唐氏|多动|患|病/;

/** What may speak of somebody: told by its place alone. */
export const ABOUT_PERSONS =
  /家长|老师|儿童|孩子|幼儿\d|名幼儿|园长|同志|医生|陪护|休学|随班就读|残|自闭|脑瘫|听障|个人信息/;

/** What persons do of whom a text tells: they found, run or pay for a kindergarten, or decide on it. */
export const DEEDS =
  '创办|创建|创立|开办|兴办|承办|举办(?!者|人)|主办|接办|筹办|投资(?!人)|出资(?!人)|集资|独资|捐资|捐建|接手|承包|承租|经营|转让|审定|评定|批准|认定|审批|核定|审核|核对';
