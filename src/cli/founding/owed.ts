import type { Answers } from '../../founding/index.ts';

/** What a bureau still has to fill in after its first day, each with its place. `data`: the data folder as it is shown. */
export function owedWords(answers: Answers, data: string): readonly string[] {
  const { phone, supervision, address, url, towns } = answers;
  const site = `${data}/site.json`;
  return [
    ...(phone === '' ? [`${site} 的 phone（办公电话）`] : []),
    ...(supervision === '' ? [`${site} 的 supervisionPhone（监督电话）`] : []),
    ...(address === '' ? [`${site} 的 address（办公地址）`] : []),
    // Never asked for on the first day.
    `${site} 的 hours（办公时间，例如 工作日 8:30—17:30）`,
    ...(url === '' ? [`${site} 的 siteUrl（网站的域名），上线以前填`] : []),
    ...(towns.length === 0 ? [`${data}/districts.csv 里的乡镇（街道）：幼儿园的区划代码要在里面有`] : []),
    `${site} 的 duties（哪张表多久要更新一次）：空着的，网站不判断逾期；定了再填，写法见填写规则`,
  ];
}
