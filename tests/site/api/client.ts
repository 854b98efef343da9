/** What of an OpenAPI document a reader of files needs. */
export interface OpenApi {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Parameter {
  readonly name: string;
  readonly 'x-values-from': { readonly path: string; readonly pointer: string };
}

/** A file as it was fetched. */
export interface Fetched {
  readonly operation: string;
  readonly url: string;
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
  /** What the document says of its form. */
  readonly schema: object;
}

/** A reader that knows the address of `openapi.json` and nothing else. */
export class GenericClient {
  readonly document: OpenApi;
  readonly #root: string;
  readonly #fetched = new Map<string, Promise<Fetched>>();

  private constructor(document: OpenApi, root: string) {
    this.document = document;
    this.#root = root;
  }

  static async open(address: string): Promise<GenericClient> {
    const document = (await (await get(address)).json()) as OpenApi;
    return new GenericClient(document, new URL(document.servers[0]?.url ?? './', address).href);
  }

  /** Every file of a path, with each value of its parameters. */
  async files(path: string): Promise<readonly Fetched[]> {
    const addresses = await this.#addresses(path);
    return Promise.all(addresses.map((address) => this.#fetch(path, address)));
  }

  /** What stands in the only file of a path. */
  async body<B>(path: string): Promise<{ readonly url: string; readonly body: B }> {
    const [file] = await this.files(path);
    if (!file) throw new Error(`${path} has no file`);
    return { url: file.url, body: file.body as B };
  }

  async #addresses(path: string): Promise<readonly string[]> {
    let addresses: readonly string[] = [path];
    for (const { name, 'x-values-from': from } of this.#operation(path).parameters ?? []) {
      const files = await this.files(from.path);
      const values = files.flatMap(({ body }) => valuesAt(body, from.pointer.split('/').slice(1)));
      addresses = addresses.flatMap((one) => values.map((value) => one.replace(`{${name}}`, String(value))));
    }
    return addresses;
  }

  #operation(path: string): Operation {
    const operation = this.document.paths[path]?.get;
    if (!operation) throw new Error(`openapi.json has no path ${path}`);
    return operation;
  }

  #fetch(path: string, address: string): Promise<Fetched> {
    const before = this.#fetched.get(address);
    if (before) return before;
    const fetched = this.#fetchNow(path, new URL(address.slice(1), this.#root).href);
    this.#fetched.set(address, fetched);
    return fetched;
  }

  async #fetchNow(path: string, url: string): Promise<Fetched> {
    const { operationId, responses } = this.#operation(path);
    const response = await get(url);
    const schema = responses['200']?.content['application/json']?.schema ?? {};
    const type = response.headers.get('content-type');
    return {
      operation: operationId,
      url,
      status: response.status,
      type,
      body: await response.json(),
      schema,
    };
  }
}

/** A connection that the server has closed meanwhile, since nothing was asked for a while, is opened again. */
export async function get(address: string | URL): Promise<Response> {
  return fetch(address).catch(() => fetch(address));
}

/** What a JSON Pointer leads to; `*` stands for each entry of a list. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [value];
  if (step === '*') return (value as readonly unknown[]).flatMap((one) => valuesAt(one, rest));
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest);
}
