import { createHasher } from '../../wire/checksum/hasher.ts';
import { NuageError } from '../../errors.ts';
import type { Connection } from '../connection.ts';
import { eachPiece, ResponseBody } from '../http/response-body.ts';
import { classifyTransport } from '../retry/classify.ts';
import { isServiceError } from '../service-error.ts';
import { becameAnother, damaged } from './damaged.ts';
import { keptOf } from './expected-checksum.ts';
import type { CustomerKey, FoundObject } from './found-object.ts';
import type { TransferOptions } from './progress.ts';

export interface FetchOptions extends TransferOptions {
  readonly customerKey?: CustomerKey | undefined;
  /** Both ends included; all of the object without. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
  /** Compares what came with the checksum that S3 keeps. */
  readonly verify?: boolean | undefined;
  /** Where bytes are put together until they fill it; whoever takes them is then done when `take` returns. */
  readonly place?: Uint8Array | undefined;
  /** Takes bytes and their place in the object, in order. They are only there until it returns. */
  take(bytes: Uint8Array, at: number): void | Promise<void>;
}

/** A line that breaks is taken up again where it broke, so many times in a row with hardly a byte between. */
const fruitlessAttempts = 5;
/** Less than what an answer has of headers: a server that gives no more would be asked for ever. */
const hardly = 1024;

/** Fetches bytes of an object; what a broken line left out is asked for again. */
export async function fetchBytes(
  connection: Connection,
  object: FoundObject,
  options: FetchOptions,
): Promise<{ readonly lastModified: number | undefined }> {
  const { range, verify = false, place, take, onBytes, signal, customerKey } = options;
  const first = range?.start ?? 0;
  const last = range?.end ?? object.size - 1;
  let at = first;
  let etag = object.etag;
  let hasher: ReturnType<typeof createHasher> | undefined;
  let kept: ReturnType<typeof keptOf> | undefined;
  for (let fruitless = 0; ;) {
    const before = at;
    const whole = at === first && range === undefined;
    const answer = await connection
      .call(
        's3',
        'GetObject',
        {
          Bucket: object.bucket,
          Key: object.key,
          VersionId: object.versionId,
          ...(etag === undefined ? {} : { IfMatch: etag }),
          ...(whole ? {} : { Range: `bytes=${at}-${last}` }),
          ...(whole && verify ? { ChecksumMode: 'ENABLED' } : {}),
          ...customerKey,
        },
        { signal, transfer: true },
      )
      .catch((error: unknown): never => {
        throw isServiceError(error, 'PreconditionFailed')
          ? becameAnother(object, 'downloaded', error)
          : error;
      });
    if (kept === undefined) {
      kept = keptOf(answer);
      etag ??= answer.ETag;
      if (verify && kept.algorithm !== undefined) hasher = createHasher(kept.algorithm);
    }
    const took = (piece: Uint8Array): void | Promise<void> => {
      hasher?.update(piece);
      const where = at;
      at += piece.length;
      onBytes?.(piece.length);
      return take(piece, where);
    };
    const { Body: body = new Uint8Array() } = answer;
    try {
      if (body instanceof Uint8Array) await took(body);
      else if (place !== undefined && body instanceof ResponseBody) await body.eachFilled(place, took);
      else await eachPiece(body, took);
      break;
    } catch (error) {
      fruitless = at - before >= hardly ? 0 : fruitless + 1;
      if (classifyTransport(error) === 'none' || fruitless >= fruitlessAttempts || at > last) throw error;
    }
  }
  if (at !== last + 1) {
    throw new NuageError(
      'ObjectChanged',
      `s3://${object.bucket}/${object.key} has ${at - first} bytes where ${last + 1 - first} were announced.`,
      {
        hint: 'Somebody writes to it. Download it again.',
      },
    );
  }
  if (hasher !== undefined && kept.algorithm !== undefined && kept.value !== undefined) {
    const came = hasher.digest().toString('base64');
    if (came !== kept.value) throw damaged(object, kept.algorithm, kept.value, came);
  }
  return { lastModified: kept.lastModified };
}
