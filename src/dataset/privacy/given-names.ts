import { isTellingGiven, isUsualGiven } from './given-characters.ts';
import { DOUBLE_SURNAMES, hasFrequentSurname, looksLikeName } from './person-names.ts';

/** Characters of grammar and of offices that stand in no given name. */
const NOT_GIVEN =
  /[的了与及或是不将应须由从把被向者各每其该此按并且但而后前下内外个员校室办会部处科局院站级类种项费度间率量式证件表单册号码房厅楼层座点线条款段格职务育负用口族某xX×*]/;
/** Characters that are common in words and not rare in names. */
const SELDOM_GIVEN =
  /[在和为有对所等上中人位家园班长师生元月日时年期数型法权名栋章节资责任业教学习保管理安排公私民众]/;
/** Words that begin as a name does. */
const COMMON =
  /^(?:王府|王牌|王子|王国|王者|张家口|张家界|孙悟空|毛泽东|周恩来|马克思|马头琴|马铃薯|马戏|马拉松|马克|马蹄|马兰|黄梅戏|黄豆|黄花|黄瓜|任职|任教|任课|任期|任何|任务|任免|方可|方便|方式|方案|方法|方面|方向|周一(?!诺|鸣|凡)|周二|周三|周四|周五|周六|周日|周末|周边|周期|高级|高中|高校|高度|高危|高清|石油|金额|钱款|江苏|江西|安全|安装|安置|安宁|安检|常见|常规|常用|常年|常态|常设|康复|平时|平均|余额|余下|余人|马上|马路|于是|于此|万元|万人|程序|程度|解释|解决|曾经|曾任|车辆|车位|车费|房屋|房租|支付|白班|包括|包含|包班|包车|温度|温水|温饱|陈述|谢绝|谢谢|许可|武装|施工|施教|管理|管护|章程|章节|段落|路线|路口|贺卡|申请|申报|申诉|游戏|游玩|牛奶|毛巾|毛坯|龙头|洪水|洪涝|文件|文化|文字|文艺|文具|文书|严格|严禁|严重|尤其|乐于|连续|强制|单独|明确|应当|时间|向上|项目|祝愿|祝福|祝贺|祝你|祝大|祝孩|祝各|祝全|童话|童年|童趣|童真|童乐|童馨|童星|童车|童装|童谣|童声|童心|童画|童梦|童语|童言|童韵|童艺|童戏|童玩|童园|童伴|童享|童创|容量|容易|容纳|容积|容器|容貌|丛书|丛林|舒适|宁夏|广东|顾问|席位|戴口|戴帽|左侧|右侧|孔子|欧洲|雷电|雷雨|焦虑|焦点|易于|易发|喻为|水果|金融|金牌|汤菜|史料|牛羊|熊猫|白色|黄色|蓝色|齐全|强化|葛根|华东|华北|幼儿|全体|符合|终止|终身|党员|简介|简历|简要|简单|简章|耿直|莫要|季度|季节|沙池|步行|严防|终生|薄弱|阳光|解读|解答|商议|商品|商定|别墅|查看|查询|查验|计划|计算|来园|来自|经办|经过|经费|巴士|红军|习惯|习得|兴趣|卫生|卫健|全日|全园|全部|全额|全员|应急|应届|明细|明日|党建|常驻|杜绝|夏季|夏天|夏令|许多|付款|付费|付清|曾获|曾在|陈列|谢师|张开|张挂|张榜|罗列|林业|林地|何种|何人|胡萝|韩国|韩语|田间|董事|苏打|姜汤|陆续|范围|范例|范本|范文(?!静|博|杰|斌|英|涛|华|芳|娟)|陶瓷|陶艺|毛笔|毛绒|余餐|江河|江边|高效|高质|白糖|包干|温开|路边|路程|成为|成立|万一(?!诺|鸣|凡)|方才|章法|安乐|安吉|路费|车站|车间|严查|严控|古代|黄褐|黄鼠|黄包|黄白|黄马|黄金|黄土|黄海(?=[域水区岸边地])|黄浦|黄埔|黄皮|黄牛|黄页|黄连|黄石|黄山|黄沙|肖像|毛纺|毛织|毛细|毛收|毛玻|毛孩|毛利|毛重|林产|林荫|林场|林区|武器|武侠|武打|武术|武警|武当|武夷|武陵|武昌|夏秋|夏末|叶蜡|叶片|马蜂|马齿|马兜|马贩|马尾|马耳|马来|马尼|马达|马力|马甲|马褂|马鞍|马兰花|钟乳|钟点|钟南山|周转|周长|周刊|周报|周日|周围|周到|丁字|丁香|胡椒|胡同|胡须|贺岁|贺年|贺兰[山县]|孙子辈|田径|田字|田野|龙门|龙抬|龙泉|龙眼|许愿|许昌|唐诗[三宋歌]|唐老|唐三|唐山|莫高|莫过|莫斯|苏东|苏维|苏打|苏里|长孙|陆半|陆军|雷射|罗汉|罗马|杨柳青|白玉兰|白雪|白领|白板|白班|金玉(?=[满良兰米])|金鱼|金刚|金鸡|高山|高原|高等|高速|高压|高楼|高新|石子|石化|石家庄|石英|石林|石河|江山|江城|江苏|江水|江海(?!燕|涛|波|霞|峰|洋|龙)|方圆|方正|方言|方格|安徽|安阳|安庆|安静|安慰|安眠|康乐|康宁|温泉|温情|常州|常德|常春|常青(?=[树藤])|常熟|成都|成绩|成果|成人|成功|成才|武宣|易拉|易学|明年|明显|万里|万能|万花|万年|万圣|万众|万宁|平凉|齐全|齐唱|齐鲁|齐天|柳树|柳江|柳絮|柳条|古田|古筝|古琴|古镇|文昌|童年|童声|童谣|童星|童心|东方|高峰|高雅|文静|文雅|毛主席|习近平|李克强|邓小平|郭沫若|袁隆平|贾宝玉|秦皇岛|潘多拉|黄焖|蔡文姬|蒋介石|谭木匠|熊出没|熊大|邱少云|薛定谔|雷阵|马赛克|宋庆龄|黄继光|董存瑞|刘胡兰|王二小|焦裕禄|钱学森|李四光|竺可桢|屠呦呦|王羲之|司马光|司马迁|诸葛亮|曹冲|李时珍|李大钊|陈独秀|王进喜|张桂梅|陈鹤琴|陶行知|张雪门|张宗麟|雷锋|鲁迅|李白|杜甫|白居易|孔融|孔子|孟子|时段|贺信|钱财|文中|文本|易错|易碎|施行|施救|申领|申办|游泳|游乐|程控|章鱼|钟表|钟摆|龙灯|石膏|石榴|汤圆|汤匙|金银|白菜|白纸|花样|柴油|柴米|水平|水质|卫星|平方|平米|平价|安顿|强调|强项|路况|路灯|温柔|宗旨|麻烦|迟到|谷物|买菜|买单|卓越)/;
