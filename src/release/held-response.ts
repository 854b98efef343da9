const PlainResponse = globalThis.Response;
const encoder = new TextEncoder();

/**
 * An answer that holds its body as it was made. The platform's own makes a stream of it at once, to be read back piece by piece: of the many
 * small files of a site that takes as long as some of them take to make.
 */
class HeldResponse extends PlainResponse {
  readonly held: string | Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const held = typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
    super(held === undefined ? body : null, init);
    this.held = held;
  }

  static override json(data: unknown, init?: ResponseInit): Response {
    return new HeldResponse(JSON.stringify(data), init);
  }

  /** An answer of the platform's own is one too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof PlainResponse;
  }

  override get body(): Response['body'] {
    return this.held === undefined ? super.body : this.#plain.body;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.held === undefined ? super.arrayBuffer() : this.#plain.arrayBuffer();
  }

  override text(): Promise<string> {
    return this.held === undefined ? super.text() : this.#plain.text();
  }

  override clone(): Response {
    return this.held === undefined ? super.clone() : new HeldResponse(this.held as BodyInit, this);
  }

  get #plain(): Response {
    return new PlainResponse(this.held as BodyInit, this);
  }
}

/** From now on all answers of this process hold their bodies. */
export function holdBodies(): void {
  globalThis.Response = HeldResponse;
}

/** The body of an answer; null where it has none. */
export async function bodyOf(response: Response): Promise<Buffer | null> {
  const held = response instanceof HeldResponse ? (response as HeldResponse).held : undefined;
  const bytes = typeof held === 'string' ? encoder.encode(held) : held;
  if (bytes !== undefined) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return response.body === null ? null : Buffer.from(await response.arrayBuffer());
}
