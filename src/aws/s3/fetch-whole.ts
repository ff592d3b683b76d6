import { crc32 } from '../../wire/checksum/crc32.ts';
import { checksumAlgorithms, checksumOf } from '../../wire/checksum/hasher.ts';
import { percentEncode } from '../../wire/percent.ts';
import { loadService } from '../../wire/service.ts';
import type { ServiceMetadata } from '../../wire/service.ts';
import { emptyHash } from '../../wire/sigv4/canonical.ts';
import { compose } from '../compose.ts';
import type { Composed } from '../compose.ts';
import type { Connection } from '../connection.ts';
import type { FoundObject } from './found-object.ts';
import { base64Crc } from './sent-part.ts';
import { isPlainEtag, WrittenGets } from './written-gets.ts';

/** Objects up to this size come whole. */
export const wholeSize = 131_072;

/** Bytes of an object, and the time that the answer tells; they are only there until it returns. */
export type TakeWhole = (bytes: Uint8Array, lastModified: string | undefined) => void;

const checksums = checksumAlgorithms.map((algorithm) => ({
  algorithm,
  header: `x-amz-checksum-${algorithm.toLowerCase()}`,
}));
const wanted: ReadonlySet<string> = new Set(['last-modified', ...checksums.map(({ header }) => header)]);

/** After so many refusals in a row objects are fetched in the usual way, so many of them: a third of them need not ask twice. */
const refusalsBorne = 16;
const leftToOthers = 1000;

/**
 * Fetches many small objects. To write each request from the tables of the service, and to read each answer by them,
 * costs more than all the rest of it; so the request of a plain GetObject is written here outright, and of the answer
 * only what is needed is read. Whatever is not plainly good is not looked at here: it is asked for again in the usual
 * way, which knows of retries, other regions, clocks that are wrong and how to tell an error.
 */
export class WholeFetcher {
  readonly #connection: Connection;
  readonly #signal: AbortSignal | undefined;
  readonly #metadata: ServiceMetadata = loadService('s3').metadata;
  #last: BucketRequests | undefined;
  /** The other side is one that only the usual way understands. */
  #unfit = false;
  #refusals = 0;
  #left = 0;

  constructor(connection: Connection, signal: AbortSignal | undefined) {
    this.#connection = connection;
    this.#signal = signal;
    const { transport, settings } = connection.target;
    this.#unfit = transport.brief === undefined || settings.retryMode === 'adaptive';
  }

  /** Whether an object is one that is worth a try. */
  takes({ size, versionId, etag }: FoundObject): boolean {
    if (this.#unfit || size > wholeSize || versionId !== undefined || !isPlainEtag(etag)) return false;
    if (this.#left === 0) return true;
    this.#left -= 1;
    return false;
  }

  /** Hands an object on that it takes, compared with its checksum; false when it is to be fetched in the usual way. */
  async fetch({ bucket, key, size, etag = '' }: FoundObject, take: TakeWhole): Promise<boolean> {
    const { target } = this.#connection;
    const { gets, to } = this.#requestsTo(bucket);
    const now = target.skew.now();
    const credentials = gets.credentialsAt(now) ?? (await target.credentials.get());
    const request = {
      to,
      text: gets.write(key, etag, credentials, now),
      wanted,
      most: wholeSize,
      take(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array): boolean {
        if (status !== 200 || body.length !== size || !isSound(body, headers)) return false;
        take(body, headers['last-modified']);
        return true;
      },
    };
    const outcome = await target.transport.brief?.(request, this.#signal);
    if (outcome === 'taken') {
      this.#refusals = 0;
      return true;
    }
    this.#refusals += 1;
    if (this.#refusals % refusalsBorne === 0) this.#left = leftToOthers;
    if (outcome === 'unfit') this.#unfit = true;
    return false;
  }

  #requestsTo(bucket: string): BucketRequests {
    const { target, region } = this.#connection;
    const bucketRegion = target.bucketRegions.get(bucket) ?? region;
    const last = this.#last;
    if (last?.bucket === bucket && last.region === bucketRegion) return last;
    const endpoint = target.endpoint(this.#metadata, bucketRegion);
    const written = {
      method: 'GET',
      path: `/${percentEncode(bucket)}/`,
      query: '',
      headers: { 'x-amz-checksum-mode': 'ENABLED', 'x-amz-content-sha256': emptyHash },
      body: nothing,
    };
    const { request: to, signingRegion } = compose(endpoint, written, {
      bucket,
      userAgent: target.userAgent,
    });
    const gets = new WrittenGets(to, { region: signingRegion, service: endpoint.signingName });
    this.#last = { bucket, region: bucketRegion, to, gets };
    return this.#last;
  }
}

/** What all requests to a bucket have in common: they differ in the key, which ends the path, and the ETag. */
interface BucketRequests {
  readonly bucket: string;
  /** Where the bucket is as far as is known. */
  readonly region: string;
  readonly to: Composed['request'];
  readonly gets: WrittenGets;
}

const nothing = new Uint8Array();

/** Compares with the checksum that S3 keeps of the whole; one of the checksums of parts says nothing of the bytes in a row. */
function isSound(bytes: Uint8Array, headers: Readonly<Record<string, string>>): boolean {
  // What nearly all objects have that clients of today make.
  const usual = headers['x-amz-checksum-crc32'];
  if (usual !== undefined && !usual.includes('-')) return base64Crc(crc32(bytes)) === usual;
  for (const { algorithm, header } of checksums) {
    const kept = headers[header];
    if (kept !== undefined && !kept.includes('-')) return checksumOf(algorithm, bytes) === kept;
  }
  return true;
}
