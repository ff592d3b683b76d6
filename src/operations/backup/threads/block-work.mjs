/** What a thread does with memory that src/operations/backup/threads/thread.ts lends it, which says what is sent. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { zstdCompressSync } from 'node:zlib';

const work = {
  hash: (memory, { length }) => ({ hash: hash('sha256', memory.subarray(0, length)) }),
  compress(memory, { length }) {
    const block = memory.subarray(0, length);
    const frame = zstdCompressSync(block, { ...workerData.compression, pledgedSrcSize: length });
    frame.copy(memory);
    return { length: frame.byteLength };
  },
  take(memory, task) {
    const found = work.hash(memory, task);
    return found.hash === task.told ? { ...found, ...work.compress(memory, task) } : found;
  },
};

function answer(memory, task) {
  try {
    return work[task.kind](Buffer.from(memory), task);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

parentPort.on('message', ({ id, memory, ...task }) => {
  const found = answer(memory, task);
  parentPort.postMessage({ id, memory, ...found }, [memory]);
});
