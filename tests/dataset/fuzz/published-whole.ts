import rss from '@astrojs/rss';
import { cumulativeTrends, indicatorTrend } from '../../../src/charts/indicator-trend.ts';
import { trendAxis } from '../../../src/charts/trend.ts';
import type { Bureau } from '../../../src/domain/bureau.ts';
import { comparisonJson } from '../../../src/exports/comparison-json.ts';
import { completenessFiles } from '../../../src/exports/completeness-csv.ts';
import { costJson } from '../../../src/exports/cost-json.ts';
import { indicatorCsv } from '../../../src/exports/indicator-csv.ts';
import { indicatorMembersCsv } from '../../../src/exports/indicator-members-csv.ts';
import { kindergartenJsonLd } from '../../../src/exports/kindergarten-json-ld.ts';
import { registerFiles } from '../../../src/exports/register-csv.ts';
import { siteJsonLd } from '../../../src/exports/site-json-ld.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import { completenessPages } from '../../../src/layouts/completeness-paths.ts';
import { indicatorPages } from '../../../src/layouts/indicator-paths.ts';
import { kindergartenPage } from '../../../src/layouts/kindergarten-page.ts';
import { registerPages } from '../../../src/layouts/register-paths.ts';
import { profilesOf } from '../../../src/profile/index.ts';
import { areaFigure, areaFigures } from '../../../src/progress/area-figure.ts';
import { catalogueRows } from '../../../src/progress/catalogue.ts';
import { areaCompleteness } from '../../../src/progress/completeness.ts';
import { districtsWithPage, districtView } from '../../../src/progress/district-view.ts';
import { homeFigures } from '../../../src/progress/home-figures.ts';
import {
  countiesOf,
  figureAreas,
  indicatorSections,
  reportedElsewhere,
} from '../../../src/progress/indicator-view.ts';
import { planOverviews } from '../../../src/progress/overview.ts';
import { placesByArea, projectViews } from '../../../src/progress/projects.ts';
import { roundTotals, supportRounds } from '../../../src/progress/support.ts';
import { ledgerOf } from '../../../src/progress/tasks.ts';
import { townGroups } from '../../../src/progress/town-groups.ts';
import { publishFinder } from '../../../src/search/find/build/publish-finder.ts';
import { quickFilters } from '../../../src/search/find/build/quick-filters.ts';
import { fullTextRecords } from '../../../src/search/fulltext/record.ts';
import { posterView } from '../../../src/views/kindergarten/poster-view.ts';
import { formerCodeViews } from '../../../src/views/kindergarten/status-view.ts';
import { REGISTERS, registerPage } from '../../../src/views/registers/index.ts';

/** Everything that a site hands out beside its pages. */
export interface Published {
  readonly csv: readonly string[];
  readonly json: readonly string[];
  readonly feed: string;
  /** What the pages say, one value a page. */
  readonly pages: readonly unknown[];
}

/** All that the pages and downloads of a bureau are made of: every view, register, indicator, file and feed. */
export async function publishWhole(bureau: Bureau): Promise<Published> {
  const profiles = [...profilesOf(bureau).values()];
  const finder = publishFinder(bureau);
  return {
    csv: [
      ...registerCsvs(bureau),
      ...Object.values(INDICATORS).flatMap((indicator) => [
        indicatorCsv(bureau, indicator),
        indicatorMembersCsv(bureau, indicator),
      ]),
    ],
    json: [
      ...profiles.flatMap((profile) => [
        JSON.stringify(comparisonJson(profile, bureau.asOf)),
        JSON.stringify(costJson(profile)),
        kindergartenJsonLd(profile, 'https://www.example.gov.cn/'),
      ]),
      siteJsonLd(bureau.site, {
        home: 'https://www.example.gov.cn/',
        description: '',
        dataUntil: bureau.dataUntil,
      }),
      ...finder.files.map(({ content }) => content),
    ],
    feed: await feedOf(bureau),
    pages: [...kindergartenPages(bureau), ...areaPages(bureau), ...bureauPages(bureau)],
  };
}

function registerCsvs(bureau: Bureau): readonly string[] {
  const files = REGISTERS.flatMap((register) => registerFiles(bureau, register));
  return [...files, ...completenessFiles(bureau)].map(({ csv }) => csv());
}

function kindergartenPages(bureau: Bureau): readonly unknown[] {
  return [
    ...bureau.kindergartens.map(({ code }) => {
      const page = kindergartenPage(bureau, code);
      return [page, page && posterView(page.view)];
    }),
    ...formerCodeViews(bureau),
    ...fullTextRecords(bureau),
  ];
}

function areaPages(bureau: Bureau): readonly unknown[] {
  return [
    ...districtsWithPage(bureau).map((district) => districtView(bureau, district)),
    ...countiesOf(bureau).map((area) => areaCompleteness(bureau, area)),
    completenessPages(bureau),
    indicatorPages(bureau),
    ...REGISTERS.flatMap((register) =>
      registerPages(bureau, register).map((area) => [
        registerPage(register, { area, bureau }),
        register.partsOf({ area, bureau }),
        register.sums?.({ area, bureau }),
        areaFigures(bureau, register.figures, area.district),
      ]),
    ),
  ];
}

function bureauPages(bureau: Bureau): readonly unknown[] {
  const projects = projectViews(bureau);
  return [
    homeFigures(bureau),
    planOverviews(bureau),
    bureau.plans.map((plan) => ledgerOf(bureau, plan)),
    townGroups(bureau),
    quickFilters(publishFinder(bureau)),
    catalogueRows(bureau),
    [projects, placesByArea(bureau, projects)],
    [supportRounds(bureau), roundTotals(bureau)],
    ...Object.values(INDICATORS).map((indicator) => [
      reportedElsewhere(bureau, indicator),
      figureAreas(bureau).map((area) => areaFigure(bureau, indicator, area.code)),
      indicatorSections(bureau, indicator).map((view) => {
        const chart = indicatorTrend(bureau, indicator, view.series, view.targets);
        // A chart without a value is not drawn.
        const isDrawn = chart.series.some(({ values }) => values.some((value) => value !== null));
        return [view, chart, isDrawn && trendAxis(chart), cumulativeTrends(bureau, indicator, view)];
      }),
    ]),
  ];
}

/** A feed like that of the notices, with the words that come from data. */
function feedOf({ site, kindergartens }: Bureau): Promise<string> {
  return rssText({
    title: site.siteName,
    description: site.bureau.name,
    site: 'https://www.example.gov.cn/',
    items: kindergartens.map(({ name, address, code }) => ({
      title: name,
      description: address,
      link: `/${code}/`,
    })),
  });
}

async function rssText(options: Parameters<typeof rss>[0]): Promise<string> {
  return (await rss(options)).text();
}
