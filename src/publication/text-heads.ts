import type { Collection } from './collections.ts';

/** One line of the head of a text. */
export interface HeadField {
  /** What a clerk calls it. */
  readonly term: string;
  /** `texts`: a list, an entry a line. */
  readonly kind: 'text' | 'date' | 'whole' | 'texts' | 'one-of';
  readonly values?: readonly string[];
  readonly isOptional?: true;
  /** As a clerk would write it. */
  readonly example: string;
}

export type Head = Readonly<Record<string, HeadField>>;

const title = { term: '标题', kind: 'text', example: '2026年秋季普惠性民办幼儿园名单公示' } as const;
const description = { term: '摘要', kind: 'text', example: '一两句话，列表里显示。' } as const;
const updated = { term: '更新日期', kind: 'date', example: '2026-09-01' } as const;
const order = { term: '先后', kind: 'whole', example: '1' } as const;

/** What stands between the two `---` of a text, by collection: Astro's schema and the check are made from this. */
export const TEXT_HEADS = {
  plans: {
    title,
    /** 方案编号 of data/plans.csv. */
    planId: { term: '方案编号', kind: 'text', example: 'P1' },
    description,
    /** The real document the demonstration text was adapted from. */
    adaptedFrom: { term: '改写自', kind: 'text', isOptional: true, example: '某县学前教育行动方案' },
    updated,
  },
  notices: {
    title,
    pubDate: { term: '发布日期', kind: 'date', example: '2026-09-01' },
    source: { term: '来源', kind: 'text', example: '云溪县教育体育局' },
    docNo: { term: '文号', kind: 'text', isOptional: true, example: '示教体发〔2026〕52号' },
    category: {
      term: '类别',
      kind: 'one-of',
      values: ['普惠名单公示', '收费公示', '等级评定结果', '招生公告', '政策文件', '其他'],
      example: '其他',
    },
    description,
  },
  guides: {
    title,
    description,
    order,
    updated,
    /** Document numbers of the rules the guide explains. */
    sources: { term: '依据', kind: 'texts', example: '\n  - 发改价格〔2025〕1644号' },
  },
  help: { title, description, order, updated },
  pages: { title, description, updated },
  indicators: {
    id: { term: '指标', kind: 'text', example: 'inclusive-coverage' },
    title,
    formula: { term: '算法', kind: 'text', example: '分子 ÷ 分母' },
    citation: { term: '依据', kind: 'texts', example: '\n  - 教督〔2020〕1号' },
    order,
    description,
  },
} as const satisfies Readonly<Record<Collection, Head>>;
