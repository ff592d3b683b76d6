import type { Connection } from '../connection.ts';
import { eachAtOnce } from './budget.ts';
import { limits } from './limits.ts';

export interface DeletedKey {
  readonly key: string;
  readonly versionId?: string | undefined;
}

export interface RefusedKey extends DeletedKey {
  readonly code: string;
  readonly message: string;
}

export interface DeleteManyOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onDeleted?: ((count: number) => void) | undefined;
}

const batchesAtOnce = 3;

/** Errors of single keys that S3 says of itself, not of the key: those are asked for again. */
const passing = new Set(['InternalError', 'ServiceUnavailable', 'SlowDown']);
const attempts = 4;

/** Deletes keys and versions in batches of 1000. What S3 refuses is told key by key, also in an answer with status 200. */
export async function deleteObjects(
  connection: Connection,
  bucket: string,
  keys: Iterable<DeletedKey> | AsyncIterable<DeletedKey>,
  { signal, onDeleted }: DeleteManyOptions = {},
): Promise<{ readonly deleted: number; readonly refused: readonly RefusedKey[] }> {
  let deleted = 0;
  const refused: RefusedKey[] = [];
  await eachAtOnce(inBatches(keys), batchesAtOnce, async (batch) => {
    let rest: readonly DeletedKey[] = batch;
    for (let attempt = 1; rest.length > 0; attempt += 1) {
      const { Errors = [] } = await connection.call(
        's3',
        'DeleteObjects',
        {
          Bucket: bucket,
          Delete: {
            Quiet: true,
            Objects: rest.map(({ key, versionId }) => ({ Key: key, VersionId: versionId })),
          },
        },
        { signal, transfer: true },
      );
      const failed = Errors.map(({ Key = '', VersionId, Code = '', Message = '' }) => ({
        key: Key,
        versionId: VersionId,
        code: Code,
        message: Message,
      }));
      const again = attempt < attempts ? failed.filter(({ code }) => passing.has(code)) : [];
      deleted += rest.length - failed.length;
      onDeleted?.(rest.length - failed.length);
      refused.push(...failed.filter((one) => !again.includes(one)));
      if (again.length > 0) await connection.target.clock.sleep(200 * 2 ** attempt, signal);
      rest = again;
    }
  });
  return { deleted, refused };
}

async function* inBatches(
  keys: Iterable<DeletedKey> | AsyncIterable<DeletedKey>,
): AsyncGenerator<readonly DeletedKey[]> {
  let batch: DeletedKey[] = [];
  for await (const key of keys) {
    batch.push(key);
    if (batch.length < limits.deletesAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
