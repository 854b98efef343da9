/** The surnames of some nine tenths of the people (公安部《二〇二〇年全国姓名报告》 and, for the rest, 《百家姓》); double ones apart. */
export const ALL_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文洪阮伍柳翟殷施倪尚庞温俞葛鲁岳季齐安兰申游牛章管颜聂耿焦纪关詹褚庄柯欧左路祁涂骆符甘辛邢宁穆解喻柴樊苗裴卜霍车房盛包牟房屈凌滕桑阎甄车卞简饶尤冉娄蒲敖占佘仝拓哈买拜妥纳撒闵鲍仇迟栾冀苟晏臧浦邸鄢楚缪麻蔺蒙寇桂巩鞠栗谷麦巫宗窦庾戚艾佟邬雍郁隋逯邰糜郗郎苑靳牟郜阚鹿竺荀邝匡卓郦屠湛刁尉闪禹缑撖冶锁亓仉冼郏呙奚岑扈谌谯贲逄郇鄂酆阙隗芮胥虞荆茹莘濮傅芦晁昝钮揭丛祝童容';
const SURNAMES = new Set(ALL_SURNAMES);
export const DOUBLE_SURNAMES =
  /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|长孙|宇文|司徒|赫连|呼延)/;

/** Those of more than a million and a half each: what begins with one is a name sooner than a word. */
export const FREQUENT_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋杜叶魏苏吕丁卢姚沈钟姜崔谭陆范汪廖韦贾夏邹熊孟秦邱侯尹薛闫段雷龙黎陶贺毛郝龚邵覃武戴莫孔马';
const FREQUENT = new Set(FREQUENT_SURNAMES);

/** Whether a text begins with a surname, single or double. */
export function hasSurname(text: string): boolean {
  return SURNAMES.has(text.charAt(0)) || DOUBLE_SURNAMES.test(text);
}

/** Whether a text begins with a surname that few words begin with. */
export function hasFrequentSurname(text: string): boolean {
  return FREQUENT.has(text.charAt(0)) || DOUBLE_SURNAMES.test(text);
}

/** How a colleague is called: 李老师, 王园长. */
const CALLED = /^[\p{Script=Han}]{1,3}(老师|园长|主任|校长|书记|女士|先生|同志)$/u;
/** What a name of two to four characters that begins with a surname may also be: a village, an office, a firm. */
const PLACE_OR_OFFICE =
  /^.家[湾墩台岗渡嘴咀坨坎窑渠坪塘山川门滩湖畔崖塬埠浜港洼峁圩铺头边埂梁圈畈集]$|[村庄沟镇乡县市区路街巷屯寨湾岭院所校局站坝河桥营店堡组队社厂司部处科室班级园]$|^(高级|中级|初级|高中|中专|大专|本科|小学|安全|合格|优秀|良好|全部|公开|常规|金牌|向上|文明|方便|康复|温水|万元|石油)/;
/** 阿依古丽·买买提. */
const DOTTED = /^\p{Script=Han}{2,8}[·•・]\p{Script=Han}{2,8}$/u;

/** Whether a text of a cell is, as far as its shape tells, a person's name: 王某某, 欧阳某, 李老师. */
export function looksLikeName(text: string): boolean {
  const bare = text.replace(/[\s　]+/g, '');
  if (DOTTED.test(bare)) return true;
  if (!/^\p{Script=Han}{2,5}$/u.test(bare)) return false;
  const isSurnamed = hasSurname(bare);
  if (CALLED.test(bare)) return isSurnamed;
  const longest = DOUBLE_SURNAMES.test(bare) ? 4 : 3;
  return isSurnamed && bare.length <= longest && !PLACE_OR_OFFICE.test(bare);
}
