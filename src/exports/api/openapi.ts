import { NO_SUCH_FILE, PROBLEM_TYPE } from '../../format/api-problem.ts';
import { ENDPOINTS, type Endpoint, type EndpointParameter } from './endpoints.ts';
import { API_VERSION, type ApiSite, PROMISE, indexSchema } from './index-file.ts';
import { type JsonSchema, type NamedSchemas, count, named, oneOf, record, text } from './schema.ts';

const problemSchema = named(
  'Problem',
  record(
    {
      type: text('about:blank。'),
      title: oneOf([NO_SUCH_FILE.title], '没有这个文件。'),
      status: count('404。'),
      detail: text('说明。'),
    },
    '没有这个文件（RFC 9457）。有的网站不能这样设置，那里是一个网页。',
  ),
);

const INDEX: Endpoint = {
  id: 'index',
  path: '/index.json',
  summary: '有哪些文件',
  schema: indexSchema,
  parameters: [],
};

/** `/api/v1/openapi.json`: every kind of file, its form and where the values of its address come from (OpenAPI 3.1). */
export function openapiFile({ title, publisher, documentation }: Omit<ApiSite, 'counts'>): object {
  const endpoints = [INDEX, ...ENDPOINTS];
  return {
    openapi: '3.1.0',
    info: {
      title: `${title}：数据接口`,
      version: API_VERSION,
      summary: '静态 JSON，只读，不用登记。',
      description: `由${publisher}公布。${PROMISE}`,
    },
    // Seen from this file: the site may stand anywhere.
    servers: [{ url: './' }],
    ...(documentation === null
      ? {}
      : { externalDocs: { description: '说明和历次增加', url: documentation } }),
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, pathOf(endpoint)])),
    components: { schemas: componentsOf(endpoints) },
  };
}

function pathOf({ id, summary, schema, parameters }: Endpoint): object {
  const missing = {
    description: '没有这个文件。',
    content: { [PROBLEM_TYPE]: { schema: problemSchema.json } },
  };
  return {
    get: {
      operationId: id,
      summary,
      ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameterOf) }),
      responses: {
        200: { description: summary, content: { 'application/json': { schema: schema.json } } },
        404: missing,
      },
    },
  };
}

function parameterOf({ name, schema, valuesFrom }: EndpointParameter): object {
  const { description, ...form } = schema.json;
  return {
    name,
    in: 'path',
    required: true,
    description: `${String(description)}值在 ${valuesFrom.path} 的 ${valuesFrom.pointer}，* 是每一个。`,
    schema: form,
    'x-values-from': valuesFrom,
  };
}

/** In the order of their names. */
function componentsOf(endpoints: readonly Endpoint[]): Readonly<Record<string, JsonSchema>> {
  const all = Object.assign(
    {},
    problemSchema.named,
    ...endpoints.map(({ schema }) => schema.named),
  ) as NamedSchemas;
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
