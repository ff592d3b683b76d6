import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectorySync } from '../make-directory.ts';
import { ConfigurationError } from '../errors.ts';
import { checkBeginning } from './clock/beginning.ts';
import { placeSealingKey } from './keys/sealing-key.ts';
import type { LocalCloudOptions } from './options.ts';
import { checkAccountId, defaultAccount } from './options.ts';
import type { SavedContent } from './save.ts';
import type { FiledBody } from './store/bodies/body-store.ts';
import { bodyFilesOf } from './store/bodies/open-files.ts';
import { placeBlocks } from './store/blocks/open-contents.ts';
import { databaseName } from './store/database.ts';
import { DirectoryLock } from './store/lock.ts';
import { Store } from './store/store.ts';
import { writeWhole } from './store/write-whole.ts';

/** A store that is open, and the lock on its directory when it has one. */
export interface OpenStore {
  readonly store: Store;
  /** The blocks of a saved cloud that goes on in memory. */
  readonly blocks: ReadonlyMap<string, Uint8Array> | undefined;
  readonly lock: DirectoryLock | undefined;
  readonly accountId: string;
}

/** Opens the store that the options name; `saved` is what a saved cloud held, to begin with. */
export function openStore(options: LocalCloudOptions, saved?: SavedContent): OpenStore {
  checkBeginning(options);
  const { data: directory, durable } = options;
  if (directory === undefined) {
    const store = new Store({ content: saved?.database, sealingKey: saved?.sealingKey });
    return { store, blocks: saved?.blocks, lock: undefined, accountId: accountOf(store, options, undefined) };
  }
  const lock = new DirectoryLock(directory);
  try {
    if (saved !== undefined) place(directory, saved);
    const store = new Store({ directory, durable });
    return { store, blocks: undefined, lock, accountId: accountOf(store, options, directory) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function checkEmpty(directory: string): void {
  if (existsSync(join(directory, databaseName)))
    throw new ConfigurationError(`${directory} already holds a cloud.`, {
      hint: 'Load the saved one into an empty directory.',
    });
}

/** Puts the large bodies of a saved cloud into a data directory, before its database comes. */
export async function placeBodies(directory: string, bodies: readonly FiledBody[]): Promise<void> {
  if (bodies.length === 0) return;
  checkEmpty(directory);
  const files = bodyFilesOf(directory, false);
  for (const { id, read } of bodies) await files.copy(id, read());
  files.close();
}

function place(directory: string, { database, sealingKey, blocks }: SavedContent): void {
  checkEmpty(directory);
  makeDirectorySync(directory, { mode: 0o700 });
  placeBlocks(directory, blocks);
  if (sealingKey !== undefined) placeSealingKey(directory, sealingKey);
  writeWhole(join(directory, databaseName), database, { flush: true });
}

/** A cloud keeps the account that it was begun with: its ARNs are all over the tables. */
function accountOf(store: Store, options: LocalCloudOptions, directory: string | undefined): string {
  const kept = store.meta('account');
  const wanted = options.accountId === undefined ? undefined : checkAccountId(options.accountId);
  if (kept !== undefined && wanted !== undefined && kept !== wanted) {
    store.close();
    throw new ConfigurationError(`${directory ?? 'The saved cloud'} belongs to the account ${kept}.`, {
      hint: `Leave the account id out, or choose another directory for ${wanted}.`,
    });
  }
  const accountId = kept ?? wanted ?? defaultAccount;
  if (kept === undefined) store.run(() => store.setMeta('account', accountId));
  return accountId;
}
