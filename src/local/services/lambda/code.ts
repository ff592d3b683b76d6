import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { ActionPhase } from '../../phase.ts';
import { AwsError } from '../../error.ts';
import type { TimerContext } from '../../timer-context.ts';
import { invalidParameter, codeTooLarge } from './errors.ts';
import { LAMBDA_LIMITS } from './limits.ts';
import { wholePayload } from './whole-payload.ts';
import { codes, layers, versions } from './state.ts';

/** Where a request says the code is. */
export interface CodeSource {
  readonly ZipFile?: Uint8Array | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
  readonly S3ObjectVersion?: string | undefined;
  readonly ImageUri?: string | undefined;
}

/** A zip file that was looked into. */
export interface NewCode {
  readonly zip: Uint8Array;
  readonly size: number;
  readonly sha256: string;
}

/** Takes in the code of a request, also from a bucket. */
export async function receiveCode(source: CodeSource, phase: ActionPhase): Promise<NewCode> {
  if (source.ImageUri !== undefined)
    throw invalidParameter('Functions from container images are not available in this local cloud.');
  const zip = source.ZipFile ?? (await fromBucket(source, phase));
  if (zip.length > LAMBDA_LIMITS.zippedBytes && source.ZipFile !== undefined)
    throw codeTooLarge(`Zipped size must be smaller than ${LAMBDA_LIMITS.zippedBytes} bytes`);
  checkZip(zip);
  return { zip, size: zip.length, sha256: createHash('sha256').update(zip).digest('base64') };
}

async function fromBucket(source: CodeSource, phase: ActionPhase): Promise<Uint8Array> {
  const { S3Bucket: Bucket, S3Key: Key, S3ObjectVersion: VersionId } = source;
  if (Bucket === undefined || Key === undefined)
    throw invalidParameter('Please provide a source for function code.');
  try {
    // Lambda reads the object as the one who calls: no policy of the bucket need name Lambda.
    const { Body } = await phase.call('s3', 'GetObject', { Bucket, Key, VersionId }, phase.caller);
    return await wholePayload(Body);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidParameter(
      `Error occurred while GetObject. S3 Error Code: ${error.code}. S3 Error Message: ${error.message}`,
    );
  }
}

function checkZip(zip: Uint8Array): void {
  let total = 0;
  let files = 0;
  try {
    unzipSync(zip, {
      filter: ({ originalSize }) => {
        total += originalSize;
        files++;
        return false;
      },
    });
  } catch {
    files = 0;
  }
  if (files === 0)
    throw invalidParameter(
      'Could not unzip uploaded file. Please check your file, then try to upload again.',
    );
  if (total >= LAMBDA_LIMITS.unzippedBytes)
    throw invalidParameter(`Unzipped size must be smaller than ${LAMBDA_LIMITS.unzippedBytes} bytes`);
}

export function keepCode({ state }: TimerContext, { sha256, zip }: NewCode): void {
  const table = state.table(codes);
  if (table.get(sha256) === undefined) table.put({ sha256, zip: Buffer.from(zip).toString('base64') });
}

/** Forgets a zip file that nothing has any more. */
export function dropCode({ state }: TimerContext, sha256: string): void {
  const used =
    state.table(versions).count({ index: 'code', equals: sha256 }) +
    state.table(layers).count({ index: 'code', equals: sha256 });
  if (used === 0) state.table(codes).delete(sha256);
}

export function readCode({ state }: TimerContext, sha256: string): Uint8Array {
  return Buffer.from(state.table(codes).get(sha256)?.zip ?? '', 'base64');
}
