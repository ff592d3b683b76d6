import type { HttpRequest, HttpResponse } from '../../src/wire/http.ts';

/** A request as the SDK's clients hand it to what carries it. */
interface SdkRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

const encoder = new TextEncoder();

function bytes(body: unknown): HttpRequest['body'] {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return encoder.encode(body);
  if (body instanceof Uint8Array) return body;
  throw new TypeError('A body that the test does not carry');
}

function queryText(query: SdkRequest['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) =>
      one === null
        ? encodeURIComponent(name)
        : `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`,
    ),
  );
  return pairs.join('&');
}

/** Carries the calls of an SDK client to a cloud in this process: `new EC2Client({ requestHandler: sdkHandler(cloud), … })`. */
export function sdkHandler(cloud: { handle(request: HttpRequest): Promise<HttpResponse> }): {
  handle(request: SdkRequest): Promise<{ response: SdkResponse }>;
} {
  return {
    async handle(request) {
      const { status, headers, body } = await cloud.handle({
        method: request.method,
        protocol: request.protocol.startsWith('https') ? 'https' : 'http',
        hostname: request.hostname,
        port: request.port,
        path: request.path,
        query: queryText(request.query),
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
        ),
        body: bytes(request.body),
      });
      return { response: { statusCode: status, headers: { ...headers }, body } };
    },
  };
}
