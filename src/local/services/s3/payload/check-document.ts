import { createHash } from 'node:crypto';
import { checksumAlgorithms, checksumOf } from '../../../../wire/checksum/hasher.ts';
import type { ChecksumAlgorithm } from '../../../../wire/checksum/hasher.ts';
import type { ActionPhase } from '../../../phase.ts';
import { invalidRequest } from '../errors.ts';
import { checkAnnounced, checkForm } from './checksums.ts';
import { compareChecksum, compareMd5, md5Of } from './take.ts';

const none: Readonly<Record<string, string>> = {};

/**
 * Holds a document against the digests that were sent with it.
 * @param required Whether S3 refuses the document without one.
 */
export async function checkDocument(phase: ActionPhase, required: boolean): Promise<void> {
  const { body, headers = none } = phase.request ?? {};
  if (!(body instanceof Uint8Array)) return;
  const md5 = md5Of(headers['content-md5']);
  if (md5 !== undefined) compareMd5(md5, createHash('md5').update(body).digest(), 'base64');
  let seen: ChecksumAlgorithm | undefined;
  for (const algorithm of checksumAlgorithms) {
    const value = headers[`x-amz-checksum-${algorithm.toLowerCase()}`];
    if (value === undefined) continue;
    seen = algorithm;
    checkForm({ algorithm, value });
    compareChecksum({ algorithm, value }, { algorithm, value: checksumOf(algorithm, body) });
  }
  if (headers['x-amz-trailer'] !== undefined) return;
  checkAnnounced(headers['x-amz-sdk-checksum-algorithm'], seen);
  if (required && seen === undefined && md5 === undefined)
    throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
}
