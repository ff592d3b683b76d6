import { NuageError } from '../../errors.ts';
import { readLockHolder } from '../../local/store/lock.ts';
import { isAlive } from '../session.ts';
import { localDirectory } from './data-directory.ts';

/** The data directory of the local cloud, which no daemon has: what replaces or empties it must not pull it from under one. */
export function unheldDirectory(home: string): string {
  const data = localDirectory(home);
  const holder = readLockHolder(data);
  if (holder === undefined || !isAlive(holder.pid)) return data;
  throw new NuageError('DataDirectoryInUse', `The local cloud is running (process ${holder.pid})`, {
    hint: 'Stop it first: nuage local stop',
  });
}
