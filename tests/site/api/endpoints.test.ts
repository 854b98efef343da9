import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../../src/exports/api/endpoints.ts';
import { builtFiles, pageHtml, pageUrl } from '../../browser/site.ts';
import { type Fetched, GenericClient, get } from './client.ts';
import { Forms } from './forms.ts';

let client: GenericClient;
let forms: Forms;
beforeAll(async () => {
  client = await GenericClient.open(pageUrl('/api/v1/openapi.json'));
  forms = new Forms(client.document);
});

const faultsOf = ({ url, status, type, body, schema }: Fetched): readonly string[] => [
  ...(status === 200 ? [] : [`${url}: ${status}`]),
  ...(type?.startsWith('application/json') === true ? [] : [`${url}: ${type ?? 'no type'}`]),
  ...forms.faults(schema, body).map((fault) => `${url} ${fault}`),
];

describe('openapi.json', () => {
  it('is a document of OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...client.document })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('leads to every file of the API but itself', async () => {
    const paths = Object.keys(client.document.paths);
    const files = (await Promise.all(paths.map((path) => client.files(path)))).flat();
    const read = files.map(({ url }) => url.slice(pageUrl('/').length)).sort();
    const built = builtFiles().filter((file) => file.startsWith('api/') && !file.endsWith('/openapi.json'));
    expect(read).toEqual(built);
  });
});

describe('a client that knows openapi.json alone', () => {
  it.each(['/index.json', ...ENDPOINTS.map(({ path }) => path)])(
    'reads %s, as its form says',
    async (path) => {
      const files = await client.files(path);
      expect(files.length).toBeGreaterThan(0);
      expect(files.flatMap(faultsOf).slice(0, 20)).toEqual([]);
    },
  );

  it('is told in a problem document what there is not', async () => {
    const response = await get(pageUrl('/api/v1/kindergartens/0000000000.json'));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem: unknown = await response.json();
    expect(forms.faults({ $ref: '#/components/schemas/Problem' }, problem)).toEqual([]);
  });

  it('gets the page of the site beside the API', async () => {
    const response = await get(pageUrl('/nowhere.json'));
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});

interface Index {
  readonly documentation: string;
  readonly openapi: string;
  readonly files: readonly { readonly href: string; readonly count: number }[];
}

describe('index.json', () => {
  it('says what there is, and how many of each', async () => {
    const { files } = (await client.body<Index>('/index.json')).body;
    const counted = await Promise.all(files.map(({ href }) => client.files(`/${href}`)));
    expect(files.map(({ href, count }) => [href, count])).toEqual(
      files.map(({ href }, at) => [href, counted[at]?.length]),
    );
  });

  it('leads to the page that describes it and to openapi.json', async () => {
    const { url, body } = await client.body<Index>('/index.json');
    const addresses = [body.documentation, body.openapi].map((href) => new URL(href, url));
    const answers = await Promise.all(addresses.map((address) => get(address)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});

it('every file of the API says for which day and commit it was made, all the same', () => {
  const files = builtFiles().filter((file) => file.startsWith('api/'));
  const { asOf: day, commit } = JSON.parse(pageHtml('/api/v1/updated.json')) as {
    asOf: string;
    commit: string;
  };
  const stamp = `eneratedFor":${JSON.stringify({ day, commit })}`;
  expect(files.filter((file) => !pageHtml(`/${file}`).slice(0, 120).includes(stamp))).toEqual([]);
});
