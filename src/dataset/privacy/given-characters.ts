/** The characters of given names: what makes three characters a name sooner than a word. */

/** Common in given names (公安部《二〇二〇年全国姓名报告》 and the names of three generations); many are common in words, too. */
const GIVEN = new Set(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅鹏辉飞建国文志小晓海燕春雪冬云峰斌宇浩凯健俊豪龙虎波林松柏森鑫淼炎焱金银宝珍珠琴琪琳瑶瑾瑜瑞琼璐璇莹颖慧惠蕙聪智睿哲思远恩德仁义礼信忠孝良善美佳嘉欣怡悦愉乐喜庆福禄寿祥吉安康宁泰和谐顺利昌盛兴旺发达荣光耀亮晨曦旭阳昊天星辰月露雨霖雯霏霜清洁净莲荷菊竹芝芸芬菲萍苹蓉蕾薇蓓莉茜芷若萱梓桐楠柳枫榕桦棋彬楚婷婉娇媚妍嫣婧媛姗妮娅娥姣妙淑贤雅诗涵语梦依诺可心一子轩沐泽煜铭城博瀚翰墨书韵歌凤凰鸾翔翠彩虹霓紫丹青素江河源泉溪湛润泓淇淳渊沛沁生民学卫东西南北新立永成家启承继绍祖宗廷庭景先进少冰玲巧勤俭守正卓越腾骏驰奔跃毅恒坚锋锐剑钢铁钧钰铎锦绣锡铨钊鉴镇岩岚峻峥嵘岳山川世界仲伯叔季孟元亨贞乾坤朝晖夕暖艺彤彦伦侠儒修佩倩俐侃佑佐仪允兆克全其冠凌凡加勋化十千升卿厚双友叶吟君含周咏品唯圆培增士壮声夏多大太奇奕好如始娣婵嫦孜宏定宜宸宾寒富尔尧展岭巍帆希帅年广延弘弛弦彪影征徽忆怀恬恺悠情意慈才扬振捷政敬斐斯方旋昀昂昕昱显晗晟晴暄曼朋朔本权来果栋校根格桃梁棠楷榆槐樱欢武毓水汉汐汝沂治法洲洪津流浦渝湘滨滔漫潇潮澄澜灵灿炜炫炳烁烨焕焘熙熠燊爱牧特献玄玥玮珂珊珏珑珩理琛琦琬琰琮瑄璋璞甜用甫益盈真睦石硕碧磐祎祯祺禹秋程穆章笑笛筠箐纯纲练织维绮罗群翊翎翼耘胜能臣舒航艾芊芙芮苑苒茂茗荃荔菁萌萧蓝蔚蔓行裕言诚谊谦赞起路轶辛迎运迪逸道遥邦郁采里重野量钦铃锴镕长闯闻阔雄集霆霁靖韬韶音颂飒馨骁鲁鸣鸿鹃鹤麒麟黎默齐然花疏影群何屹宽如烟娘锤柱旦',
);

/** Of these the ones of which few words are made. */
const TELLING = new Set(
  '芳娜敏丽磊娟涛霞桂玲梅鹏辉燕斌浩凯俊豪鑫淼焱琪琳瑶瑾瑜琼璐璇莹颖慧惠蕙睿恩德祥瑞昊雯霏霖莲荷芝芸芬菲萍蓉蕾薇蓓莉茜芷萱梓桐楠桦彬婷婉娇妍嫣婧媛姗妮娅娥姣淑贤雅涵诺轩沐泽煜铭瀚翰韵凤鸾翔翠泓淇淳沛沁廷祖宗绍毅峻嵘岚钰铎锡铨钊彤彦佩倩俐佑勋卿奕娣婵宸尧帆弘恺斐昀昕昱晗晟晖暄曦朔棠毓汐汝潇澜炜炳烨焕焘熙熠燊玥玮珂珊珏珑珩琛琦琬琰瑄璋祎祯祺禹筠箐翊翎芊芙芮苒茗荃荔菁萌蔚裕谦轶逸郁钦锴镕霆霁靖韬馨骁鸿鹃麒麟珍秀英兰玉艳静强杰伟勇刚军峰宇辰诗语思晓怡佳欣嘉琴俞豪博',
);

