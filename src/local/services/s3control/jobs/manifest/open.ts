import type { Caller } from '../../../../caller.ts';
import { AwsError } from '../../../../error.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { JobFault } from '../errors.ts';

interface Named {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

interface Opened {
  readonly etag: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Reads an object that a job is told by, as the job's role. */
export async function openObject(phase: PhaseContext, actor: Caller, object: Named): Promise<Opened> {
  try {
    const { Body, ETag = '' } = await phase.call('s3', 'GetObject', object, actor);
    return { etag: ETag.replaceAll('"', ''), bytes: piecesOf(Body) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw error.status === 403
      ? new JobFault(`Reading the manifest is forbidden: ${error.code}`)
      : new JobFault(`Reading the manifest failed: ${error.code}`);
  }
}

async function* piecesOf(
  body: Uint8Array | AsyncIterable<Uint8Array> | undefined,
): AsyncGenerator<Uint8Array> {
  if (body === undefined) return;
  if (body instanceof Uint8Array) yield body;
  else yield* body;
}

export async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}
