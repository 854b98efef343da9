import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';

/** What the frame of every page needs to know about the site: given once, handed to every `Page`. */
export interface SiteFrame {
  readonly site: Site;
  /** Whether the day of the commit that is published is known. It stands in a file of its own: no other page changes with it. */
  readonly isDated: boolean;
  /** Whether a kindergarten is on the roster. Until then pages about kindergartens say that there is none yet, and count nothing. */
  readonly hasBegun: boolean;
  /** Root paths of the sections this build publishes (`/fees/`, `/notices/` …): links to others are left out. */
  readonly sections: readonly string[];
}

/** One step of the trail above the title; the last one, the page itself, has no path. */
export interface TrailStep {
  readonly label: string;
  readonly path?: string | undefined;
}

/** 栏目 meta tags of a list page (《政府网站发展指引》国办发〔2017〕47号). */
export interface ColumnMeta {
  readonly name: string;
  readonly type: '动态要闻' | '政策文件' | '通知公告' | '信息公开' | '办事服务' | '互动交流' | '工作信息';
  readonly description?: string | undefined;
  readonly keywords?: string | undefined;
}

/** 文章 meta tags of a content page. `date` is the day it was published or decided, never the day of the build. */
export interface ArticleMeta {
  readonly title: string;
  readonly date?: IsoDate | undefined;
  /** The bureau where it is left out; null where nobody of this site stands for the text. */
  readonly source?: string | null | undefined;
}
