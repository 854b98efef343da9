/** Of the characters of offices and of surnames those that are written otherwise in Hong Kong and Taiwan, each before its simple form. */
const FORMS =
  '聯联繫系絡络長长師师園园負负責责員员學学電电話话機机號号證证題题辦办經经記记審审核核簽签報报監监護护親亲媽妈爺爷醫医馬马張张劉刘陳陈楊杨黃黄趙赵吳吴孫孙羅罗鄭郑謝谢許许韓韩鄧邓馮冯蕭肖葉叶蘇苏呂吕盧卢鐘钟鍾钟譚谭陸陆範范賈贾韋韦鄒邹龍龙賀贺顧顾龔龚萬万錢钱嚴严湯汤賴赖龐庞魯鲁齊齐遊游關关歐欧閻阎連连簡简饒饶鮑鲍聶聂溫温鄔邬榮荣華华紅红麗丽國国偉伟蓮莲鳳凤蘭兰強强軍军曉晓艷艳潔洁靜静瓊琼剛刚鵬鹏濤涛輝辉傑杰傳传東东愛爱雲云寶宝貴贵慶庆風风飛飞會会點点費费療疗團团財财';

const SIMPLE = new Map<string, string>();
for (let index = 0; index < FORMS.length; index += 2)
  SIMPLE.set(FORMS.charAt(index), FORMS.charAt(index + 1));
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** A text with the characters of offices and names in their simple form; every character keeps its place. */
export function simplified(text: string): string {
  if (text.search(TRADITIONAL) === -1) return text;
  return text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);
}
