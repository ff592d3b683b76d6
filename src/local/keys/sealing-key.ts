import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedStoreError } from '../store/damage.ts';
import { writeWhole } from '../store/write-whole.ts';
import { sealingKeyBytes } from './sealer.ts';

/** The file beside the database that holds the key, in base64, readable by its owner alone. */
export const sealingKeyName = 'sealing.key';

/** What the database remembers of the key: enough to tell another one, too little to find it. */
const metaName = 'sealing-key';

/** What is asked of the store. */
interface Marks {
  readonly directory: string | undefined;
  meta(key: string): string | undefined;
  setMeta(key: string, value: string): void;
}

/**
 * The sealing key of a store: of its directory, or of its memory (`saved`: from a saved cloud). Made on first use. A
 * key that is missing or another one than the store was sealed with is said to be so, never replaced.
 */
export function sealingKeyOf(store: Marks, saved: Uint8Array | undefined): Uint8Array {
  const { directory } = store;
  const known = store.meta(metaName);
  const file = directory === undefined ? undefined : join(directory, sealingKeyName);
  const found = file === undefined ? saved : readKey(file, known !== undefined);
  const place = file ?? 'the sealing key of the cloud';
  if (found === undefined && known !== undefined)
    throw new DamagedStoreError(place, 'it is missing, and what was sealed with it cannot be opened');
  if (found !== undefined && known !== undefined && markOf(found) !== known)
    throw new DamagedStoreError(place, 'it is not the key that this cloud was sealed with');
  return found ?? newKey(file);
}

/** Remembers in the store which key it is sealed with. */
export function markSealed(store: Marks, key: Uint8Array): void {
  if (store.meta(metaName) === undefined) store.setMeta(metaName, markOf(key));
}

/** Whether anything was ever sealed in a store. */
export function isSealed(store: Pick<Marks, 'meta'>): boolean {
  return store.meta(metaName) !== undefined;
}

/** Puts the key of a saved cloud into a data directory. */
export function placeSealingKey(directory: string, key: Uint8Array): void {
  writeKey(join(directory, sealingKeyName), key);
}

/** @param needed Whether anything was sealed: until then a file that was only begun is as good as none. */
function readKey(file: string, needed: boolean): Uint8Array | undefined {
  if (!existsSync(file)) return undefined;
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length === sealingKeyBytes) return key;
  if (needed) throw new DamagedStoreError(file, 'it does not hold a key of 32 bytes');
  return undefined;
}

/** On the disk before anything is sealed with it. */
function newKey(file: string | undefined): Uint8Array {
  const key = randomBytes(sealingKeyBytes);
  if (file !== undefined) writeKey(file, key);
  return key;
}

function writeKey(file: string, key: Uint8Array): void {
  writeWhole(file, `${Buffer.from(key).toString('base64')}\n`, { mode: 0o600, flush: true });
}

function markOf(key: Uint8Array): string {
  return createHash('sha256').update('nuage sealing key').update(key).digest('hex').slice(0, 16);
}
