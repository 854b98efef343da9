/** Names of Chinese persons in Latin letters. */

/** The spellings of the surnames of nine tenths of the people. */
const SURNAME =
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|dong|yuan|pan|jiang|cai|yu|du|ye|cheng|su|wei|lv|lu|ding|ren|shen|yao|cui|zhong|tan|fan|jin|shi|liao|jia|xia|fu|fang|bai|zou|meng|xiong|qin|qiu|hou|yin|xue|yan|duan|lei|long|tao|mao|hao|gu|gong|shao|wan|qian|dai|mo|kong|xiang|ouyang|sima|zhuge|shangguan';
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)';
const GIVEN = `${SYLLABLE}(?:[\\s'-]?${SYLLABLE})?`;
/** Surname first, or last with capitals: Wang Xiaoming, XIAOMING WANG. */
export const SPELT_NAME = `(?:(?:${SURNAME})[\\s,_-]{1,2}${GIVEN}|${GIVEN}\\s(?:${SURNAME}))`;
/** In one word: wangxiaoming. */
export const GLUED_NAME = `(?:${SURNAME})${GIVEN}`;

const WHOLE = new RegExp(`^${SPELT_NAME}$`, 'i');
/** What is spelt as a name is, and is a place or an office. */
const PLACE =
  /^(?:hebei|henan|hubei|hunan|jiangsu|jiangxi|yunnan|fujian|hainan|lingwu|xiamen|xianyang|jiayuguan|jinan|jiaoshi|yuanzhang|yuanwu|shiyan|shizi|shifan|shipin|shiwu|shijian|gaoxin|wuhan|wuxi|suzhou|tangshan|luoyang|zhengzhou|jinfeng|xixia|liaoning|wanning|fangan|fanan|gaozhong|chengdu|tianjin|shijiazhuang|dongfang|pengyou|xuexiao)$/i;

/** Whether a text is, as far as its spelling tells, the name of a person in Latin letters. */
export function isSpeltName(text: string): boolean {
  return WHOLE.test(text) && !isSpeltPlace(text);
}

/** Whether what is spelt as a name is a place or an office: he bei, shi yan. */
export function isSpeltPlace(text: string): boolean {
  return PLACE.test(text.replace(/[\s,_'-]/g, ''));
}
