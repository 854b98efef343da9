import type { BillingUnit, CapSubject, FeeAgeGroup, FeeCategory, Nature } from './code-lists.ts';
import type { Fen } from './money.ts';
import type { Reported } from './reported.ts';
import type { IsoDate } from './school-date.ts';

/** One standard of one fee item: 收费. Rows are history: a rise is a new row. */
export interface Fee {
  readonly code: string;
  readonly category: FeeCategory;
  readonly item: string;
  readonly ageGroup: FeeAgeGroup;
  readonly effectiveFrom: IsoDate;
  readonly amount: Reported<Fen>;
  readonly unit: BillingUnit;
  readonly service: Reported<string>;
  /** 收费依据: a document or filing number. */
  readonly basis: Reported<string>;
  /** 退费规则, in the kindergarten's words; never computed. */
  readonly refund: Reported<string>;
  readonly voluntary: Reported<boolean>;
  readonly noticedOn: Reported<IsoDate>;
  readonly until: Reported<IsoDate>;
}

/** A government guide price: 政府指导价. 最高价 = 基准 × (1 + 上浮幅度). */
export interface FeeCap {
  readonly district: string;
  readonly subject: CapSubject;
  readonly category: FeeCategory;
  readonly scheme: Reported<string>;
  /** A level of the scheme, or 全部. */
  readonly level: string;
  readonly ageGroup: FeeAgeGroup;
  readonly effectiveFrom: IsoDate;
  readonly benchmark: Fen;
  /** Percent. */
  readonly floatUp: number;
  readonly unit: BillingUnit;
  readonly docNo: string;
  readonly until: Reported<IsoDate>;
}

/** 免保育教育费 for the year before school. 国办发〔2025〕27号. */
export interface FeeWaiver {
  readonly district: string;
  readonly subject: Nature;
  readonly scheme: Reported<string>;
  readonly level: string;
  readonly group: '学前一年';
  readonly effectiveFrom: IsoDate;
  readonly amount: Fen | '全免';
  readonly unit: BillingUnit;
  readonly docNo: string;
  readonly until: Reported<IsoDate>;
}

/** An item of the local 服务性收费和代收费目录清单. */
export interface CatalogueItem {
  readonly category: '服务性收费' | '代收费';
  readonly item: string;
  readonly effectiveFrom: IsoDate;
  /** Whether it is meal money: localities put 伙食费 in different categories, so the catalogue says. */
  readonly meal: boolean;
  readonly note: Reported<string>;
  readonly docNo: string;
  readonly until: Reported<IsoDate>;
}