/** Frequent given names of characters that words are made of. */
const NAMES = new Set(
  '美华 美云 美红 美林 金花 兰花 菊香 桂香 月香 香兰 银花 秋菊 菊花 桂花 常青 长庆 和平 长乐 建国 建军 建华 建平 建设 建民 建明 建新 建文 建林 建中 建生 建成 国强 国庆 国平 国华 国栋 国民 国良 国清 国荣 国安 国兴 国富 国忠 学文 学武 学明 学民 学东 学平 学良 学清 新民 新华 新平 新生 新国 新明 保国 保华 保民 保平 保林 卫东 卫国 卫平 卫华 卫民 卫红 爱国 爱民 爱华 爱平 爱红 爱莲 爱云 立新 立国 立民 立平 立华 立明 光明 光荣 光华 光辉 长青 长春 长江 长明 长生 长林 长安 长海 友谊 友良 春生 春明 春华 春花 春光 春林 福生 水生 金生 家明 家宝 家乐 家兴 家成 家旺 志国 志明 志民 志平 志华 志成 志新 志远 志中 志文 永生 永明 永平 永红 永华 永安 永年 永成 永新 永清 东生 东明 东升 东海 海生 海明 海平 海洋 海东 海清 生辉 生明 明华 明生 明亮 明清 正明 正平 正国 正华 中华 中平 世明 世民 世平 世华 世安 文明 文生 文华 文平 文清 文龙 文学 文兵 文革 小平 小明 小华 小红 小东 小军 小林 小龙 小云 小兵 小青 小花 小春 小雪 小波 大明 大林 大海 红星 红军 红旗 红卫 向东 向阳 向红 向前 向荣 德明 玉生 玉成 玉明 玉清 清华 清平 清明 清泉 少华 少平 少明 友明 天明 天成 天生 天一 天乐 一凡 一鸣 一心 一一 子安 子明 子文 子月 子乐 雨生 雨晴 兴国 兴华 兴旺 兴民 振国 振华 振东 振兴 振民 跃进 跃华 跃民 耀华 耀国 耀明 耀先 发明 发生 成龙 成林 成明 可心 可可 依依 月月 乐乐 安安 安平 平安 思远 思成 云飞 云龙 云生 云清 心怡 心月 立春 立秋 冬生 秋生 秋月 夏生 冬冬 东东 明明 亮亮 洋洋 阳阳 天天 多多 果果 星星 月华 月明 月红 双喜 双全 有才 有福 有明 有为 来福 来喜 进宝 进财 万里 千里 得胜 得福 得水'.split(
    ' ',
  ),
);

/** One character that makes a name of a surname. */
const SINGLE = new Set(
  '伟芳娜敏静丽强磊勇艳杰娟涛超霞刚玲鹏辉婷琴琳莹颖倩璐薇佳洁慧雯俊峰斌彬凯健浩宇鑫淼晶萍蕾莉娅媛妍瑶琪瑾琼燕梅军飞雪丹岩亮帆婧睿哲轩博洋晨欣怡悦波艺彤萌菲芬珊珍桂翠娇娥霖昊楠蓉梓涵钰铭瑜旭毅翔爽歌嫣黎战弘淳璇潇腾凡嘉岚妮虹姿兵枫佐唯茜琦琛瑞玥澜彦曦航铎鸿骏锐锋铮彪虎龙坤栋柱根宝贵玉英兰秀荣华红靖媚姗妙倪楚莲荷蓓芸芝茹菁芷若雁鹃凤娴婉婵嫚慰恺恒愷迪逸远达康明',
);

/** Whether a given name is made of characters of given names, as many words are, too. */
export function isUsualGiven(given: string): boolean {
  const characters = Array.from(given);
  return characters.length === 2 && characters.every((character) => GIVEN.has(character));
}

/** Whether a given name is one sooner than the rest of a word. */
export function isTellingGiven(given: string): boolean {
  const [first = '', second, ...more] = Array.from(given);
  if (second === undefined) return SINGLE.has(first);
  if (more.length > 0) return false;
  if (NAMES.has(given) || (first === second && GIVEN.has(first))) return true;
  if (!GIVEN.has(first) || !GIVEN.has(second)) return false;
  return TELLING.has(first) || TELLING.has(second) || (first === '小' && second !== '学');
}
