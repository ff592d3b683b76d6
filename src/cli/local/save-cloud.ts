import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ControlClient } from '../../local/control/client.ts';

/** Saves a local cloud to a file, which appears whole or not at all. */
export async function saveCloud(control: ControlClient, path: string): Promise<void> {
  const draft = `${path}.part`;
  try {
    await pipeline(Readable.from(await control.save()), createWriteStream(draft, { mode: 0o600 }));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
