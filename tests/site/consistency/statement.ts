import type { Said } from './said.ts';

/** What is said of a kindergarten (or of an area's kindergartens) in more than one place, in the words of the site. */
export const FACTS = [
  '园名',
  '状态',
  '乡镇、街道',
  '公办或民办',
  '是否普惠',
  '性质用词',
  '“办园性质”用词',
  '服务形式',
  '联系电话',
  '地址',
  '等级',
  '等级评定日期',
  '等级有效期至',
  '保教费每月（减免前）',
  '保教费每月（减免后）',
  '伙食费',
  '住宿费每月',
  '一学年费用',
  '学年内变价是否计入一学年费用',
  '收费项目',
  '收费项目标准',
  '其他收费项目数',
  '保教费依据',
  '空余学位',
  '空余学位（各年龄段）',
  '空余学位（全园）',
  '核定学位',
  '在园幼儿',
  '班数',
  '班额达标班数',
  '教职工∶幼儿',
  '保教人员∶幼儿',
  '专任教师∶幼儿',
  '配备是否都达标',
  '配备测算结论',
  '配备测算结论用词',
  '配备统计日期',
  '岗位人数',
  '持证人数',
  '专任教师本科及以上',
  '入园和离园',
  '每日餐点',
  '校车',
  '招收托班',
  '融合教育',
  '面积',
  '面积单位用词',
  '专职保安',
  '结对医疗机构',
  '普惠认定日期',
  '幼儿园数',
] as const;
export type Fact = (typeof FACTS)[number];

/** One thing that one surface says. */
export interface Statement {
  /** 标识码; for 幼儿园数 the area. */
  readonly about: string;
  readonly fact: Fact;
  /** Of which part of the fact: an age group, a post, an item. Empty where the fact has no parts. */
  readonly part: string;
  readonly said: Said;
}

/** A place where the site speaks of kindergartens, read as its readers do. */
export interface Surface {
  readonly name: string;
  /** Under which its statements are heard: the lists by facet are one voice. */
  readonly voice: string;
  /** The kindergartens it speaks of. */
  readonly codes: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

/** Collects what a surface says. */
export class Notes {
  readonly #name: string;
  readonly #voice: string;
  readonly #codes = new Set<string>();
  readonly #statements: Statement[] = [];

  constructor(name: string, voice = name) {
    this.#name = name;
    this.#voice = voice;
  }

  /** Notes that the surface speaks of a kindergarten, and gives a way to note what it says of it. */
  about(code: string): Noting {
    this.#codes.add(code);
    return this.of(code);
  }

  /** As {@link about}, for an area. */
  of(about: string): Noting {
    return (fact, said, part = '') => {
      if (said === undefined) return;
      if (said.words === '') throw new Error(`${this.#name}: nothing stands for ${fact} of ${about}`);
      this.#statements.push({ about, fact, part, said });
    };
  }

  get surface(): Surface {
    return { name: this.#name, voice: this.#voice, codes: this.#codes, statements: this.#statements };
  }
}

/** Notes what is said of one fact; nothing where the surface does not say it. */
export type Noting = (fact: Fact, said: Said | undefined, part?: string) => void;
