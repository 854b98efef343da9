import { REGISTERS, registerPath } from '../registers/index.ts';

/** A download, and what it is good for. `path`: from the site's root. */
export interface Download {
  readonly path: string;
  readonly label: string;
  readonly says: string;
}

/** All tables at once, and what describes them. */
export const WHOLE_DOWNLOADS: readonly Download[] = [
  { path: '/data/all.zip', label: '全部打包（ZIP）', says: '所有的表、数据字典和说明，一个文件' },
  { path: '/data/dictionary.csv', label: '数据字典（CSV）', says: '每张表每一栏的写法和意思' },
  {
    path: '/data/datapackage.json',
    label: 'datapackage.json',
    says: '给程序读的说明：Data Package 第 2 版，含主键、引用、字节数和校验值',
  },
  { path: '/data/csv-metadata.json', label: 'csv-metadata.json', says: '给程序读的说明：W3C CSV on the Web' },
];

/** Made from the tables, for readers who want figures and not rows. Only of sections that are published. */
export function madeDownloads(sections: readonly string[]): readonly Download[] {
  const registers = REGISTERS.map((register) => ({
    path: registerPath(register),
    label: register.menu,
    says: '逐园的公示表，可按区县、乡镇下载',
  }));
  const others = [
    { path: '/progress/', label: '普惠进展', says: '每个指标逐年、逐地区的数，分子、分母和算法' },
    { path: '/completeness/', label: '公示完整度', says: '每所园公布了哪几项' },
    { path: '/changes/', label: '变更记录', says: '每次公布改了什么，可以订阅' },
  ];
  return [...registers, ...others].filter(({ path }) => sections.includes(path));
}
