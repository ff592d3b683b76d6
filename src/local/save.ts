import { readFileSync, rmSync } from 'node:fs';
import { ConfigurationError } from '../errors.ts';
import type { Core } from './core.ts';
import { readSavedCloud, writeSavedCloud } from './store/saved-cloud.ts';

const databasePart = 'state.db';

/** Saves a whole cloud, as it is now, to one file. */
export async function saveCore(core: Core, file: string): Promise<void> {
  core.calls.flush();
  core.clock.save();
  const copy = `${file}.state`;
  rmSync(copy, { force: true });
  try {
    core.store.copyTo(copy);
    const content = readFileSync(copy);
    await writeSavedCloud(file, [{ name: databasePart, content }]);
  } finally {
    rmSync(copy, { force: true });
  }
}

/** The database of a saved cloud. */
export async function readSavedDatabase(file: string): Promise<Uint8Array> {
  const content = (await readSavedCloud(file)).get(databasePart);
  if (content === undefined)
    throw new ConfigurationError(`${file} holds no database.`, { hint: 'Save the cloud again.' });
  return content;
}
