/** What a thread does with memory that src/operations/backup/threads/thread.ts lends it, which says what is sent. */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Room for the next frame: somewhat more than those before took. zlib makes it anew for each frame, and what it throws
 * away is what wakes the collector here: with room for the longest of all, half of a thread's memory was never written.
 */
let room = 64 * 1024;

function roomAfter(length) {
  const { chunkSize } = workerData.compression;
  if (length > room) return Math.min(chunkSize, length + length / 32);
  return Math.max(64 * 1024, room - (room - length) / 32);
}

const work = {
  hash: (memory, { length }) => ({ hash: hash('sha256', memory.subarray(0, length)) }),
  compress(memory, { length }) {
    const block = memory.subarray(0, length);
    const chunkSize = Math.ceil(room);
    const frame = zstdCompressSync(block, { ...workerData.compression, chunkSize, pledgedSrcSize: length });
    room = roomAfter(frame.byteLength);
    frame.copy(memory);
    return { length: frame.byteLength };
  },
  unpack(memory, { length }) {
    // With room beyond a block's end zlib sees in one turn that it is the end.
    const room = workerData.blockSize + 1024;
    const block = zstdDecompressSync(memory.subarray(0, length), { chunkSize: room, maxOutputLength: room });
    block.copy(memory);
    return { length: block.byteLength, hash: hash('sha256', block) };
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
