/** Brackets behind the name of a kindergarten. Texts are bare, one part of what stands in them each. */

/** A class at a school, which is one word with the name before it. */
export const ATTACHED = /^(?:附设|附属|小学附设|幼儿班|附设幼儿班|附设班)$/;

/** What belongs to a registered name: another place of it. An industrial park (园区) is none, nor is how many there are. */
export const PART_OF_NAME =
  /^(?!含|包括|原|另|不|无|有|[附下]?设|附|共|[\d一二两三四五六七八九十]+[个所处]).*(?:(?<!工业|产业|开发|科技|物流|高新|经济|农业|创业)园区|校区|分园|分部|分校|教学部)$|^[东西南北中][区园院校苑]$/u;

/** What stands behind the name of whom a place is told by. */
export const PLACE_END = /(?:园区|校区|分园|分部|分校|教学部|[园校])$/;

/** What stands behind the name of a person who runs it: 王芳办. */
export const RUN_BY = /(?:民办|私立|[举开兴承创]?办|承包|经营|[家的])$/;

/** What begins behind a character that a surname begins, and is no given name: 森林双语, 金桂园小区. */
export const NO_GIVEN_NAME = /^(?:双语|艺术|\p{Script=Han}[园苑里庭])/u;

/** A person by half of a name: 小王, 李老师. */
export const CALLED =
  /^[小老](\p{Script=Han})$|^(\p{Script=Han}{1,2}?)(?:老师|园长|主任|校长|书记|女士|先生|师傅|阿姨|医生|老板|局长|总|某+)$/u;

/** How it is run. */
const RUN =
  /(?:非)?营利|普惠|公办|民办|民营|公建|国有|(?:集体|村集体|村|镇|乡|街道|企业|部门|单位|个人|私立|社会力量)(?:举)?办(?:园|幼儿园)?$|承[办包租]|经营|举办|创办|主办|合办|领办|租赁|托管|代管|法人|园长|负责人/u;

/** Its place in a group of kindergartens: （集团成员园）, （总园）. */
const IN_GROUP =
  /^(?:本部|总部|本园|总园|主园区?|主校区)$|集团(?:化(?:办园)?)?(?:内|的)?(?:成员|核心|牵头|龙头|领办|加盟|合作|总|园|单位|校)+$|^(?:集团化?(?:办园)?)$|^(?:成员|核心|牵头|龙头|领办|加盟|联盟|共同体)(?:成员)?(?:园|单位|校)$/u;

/** That it came with something built for it: （棉纺厂配套）, and not （企业配套） or （小区未配套）. */
export const OF_BUILDING =
  /^(?!\p{Script=Han}*[非不未无拟]|企业|学校|工业)\p{Script=Han}{0,12}配套(?:幼儿园|园)?$/u;

/** That this is a housing estate for sure: （紫荆花园配套）. */
export const OF_ESTATE =
  /(?:小区|花园|[家嘉佳]园|[苑邸郡]|公馆|(?<!政)府|(?<!法)庭|(?<!大学|汽车|商贸|商业|科技|科学|建材|服装|物流|工业|产业|软件|县|省|古|新)城)(?:小区)?配套(?:幼儿园|园)?$/u;

/** Since when, and whether, it is open: （新建）, （筹建中）, （已停办）. */
export const CLOSED_NOTE = /停(?!车|机坪)|撤[并销]|注销|关[停闭]/u;
export const FOUNDED_NOTE = /(?<![自统众])筹(?![集资款])|在建|待开园|拟开园|未开园/u;
const STATE =
  /^新(?:建|开|办|设|增|批|开办|开园|成立|建成|投用|审批|办园|建园|幼儿园)*$|^(?:20\d{2}年?)?(?:\d{1,2}月)?(?:新建|改扩?建|扩建|迁建|搬迁|迁入|试办|试运行|装修|暂定)(?:中|名|园)?$|^(?:暂定名?|试办|过渡)$/u;

/** What it was called, or what else it has: （原镇中心园）, （含河西园区）, （附托班）. */
const BESIDE =
  /^(?:系|为|由)?原(?!野)|^(?:曾用名|曾名|旧称|旧名|又名|又称|别名)|^(?:内|另)?含|^包括|^(?:附)?(?:设|带|有)?托班|\+/u;

/** Where it stands: （天鹅湖小区内）. */
const PLACED = /(?:内|旁|旁边|对面|附近|隔壁|背后|后面|门口|楼上)$/u;

/** A level or a licence. */
const LEVEL =
  /^(?:国家|省|市|县|区)?(?:级|[一二三四五甲乙丙][级类]|示范性?|优质|标准化|星级|合格|达标|规范化)+(?:幼儿园|园)?$|^(?:无证|有证|无许可证|未审批|已审批|未年检|看护点|幼儿看护点)$/u;

/** What is no part of a name. */
export const NOT_OF_NAME: readonly RegExp[] = [
  RUN,
  IN_GROUP,
  OF_BUILDING,
  /^\p{Script=Han}{0,12}配套(?:幼儿园|园)?$/u,
  CLOSED_NOTE,
  FOUNDED_NOTE,
  STATE,
  BESIDE,
  PLACED,
  LEVEL,
];

/** What has a question or a column of its own, and nothing else: how it is run, another campus. */
export const TOLD_ELSEWHERE =
  /^(?:(?:非?营利|普惠)性?|公办|民办)+(?:幼儿园|园)?$|^[内另]?含.{2,12}(?:园区|分园|校区|分部)$/u;