/** Words that a name may go on from: 李子, but 李子涵. */
const WHOLE_WORDS =
  /^(?:丁香|严谨|于洪|何地|何时|冷静|古典|古诗|右边|向阳|周岁|孙女|孙子|安康|安心|安静|宋体|左右|左边|平台|平安|平等|平面|强烈|成长|文明|李子|杨树|杨梅|柳州|樊家|武汉|毛衣|江南|沈阳|温馨|田园|田地|白云|白天|盛夏|石头|红旗|红色|练习|胡乱|能力|能够|苏州|蓝天|贾家|路上|郑重|郭家|金色|陆地|雷锋|高兴|高层|高温|高超|高强|高飞|高洁|高雅|高翔|高亮|高艳|安静|安慧|唐诗|苏丹|汪洋|武艺|明亮|平静|文静|温静|方圆|程艳|明艳|文博|文轩|金磊|华艺|文艺|范文|黄海|万一|黄河|黎明|齐心|龙舟)$/;

/** Whether a text is a name as far as its characters tell: a surname and a given name, and no word. */
export function isName(name: string): boolean {
  const given = givenOf(name);
  return (
    looksLikeName(name) &&
    !/(?:老师|园长|主任|校长|书记|女士|先生|同志)$/.test(name) &&
    !NOT_GIVEN.test(given) &&
    !COMMON.test(name) &&
    !WHOLE_WORDS.test(name)
  );
}

/** A name after a word for many people and a colon: of three characters, or of a surname that few words begin with. */
export function isSureName(name: string): boolean {
  return isName(name) && (name.length > 2 || hasFrequentSurname(name) || isTellingGiven(givenOf(name)));
}

/** A name beside an office without a colon: of a surname that few words begin with, or of nothing that words are made of. */
export function isLikelyName(name: string): boolean {
  return (
    isName(name) && (hasFrequentSurname(name) || !SELDOM_GIVEN.test(name) || isTellingGiven(givenOf(name)))
  );
}

/** A name beside a word for many people, which any other word may follow as well: of three characters, all of them of names. */
export function isClearName(name: string): boolean {
  if (name.length < 3 || !isName(name)) return false;
  return (hasFrequentSurname(name) && !SELDOM_GIVEN.test(name.slice(1))) || isTellingGiven(givenOf(name));
}

/** A name that is one by its characters alone, whatever follows: 王梓轩, 石春梅. */
export function isTellingName(name: string): boolean {
  return name.length > 2 && isName(name) && isTellingGiven(givenOf(name));
}

/** Words and firms that are names as well where something names them. */
const WORDS_ALONE =
  /^(?:文华|凌晨|宁波|高贵|简洁|简明|文峰|严明|金华|闪亮|高歌|游艺|陆战|撒娇|申明|万宝|包涵|高远|万达|温婉|龙华|江华|季军|方根|高爽|康达|金辉|金龙|金虎|文龙|金凤|文虎|龙凤|金鸿|万佳|常远|金达|宏达|江波|江龙|安达|路虎|金锋|方柱|申达|苏达|江达|文玉|白玉|黄玉|石英|蒲英|兰花|林学家|罗兰|贺兰|宁静|朱红|梁柱|杜鹃|宁强|宁明|宁远|安远|安龙|万荣|江达|龙泉|高明|高凤|米兰|安康|康明)$/;

/** A clear name, or one of two characters that is hardly a word: 王芳. */
export function isPlainName(name: string): boolean {
  if (isClearName(name)) return true;
  if (!isName(name) || WORDS_ALONE.test(name)) return false;
  const given = givenOf(name);
  return isTellingGiven(given) || (hasFrequentSurname(name) && isUsualGiven(given));
}

function givenOf(name: string): string {
  return name.slice(DOUBLE_SURNAMES.test(name) ? 2 : 1);
}

/** Whether a text is, or begins with, a word that a surname begins as well. */
export function isWord(text: string): boolean {
  return COMMON.test(text) || WHOLE_WORDS.test(text);
}
