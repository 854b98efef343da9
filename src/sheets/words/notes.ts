/** What notes and label lines around a table say. Texts are bare: one width, no spaces. */

/** What stands before a sentence, in any order: 注：, 退费办法：, 1．, ①, （一）. */
export const LEADS =
  /^(?:\s|[①-⑳]|[（(][\d一二三四五六七八九十]{1,2}[)）]|[\d一二三四五六七八九十]{1,2}[)）]?[.、．:：](?!\d)|(?:备?注|附注|说明)(?:[\d一二三四五六七八九十]{1,2}|[①-⑳])[:：.、]|(?:备?注|备考|附注|说明|(?:填表|填报|有关|特别)?说明|退费(?:规定|办法|规则|标准|说明)?(?:[(（][^()（）]{1,12}[)）])?)[:：])+/;

/** A thing that is paid for begins a clause: it does not go on with the one before. */
export const OTHER_THING =
  /^(?:\p{Script=Han}{0,4}(?:保险|[外平害]险)|(?:园|校)服|被褥|床品|床上用品|校车|课本|教材)/u;

/** What begins a sentence of its own in the middle of a line: （2）, ②, 3. */
export const ENUMERATOR =
  /(?=[①-⑳]|[（(][\d一二三四五六七八九十]{1,2}[)）])|(?<=[。;；:：\s])(?=\d{1,2}[.、．](?!\d))/;

/** What speaks of money that is paid back; 退出普惠, 退休 and 退役 do not. */
export const REFUND = /退(?!出|伍|役|休|耕|学率|市|件|回整改)|多退少补/;

/** What says that some were looked at on another day than the rest. */
export const LATER_CHECK = /补查|补检|另行检查|改期检查|推迟检查|延期检查/;

/** A cell that is a rule of refund, and no head over some: 按月退还, 不退. Texts are bare. */
export const IS_REFUND_RULE =
  /^(?:按|不|全额|据实|当[月日天年]|请假|满|超过|未|已|减半|每).*退(?!费(?:办法|规定|标准|说明)|[园出休])|退还?(?:\d|一半|全[额部]|剩余|当)|多退少补|据实结算/;

/** 上述费用均据实结算: of whatever the sheet charges, its rule behind it. */
export const OF_ALL_FEES =
  /^(?:(?:[上前]述|以上|上列|表中|本表|表内)(?:所列)?的?(?:各项|各类|所有|全部)?|各项|各类|所有|全部)(?:(?:收费|费用)(?:项目)?|项目)(?:均|都|一律|统一)(?:实行|采取)?/;

/** A head over rules of refund, and no rule. */
export const REFUND_HEAD = /^退[费款](?:规定|办法|规则|标准|说明|政策|事项|方式)?[:：]?$/;

/** What is settled by what was used leaves nothing else to pay back. */
export const SETTLED =
  /据实结算|按实.{0,12}结算|按实际?[^,，。;；]{0,6}(?:天数|次数|课时|出勤)[^,，。;；]{0,4}(?:收|缴|交|计费)/;

/** What settles how much is to be paid in the end, under a head of refunds. */
export const SETTLES =
  /退(?!出|伍|役|休)|结算|补|不收|收取|减|按照?\S{0,4}保险\S{0,4}(?:合同|条款|协议|约定|规定)\S{0,4}$/;

/** 意外险按保险合同约定办理: what is paid back of an insurance its contract says. */
export const INSURED =
  /^(\p{Script=Han}{0,4}(?:保险费?|[外平害]险费?))[:：,，]?(按照?(?:保险)?(?:公司)?的?(?:保险)?(?:合同|条款|协议|保单)的?(?:约定|规定)?(?:办理|执行|处理)?)$/u;

/** What a rule for everything begins with: whom it is about, or when. */
export const GENERAL_RULE =
  /^(?:幼儿|儿童|孩子|家长|学生|入园|在园|新生|当[月日天]|每[月学]|学期|月|中途|因|请假|连续|出勤|缺勤|实际|未|不[足满]|满|超过|按|如|若|凡|对|已|自|经|退|开学|各项|各类|所有|全部|以上|收费|费用|缴费|交费|应|由|\d)/;

/** Where a sentence ends that tells whom to call or who wrote it. */
export const CONTACT =
  /[,，;；。]?\s*(?:(?:监督|举报|投诉|咨询|联系|服务)(?:电话|人|方式|热线)|(?:经手|经办|填报|填表|制表|审核|复核|负责)人?[:：]).*$/;

/** Of some kindergartens alone, and what in a title speaks of all: 各级各类, 公办、民办. Texts are bare. */
export const OF_SOME_KIND = /公办|民办|普惠|营利|城区|镇区|乡村|农村|中心园|附设/;
export const OF_ALL_KINDS = /公办[、,和及与/]?民办|民办[、,和及与/]?公办|公民办|(?:各级)?各类|(?:所有|全部)/g;

/** What stands before an item of a list: 各项代收费. */
export const EACH = /^(?:各项|各类|各种|所有|全部|其他各项|其他|其它|其余|有关|相关)/;

/** What may follow an item in a list. */
export const AND = /^(?:、|以及|及其|和|及|与|或|暨|[,，/])/;

/** A name of a fee that no list has: 校车费. */
export const ANY_FEE =
  /^(?:(?![退的月日天按当已未所交缴应需剩收将可不其每余等和及与或、由在为])\p{Script=Han}){1,7}费/u;
