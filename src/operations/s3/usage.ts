import { listObjects } from '../../aws/s3/list-objects.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { parseS3Url, s3Url } from './place.ts';

/** How much is under a prefix. */
export interface UsageRow {
  readonly url: string;
  readonly objects: number;
  readonly bytes: number;
}

export interface UsageInput {
  readonly url: string;
  /** Sums for each prefix so many slashes deep; 0 is one sum. */
  readonly depth?: number | undefined;
}

/** Adds up what is under a prefix, in one sum or prefix by prefix. */
export async function* diskUsage(
  { url, depth = 0 }: UsageInput,
  context: OperationContext,
): AsyncGenerator<UsageRow> {
  const { connection } = await onePlace('s3 du', context);
  const { bucket, key: prefix } = parseS3Url(url);
  let current: { group: string; objects: number; bytes: number } | undefined;
  for await (const { objects } of listObjects(connection, { bucket, prefix, signal: context.signal })) {
    for (const { key, size } of objects) {
      const group = groupOf(key, prefix, depth);
      // Keys come in order, so a group that has ended does not come again.
      if (current !== undefined && current.group !== group) {
        yield rowOf(bucket, current);
        current = undefined;
      }
      current ??= { group, objects: 0, bytes: 0 };
      current.objects += 1;
      current.bytes += size;
    }
  }
  if (current !== undefined) yield rowOf(bucket, current);
  else yield rowOf(bucket, { group: prefix, objects: 0, bytes: 0 });
}

function groupOf(key: string, prefix: string, depth: number): string {
  let end = prefix.length;
  for (let level = 0; level < depth; level += 1) {
    const slash = key.indexOf('/', end);
    if (slash < 0) break;
    end = slash + 1;
  }
  return key.slice(0, end);
}

function rowOf(
  bucket: string,
  { group, objects, bytes }: { readonly group: string; readonly objects: number; readonly bytes: number },
): UsageRow {
  return { url: s3Url({ bucket, key: group }), objects, bytes };
}
