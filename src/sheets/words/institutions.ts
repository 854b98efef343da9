/** What an institution calls itself by, by the header of its column, and why another text is asked. */
export const INSTITUTIONS: ReadonlyMap<string, { readonly pattern: RegExp; readonly why: string }> = new Map([
  ['结对医疗机构', { pattern: /[院室站所医]|中心|门诊|卫生|保健|疾控/, why: '看不出是哪一家医疗机构' }],
]);

/** What names none yet: 未签约, 正在联系. */
export const NOT_YET = /^(?:未|暂|待|正在|没|否|尚|拟|不)/;
