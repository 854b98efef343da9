import { serialiseTable, TABLE_NAMES } from '../dataset/index.ts';
import { tableNamed } from '../dataset/tabled.ts';
import type { Answers } from './answers.ts';
import { realTables } from './real-tables.ts';
import { ownReadme } from './readme.ts';
import { SAMPLE_NOTICE, sampleNotice } from './sample-notice.ts';

/** The texts of the files that a new bureau begins with, by path in their folder. */
export interface BureauFiles {
  readonly data: ReadonlyMap<string, string>;
  readonly notices: ReadonlyMap<string, string>;
}

/**
 * The data directory of a new bureau: its settings, its county with the towns, the other required tables with their headers alone, and what of
 * the made-up bureau's files (`demo`, by name) is not made up.
 */
export function bureauFiles(answers: Answers, demo: ReadonlyMap<string, Uint8Array>): BureauFiles {
  const data = new Map<string, string>([['site.json', siteText(answers)]]);
  for (const table of TABLE_NAMES.map(tableNamed)) {
    if (!table.required) continue;
    const rows = table.name === 'districts' ? districtRows(answers) : [];
    data.set(`${table.name}.csv`, serialiseTable(table, rows, { bom: true }));
  }
  for (const [name, text] of realTables(demo)) data.set(name, text);
  const readme = demo.get('README.md');
  if (readme !== undefined) data.set('README.md', ownReadme(new TextDecoder().decode(readme)));
  return { data, notices: new Map([[SAMPLE_NOTICE, sampleNotice(answers)]]) };
}

function districtRows({ name, code, towns }: Answers): readonly Readonly<Record<string, string>>[] {
  const blank = { parent: '', longitude: '', latitude: '', coordinateSystem: '' };
  return [
    { ...blank, code, name, level: '县级' },
    ...towns.map((town) => ({ ...blank, ...town, level: '乡级', parent: code })),
  ];
}

/**
 * `site.json` with what was answered, and the settings that a bureau may have to fill in. Nothing is decided for it: no duties, so that
 * nothing is called 逾期 by a rule that is not its own, and the guides are not yet reviewed.
 */
function siteText({ name, code, bureau, phone, supervision, address, url, base }: Answers): string {
  const site = {
    siteName: `${name}幼儿园信息公示`,
    siteUrl: url,
    basePath: base,
    bureau: { name: bureau, address, phone, hours: '', email: '', supervisionPhone: supervision },
    regionCode: code,
    siteIdCode: '',
    icp: '',
    policeRecord: '',
    errorReportUrl: '',
    guidesReviewed: '',
    demo: false,
    publishPolicy: 'strict',
    duties: [],
  };
  return `${JSON.stringify(site, null, 2)}\n`;
}
