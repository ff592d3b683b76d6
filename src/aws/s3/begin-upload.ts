import type { CreateMultipartUploadRequest } from '../../wire/generated/s3.ts';
import type { Connection } from '../connection.ts';
import { classifyFault, classifyTransport } from '../retry/classify.ts';
import { UnreachableError } from '../service-error.ts';
import { abandon, begunSince } from './resume-upload.ts';

/** Attempts, as other calls of a transfer have them. */
const attempts = 10;
const firstPauseMs = 50;

/**
 * Begins an upload in parts. Where an answer was lost, or was an error of S3's own, S3 may have begun one that nobody knows the id of, which would be
 * kept, and paid for, until somebody looks for it: so that is done here, once there is an answer again.
 */
export async function beginUpload(
  connection: Connection,
  input: CreateMultipartUploadRequest,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { clock, random } = connection.target;
  const place = { bucket: input.Bucket, key: input.Key };
  const since = clock.now();
  let id: string | undefined;
  let mayBeThere = false;
  const options = {
    signal,
    transfer: true,
    once: true,
    // What is asked to slow down was not looked at.
    onRefused(fault: Parameters<typeof classifyFault>[0]): void {
      mayBeThere ||= fault.status >= 500 && classifyFault(fault) === 'transient';
    },
  };
  for (let made = 1; id === undefined; made += 1) {
    try {
      const answer = await connection.call('s3', 'CreateMultipartUpload', input, options);
      id = answer.UploadId ?? '';
      if (mayBeThere) await abandonLost(connection, place, since, id);
    } catch (error) {
      const lost = error instanceof UnreachableError && classifyTransport(error.cause) !== 'none';
      if (!lost || made >= attempts) throw error;
      mayBeThere = true;
      await clock.sleep(Math.floor(random.number() * firstPauseMs * 2 ** made), signal);
    }
  }
  return id;
}

async function abandonLost(
  connection: Connection,
  place: { readonly bucket: string; readonly key: string },
  since: number,
  known: string,
): Promise<void> {
  try {
    for (const id of await begunSince(connection, place, since))
      if (id !== known) await abandon(connection, place, id);
  } catch {
    // Whoever may not list uploads cannot know of it; the upload itself goes on.
  }
}
