/**
 * Loaded into a program before it begins (`node --expose-gc --import …`): collects all garbage four times a second and
 * notes the most that is in use after that, since how much a process has of the system tells how lazily V8 collects as
 * well. Written to the file that BENCH_HELD names, in MB (10^6 bytes), when the program ends.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { BENCH_HELD: file } = process.env;
if (isMainThread && file !== undefined) {
  let most = 0;
  const look = setInterval(() => {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, (heapUsed + external) / 1e6);
  }, 250);
  look.unref();
  process.on('exit', () => writeFileSync(file, String(most)));
}
