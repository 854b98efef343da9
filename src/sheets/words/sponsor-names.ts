/** A word for one who is no office. */
export const PRIVATE_WORD = /自然人|公民|个人|私人|个体|投资人|民办/;

/** What is said before or behind a name of whoever bears it: 投资人王某某, 王某某等3人. */
export const BESIDE_NAME =
  /^(?:由|公民|自然人|个人|私人|个体户?|民办|投资人|出资人|举办人|举办者|创办人|法定代表人|法人代表|法人|负责人|股东|业主|园长|村民|居民|[:：])|(?:等(?:(?:\d+|[一二两三四五六七八九十]+)人|人)?|[两二]人|夫妇|夫妻|一家|先生|女士|同志|老师|园长|校长|个人|个体|共同|独资|合资|出资|投资|创办|举办|开办|承办|办园|(?:联系)?(?:电话|手机|方式)[:：]?.*|[\d－—-]{7,})$/;

/** The place that stands before a name. */
export const BEFORE_NAME = /^.*(?:县|区|市|旗|镇|乡|街道|村(?!民)|社区)/;

/** How an office ends that begins with a character of surnames, and no given name does: 林业局, 文明办; not 建社, 小园, 学会. */
export const OFFICE =
  /[局厂场委站队馆办部]$|[工商协农委]会$|[联用报旅作]社$|供销社$|社区$|[学校公]园$|[医学书法察生老剧]院$|[究出务管教监政保]所$|公司|集团|中心|小学|中学|大学|学校|文联|侨联/;
