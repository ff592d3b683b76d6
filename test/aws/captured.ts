import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { HttpRequest } from '../../src/wire/http.ts';
import { xmlMeaning } from '../wire/oracle/request-parts.ts';

/** The parts of a request that AWS looks at, in a form in which two that mean the same are equal. */
export interface Essence {
  readonly method: string;
  readonly url: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the SDK says about itself, and what follows from the moment of sending. */
const incidental = new Set([
  'amz-sdk-invocation-id',
  'amz-sdk-request',
  'authorization',
  'connection',
  'host',
  'user-agent',
  'x-amz-date',
  'x-amz-user-agent',
  'x-amz-content-sha256',
  'content-length',
  'accept',
  'smithy-protocol',
  // Asks for checksums of the answer, which nuage's readers do not look at.
  'x-amz-checksum-mode',
]);

/** Says of a checksum whether it is that of the body: two spellings of the same XML have two. */
function judgeChecksums(headers: Record<string, string>, body: Buffer): Record<string, string> {
  const crc = headers['x-amz-checksum-crc32'];
  const md5 = headers['content-md5'];
  if (crc !== undefined) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(body));
    headers['x-amz-checksum-crc32'] = String(crc === bytes.toString('base64'));
  }
  for (const algorithm of ['sha1', 'sha256']) {
    const sum = headers[`x-amz-checksum-${algorithm}`];
    if (sum !== undefined)
      headers[`x-amz-checksum-${algorithm}`] = String(
        sum === createHash(algorithm).update(body).digest('base64'),
      );
  }
  if (md5 !== undefined)
    headers['content-md5'] = String(md5 === createHash('md5').update(body).digest('base64'));
  return headers;
}

/** The SDK writes a slash behind a bucket that stands alone in the path, and says which action it means. */
function barePath(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function essence(
  method: string,
  host: string,
  path: string,
  query: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | string | undefined,
): Essence {
  const kept = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), bareTarget(name, value)] as const)
    .filter(([name]) => !incidental.has(name));
  const type = kept.find(([name]) => name === 'content-type')?.[1] ?? '';
  return {
    method,
    url: `${host}${barePath(path)}`,
    query:
      query === ''
        ? []
        : query
            .split('&')
            .filter((pair) => !pair.startsWith('x-id='))
            .map((pair) => decodeURIComponent(pair.includes('=') ? pair : `${pair}=`))
            .sort(),
    headers: judgeChecksums(
      // The type of a body that is not there says nothing.
      Object.fromEntries(
        kept
          .filter(([name]) => name !== 'content-type' || (body?.length ?? 0) > 0)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      Buffer.from(body ?? ''),
    ),
    body: readBody(type, Buffer.from(body ?? '').toString()),
  };
}

/** CloudTrail's model names its target in full, the SDK's in short; AWS takes either. */
function bareTarget(name: string, value: string): string {
  return name.toLowerCase() === 'x-amz-target' ? value.split('.').slice(-2).join('.') : value;
}

/** A presigned address as what it says, without what follows from the moment of signing. */
function undated(url: string): string {
  const [place = '', query = ''] = url.split('?');
  const lasting = query.split('&').filter((pair) => !/^X-Amz-(Date|Signature|Credential)=/.test(pair));
  return [place, ...lasting.sort()].join(' ');
}

function readBody(type: string, text: string): unknown {
  if (type.includes('json') && text !== '') return JSON.parse(text);
  if (type.includes('x-www-form-urlencoded'))
    return [...new URLSearchParams(text)]
      .map(([name, value]) => `${name}=${name === 'PresignedUrl' ? undated(value) : value}`)
      .sort();
  return type.includes('xml') && text !== '' ? xmlMeaning(text) : text;
}

export function essenceOfOurs({ method, hostname, path, query, headers, body }: HttpRequest): Essence {
  if (!(body instanceof Uint8Array)) throw new Error('a body in pieces');
  return essence(method, hostname, path, query, headers, body);
}

interface SdkRequest {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string | undefined;
}

/** Stands where the SDK's connection would, and keeps what it was to send. */
export class CapturingHandler {
  captured: Essence | undefined;
  readonly metadata = { handlerProtocol: 'http/1.1' };

  async handle(request: SdkRequest): Promise<never> {
    const pairs = Object.entries(request.query).flatMap(([name, values]) =>
      [values ?? ''].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    );
    this.captured = essence(
      request.method,
      request.hostname,
      request.path,
      pairs.join('&'),
      request.headers,
      request.body,
    );
    throw Object.assign(new Error('captured'), { $retryable: undefined });
  }

  updateHttpClientConfig(): void {}
  httpHandlerConfigs(): object {
    return {};
  }
  destroy(): void {}
}
