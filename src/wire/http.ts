/** Bytes of a message: whole, or as they come. */
export type Body = Uint8Array | AsyncIterable<Uint8Array>;

/** One HTTP request as both sides of the wire see it. */
export interface HttpRequest {
  readonly method: string;
  readonly protocol: 'http' | 'https';
  readonly hostname: string;
  readonly port?: number | undefined;
  /** Percent-encoded, as it stands in the request line, without the query. */
  readonly path: string;
  /** As it stands in the request line, without the question mark; empty when there is none. */
  readonly query: string;
  /** Names in lower case. `host` is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** One HTTP response as both sides of the wire see it. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}
