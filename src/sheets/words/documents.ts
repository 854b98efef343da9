/** What stands before the number of a document and is no part of its office: 第六批为某教发〔…〕, 备案号某价备〔…〕. 无为市, 太和县 and 和平区 have documents, too. */
export const BEFORE_DOC_NO =
  /^(?:.*(?:根据|依据|依照|参照|按照|按|见|关于|附|文号|文件|批文|批复|编号|备案号|(?<=^|[已经])备案|[公发]布|印发|下发|认定|执行|第[一二三四五六七八九十]{1,3}批|(?<!无)为|[是以]))(?=\p{Script=Han}{2})/u;

/** Between two numbers, what begins the second: 某教发〔2025〕7号和某教发〔2025〕9号. */
export const AND_DOC_NO = /(?<=[号〕\]］】)）])[和及](?=\p{Script=Han}{2})/gu;

/** What may follow it: 文件, （附件2）, or the end of its brackets. */
export const BEHIND_DOC_NO = /^(?:文件?|通知|公告|批复|批准|备案|认定|印发|公布|的?规定|等)*[)）。]?$/;

/** Words that only say that a number is that of a document. */
export const IS_DOCUMENT =
  /^(?:已|经|均|都|区|县|市|[公发]布|印发|下发|备案|批准|批复|核准|认定|收费|价格|发改|物价|部门|局|依据|根据|按照?|执行|见|参照|依照|文件|文号|文|编?号|为|是|的|[,，:：])*$/;

/** Words by which a document is not, or not yet, what something rests on. */
export const NOT_SURE_DOCUMENT =
  /待|拟|暂|未|申请|正在|到期|失效|作废|废止|参照|参考|原|撤销|取消|注销|终止|中止|停止|吊销|收回|撤回|退出/;

/** What an office sets behind its name for documents of one sort, each numbered by itself: 某发改费, 某发改备. */
export const SERIES: ReadonlySet<string> = new Set('办函通费备价收审批复许民普督规令告公'.split(''));

/** What says no more than that it is a document. */
export const PLAIN: ReadonlySet<string> = new Set('字发文'.split(''));

/** What may stand behind an office in the number of a document of its own; 督 is of another one, a committee: 某教体字, 某教办, and not 某教督. */
export const BEHIND_OFFICE = new RegExp(
  `[${[...PLAIN, ...SERIES].filter((one) => one !== '督').join('')}]*$`,
  'u',
);

/** What offices and what they deal with are called by: 某教发 and 某政发, 某教基 and 某教职 are two documents. */
export const OF_OFFICE: ReadonlySet<string> = new Set('教体财政物民人社卫监改基格幼职安'.split(''));
