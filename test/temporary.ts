import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whatever the suite makes for a moment is made in one directory, which goes with it: tests need not tidy up. */
export default async function temporary(): Promise<() => Promise<void>> {
  const before = process.env['TMPDIR'];
  // Short, since paths of sockets end at 107 bytes.
  const directory = await mkdtemp(join(tmpdir(), 'nt-'));
  process.env['TMPDIR'] = directory;
  return async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  };
}
