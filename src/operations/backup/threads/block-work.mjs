/** What a thread does with the memory it shares with src/operations/backup/threads/thread.ts, which says what is sent. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { zstdCompressSync } from 'node:zlib';

const work = {
  hash: (memory, length) => ({ hash: hash('sha256', memory.subarray(0, length)) }),
  compress(memory, length) {
    const block = memory.subarray(0, length);
    const frame = zstdCompressSync(block, { ...workerData.compression, pledgedSrcSize: length });
    memory.set(frame);
    return { length: frame.byteLength };
  },
};

parentPort.on('message', ({ id, kind, memory, length }) => {
  try {
    parentPort.postMessage({ id, ...work[kind](memory, length) });
  } catch (error) {
    parentPort.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
