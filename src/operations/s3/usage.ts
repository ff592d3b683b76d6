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
  // Each begins with the one before: keys directly under a prefix stand between those that are deeper.
  const open: { group: string; objects: number; bytes: number }[] = [];
  for await (const { objects } of listObjects(connection, { bucket, prefix, signal: context.signal })) {
    for (const { key, size } of objects) {
      const group = groupOf(key, prefix, depth);
      // Keys come in order, so a group that no key begins with any more does not come again.
      while (open.length > 0 && !key.startsWith(open.at(-1)?.group ?? '')) yield* rowsOf(bucket, open.pop());
      let current = open.at(-1);
      if (current?.group !== group) open.push((current = { group, objects: 0, bytes: 0 }));
      current.objects += 1;
      current.bytes += size;
    }
  }
  if (open.length === 0) open.push({ group: prefix, objects: 0, bytes: 0 });
  while (open.length > 0) yield* rowsOf(bucket, open.pop());
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

function rowsOf(
  bucket: string,
  sum: { readonly group: string; readonly objects: number; readonly bytes: number } | undefined,
): readonly UsageRow[] {
  if (sum === undefined) return [];
  const { group, objects, bytes } = sum;
  return [{ url: s3Url({ bucket, key: group }), objects, bytes }];
}
