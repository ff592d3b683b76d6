import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Route } from '../route.ts';

/** Saves to a file of our own and streams it: a caller over HTTP names no paths on this machine. */
async function* saved(save: (file: string) => Promise<void>): AsyncGenerator<Uint8Array, void, undefined> {
  const directory = await mkdtemp(join(tmpdir(), 'nuage-save-'));
  try {
    const file = join(directory, 'cloud');
    await save(file);
    await using handle = await open(file);
    const pieces: AsyncIterable<Uint8Array> = handle.createReadStream({ autoClose: false });
    yield* pieces;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The whole state at once: save it, or begin anew. */
export const stateRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: 'save',
    signed: true,
    bodyBytes: 0,
    run: ({ cloud }) => ({
      status: 200,
      headers: { 'content-type': 'application/octet-stream' },
      body: saved((file) => cloud.save(file)),
    }),
  },
  {
    method: 'POST',
    path: 'reset',
    signed: true,
    bodyBytes: 0,
    async run({ cloud }) {
      await cloud.reset();
      return { status: 'ok' };
    },
  },
];
