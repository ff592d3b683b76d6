import { existsSync } from 'node:fs';
import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { objectsThere } from './keys-there.ts';
import type { ObjectState } from './keys-there.ts';
import { isS3Url, parseS3Url } from './place.ts';
import { isVersioned } from './survey.ts';
import type { TransferItem } from './transfer-item.ts';

/** What of a batch writes over something, and whether that is kept. */
export interface WrittenOver {
  readonly items: ReadonlyMap<TransferItem, ObjectState>;
  /** Its bucket keeps versions. */
  readonly kept: boolean;
  /** Nobody may list the bucket, so nobody knows. */
  readonly unknown: boolean;
}

export const nothingWrittenOver: WrittenOver = { items: new Map(), kept: false, unknown: false };

/** Finds out which items of a move write over what is at their targets. */
export function findWrittenOver(
  connection: Connection,
  target: string,
  signal: AbortSignal | undefined,
): (items: readonly TransferItem[]) => Promise<WrittenOver> {
  if (!isS3Url(target)) {
    return async (items) => ({
      ...nothingWrittenOver,
      items: new Map(
        items.filter((item) => item.kind === 'download' && existsSync(item.path)).map((item) => [item, {}]),
      ),
    });
  }
  const { bucket, key } = parseS3Url(target);
  const there = objectsThere(connection, { bucket, key }, signal);
  let versioned: Promise<boolean | undefined> | undefined;
  return async (all) => {
    const items = new Map<TransferItem, ObjectState>();
    try {
      for (const item of all) {
        const found = item.kind === 'download' ? undefined : await there(item.target.key.slice(key.length));
        if (found !== undefined) items.set(item, found);
      }
    } catch (error) {
      if (isServiceError(error, 'AccessDenied')) return { ...nothingWrittenOver, unknown: true };
      throw error;
    }
    if (items.size === 0) return nothingWrittenOver;
    versioned ??= isVersioned(connection, bucket);
    return { items, kept: (await versioned) === true, unknown: false };
  };
}

/** What a plan says of so many items: `, 2 of them over others, which undo brings back`. */
export function overWords({ items, kept, unknown }: WrittenOver, among: number): string {
  if (unknown) return ', over what is there, if anything';
  if (items.size === 0) return '';
  const which = among === 1 ? 'over another' : `${items.size} of them over others`;
  const way = kept ? 'undo brings back' : `${items.size === 1 ? 'does' : 'do'} not come back`;
  return `, ${which}, which ${way}`;
}
