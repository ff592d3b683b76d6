import { UsageError } from '../../../errors.ts';
import type { Mover } from '../../context.ts';
import { readBackupName } from '../format/names.ts';
import { openStore } from '../store/open-store.ts';

/**
 * Removes a backup: its manifest. What only it needed stays until the sweep, so that a backup which is being made
 * meanwhile, and counts on some of it, is none the worse.
 */
export const removeBackup: Mover = async ({ store: location, backup }, { context }) => {
  if (typeof location !== 'string' || typeof backup !== 'string' || readBackupName(backup) === undefined)
    throw new UsageError('A step that removes a backup needs "store" and "backup".');
  const store = await openStore({ store: location }, context);
  await store.delete([backup]);
  return {};
};
