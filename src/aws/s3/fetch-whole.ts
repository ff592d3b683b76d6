import { crc32 } from '../../wire/checksum/crc32.ts';
import { checksumAlgorithms, createHasher } from '../../wire/checksum/hasher.ts';
import { percentEncode, percentEncodePath } from '../../wire/percent.ts';
import { loadService } from '../../wire/service.ts';
import type { ServiceMetadata } from '../../wire/service.ts';
import { emptyHash } from '../../wire/sigv4/canonical.ts';
import type { Credentials } from '../../wire/sigv4/credentials.ts';
import { sign } from '../../wire/sigv4/sign.ts';
import { compose } from '../compose.ts';
import type { Composed } from '../compose.ts';
import type { Connection } from '../connection.ts';
import { TransportError } from '../transport.ts';
import type { FoundObject } from './found-object.ts';
import { base64Crc } from './sent-part.ts';

/** Objects up to this size come whole, into memory that is used again. */
export const wholeSize = 131_072;

/** Bytes of an object, and the time that the answer tells; they are only there until it returns. */
export type TakeWhole = (bytes: Uint8Array, lastModified: string | undefined) => void;

const checksums = checksumAlgorithms.map((algorithm) => ({
  algorithm,
  header: `x-amz-checksum-${algorithm.toLowerCase()}`,
}));

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
  readonly #spare: Buffer[] = [];
  #last: BucketRequests | undefined;

  constructor(connection: Connection, signal: AbortSignal | undefined) {
    this.#connection = connection;
    this.#signal = signal;
  }

  /** Whether an object is one that is worth a try. */
  takes({ size, versionId }: FoundObject): boolean {
    return (
      size <= wholeSize &&
      versionId === undefined &&
      this.#connection.target.settings.retryMode !== 'adaptive'
    );
  }

  /** Hands an object on that it takes, compared with its checksum; false when it is to be fetched in the usual way. */
  async fetch(object: FoundObject, take: TakeWhole): Promise<boolean> {
    const { target } = this.#connection;
    const into = this.#spare.pop() ?? Buffer.allocUnsafeSlow(wholeSize);
    try {
      const request = this.#request(object, await target.credentials.get());
      const { status, headers, body } = await target.transport.send(request, this.#signal, { into });
      if (status !== 200 || !(body instanceof Uint8Array) || body.length !== object.size) return false;
      if (!isSound(body, headers)) return false;
      take(body, headers['last-modified']);
      return true;
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return false;
    } finally {
      this.#spare.push(into);
    }
  }

  #request({ bucket, key, etag }: FoundObject, credentials: Credentials) {
    const { target, region } = this.#connection;
    const bucketRegion = target.bucketRegions.get(bucket) ?? region;
    if (this.#last?.bucket !== bucket || this.#last.region !== bucketRegion)
      this.#last = this.#requestsTo(bucket, bucketRegion);
    const { of, signingRegion, service } = this.#last;
    const headers = etag === undefined ? of.headers : { ...of.headers, 'if-match': etag };
    return sign(
      { ...of, path: `${of.path}${percentEncodePath(key)}`, headers },
      { credentials, region: signingRegion, service, now: target.skew.now() },
    );
  }

  #requestsTo(bucket: string, region: string): BucketRequests {
    const { target } = this.#connection;
    const endpoint = target.endpoint(this.#metadata, region);
    const written = {
      method: 'GET',
      path: `/${percentEncode(bucket)}/`,
      query: '',
      headers: { 'x-amz-checksum-mode': 'ENABLED' },
      body: nothing,
    };
    const { request: of, signingRegion } = compose(endpoint, written, {
      bucket,
      userAgent: target.userAgent,
    });
    // The hash of no body too: the signer would find the same each time.
    const headers = { ...of.headers, 'x-amz-content-sha256': emptyHash };
    return { bucket, region, of: { ...of, headers }, signingRegion, service: endpoint.signingName };
  }
}

/** What all requests to a bucket have in common: they differ in the key, which ends the path, and the ETag. */
interface BucketRequests {
  readonly bucket: string;
  /** Where the bucket is as far as is known. */
  readonly region: string;
  readonly of: Composed['request'];
  readonly signingRegion: string;
  readonly service: string;
}

const nothing = new Uint8Array();

/** Compares with the checksum that S3 keeps of the whole; one of the checksums of parts says nothing of the bytes in a row. */
function isSound(bytes: Uint8Array, headers: Readonly<Record<string, string>>): boolean {
  // What nearly all objects have that clients of today make.
  const usual = headers['x-amz-checksum-crc32'];
  if (usual !== undefined && !usual.includes('-')) return base64Crc(crc32(bytes)) === usual;
  for (const { algorithm, header } of checksums) {
    const kept = headers[header];
    if (kept === undefined || kept.includes('-')) continue;
    const hasher = createHasher(algorithm);
    hasher.update(bytes);
    return hasher.digest().toString('base64') === kept;
  }
  return true;
}
