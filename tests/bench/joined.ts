import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateFiles } from '../../src/demo/generate.ts';
import { type Package, packageOf } from '../dataset/joined/package-site.ts';
import { DAY_OF_BUILD } from './bureau.ts';
import { measureScript, succeeded } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { type BenchGroup, grouped, shortNumber, type TableLine } from './table.ts';

/** A country has about 2,800 counties and 250,000 kindergartens: 90 a county. */
const KINDERGARTENS = 90;
const COUNTIES = [1, 10, 100, 2800];

/** What it takes to read the packages of many bureaus and to answer the five questions of the example (`src/joined/`). */
export const joinedBench: BenchGroup = {
  name: 'joined',
  about: `The example of \`src/joined/\` over the packages of made-up counties of ${KINDERGARTENS} kindergartens each: one county under as many codes, served over HTTP on this machine by a second process, which works out bytes and hashes on the way and takes its part of the processor. MB fetched: descriptions and the tables that the questions ask for. Fetch, load and ask: seconds from first to last. CPU and memory: of the example alone.`,
  columns: [
    { head: 'counties', isNumber: true },
    { head: 'kindergartens', isNumber: true },
    { head: 'MB fetched', isNumber: true },
    { head: 'fetch s', isNumber: true },
    { head: 'load s', isNumber: true },
    { head: 'ask s', isNumber: true },
    { head: 'CPU s', isNumber: true },
    { head: 'peak MB', isNumber: true },
    { head: 'ms a county', isNumber: true },
  ],
  measure: async function* () {
    const site = new CountySite(
      packageOf(
        new Map(
          [...generateFiles({ kindergartens: KINDERGARTENS, seed: '1' })].map(({ name, text }) => [
            name,
            text,
          ]),
        ),
        DAY_OF_BUILD,
      ),
    );
    const origin = await site.listen();
    try {
      for (const counties of COUNTIES) {
        tellProgress(`${grouped(counties)} counties`);
        yield await measured(site, origin, counties);
      }
    } finally {
      site.close();
    }
  },
};

async function measured(site: CountySite, origin: string, counties: number): Promise<TableLine> {
  site.bytes = 0;
  const addresses = Array.from({ length: counties }, (_, at) => `${origin}/${1000 + at}/data/`);
  const run = succeeded(await measureScript('src/joined/ask.mjs', ['--json', ...addresses]));
  const { seconds } = JSON.parse(run.printed) as {
    readonly seconds: Readonly<Record<'fetch' | 'load' | 'ask', number>>;
  };
  const { fetch, load, ask } = seconds;
  const figures = [site.bytes / 1e6, fetch, load, ask, run.cpuSeconds, run.peakMegabytes ?? Number.NaN];
  const perCounty = ((fetch + load + ask) * 1000) / counties;
  return {
    cells: [
      grouped(counties),
      grouped(counties * KINDERGARTENS),
      ...[...figures, perCounty].map((figure) => shortNumber(figure)),
    ],
    isKept: true,
  };
}

type Files = ReadonlyMap<string, Uint8Array>;

/** How many counties are at hand at once: those that are being fetched. */
const AT_HAND = 32;

/** Serves one package as that of any county: `/1234/data/` is that of a county whose codes begin with 1234. */
class CountySite {
  bytes = 0;
  readonly #package: Package;
  readonly #server: Server;
  readonly #counties = new Map<string, Files>();

  constructor(pack: Package) {
    this.#package = pack;
    this.#server = createServer((request, response) => {
      const [, county = '', , name = ''] = (request.url ?? '').split('/');
      const file = this.#filesOf(county).get(name);
      response.statusCode = file ? 200 : 404;
      this.bytes += file?.length ?? 0;
      response.end(file);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #filesOf(county: string): Files {
    const known = this.#counties.get(county);
    if (known) return known;
    const files = withCodes(this.#package.files, county);
    this.#counties.set(county, files);
    const [oldest] = this.#counties.keys();
    if (this.#counties.size > AT_HAND && oldest !== undefined) this.#counties.delete(oldest);
    return files;
  }
}

interface Description {
  readonly settings: object;
  readonly resources: readonly { readonly path: string }[];
}

/** A package under other codes, described as it is then. */
function withCodes(files: Files, county: string): Files {
  const tables = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, bytes]) => [name, Buffer.from(recoded(Buffer.from(bytes).toString('utf8'), county))]),
  );
  const { settings, resources, ...described } = JSON.parse(
    Buffer.from(files.get('datapackage.json') ?? []).toString('utf8'),
  ) as Description;
  const description = {
    ...described,
    settings: { ...settings, regionCode: county },
    resources: resources.map((resource) => ({ ...resource, ...factsOf(tables.get(resource.path)) })),
  };
  return new Map<string, Uint8Array>([
    ...tables,
    ['datapackage.json', Buffer.from(JSON.stringify(description, null, 1))],
  ]);
}

/** Codes stand in quotes, and begin with 9900 or 9901. */
function recoded(text: string, county: string): string {
  return text.replaceAll(/"990[01](\d*)"/g, `"${county}$1"`);
}

function factsOf(file: Uint8Array = new Uint8Array()): object {
  return { bytes: file.length, hash: `sha256:${createHash('sha256').update(file).digest('hex')}` };
}
