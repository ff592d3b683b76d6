/**
 * What is done with memory that holds a block: by a thread, to which src/operations/backup/threads/thread.ts lends it and
 * says what is sent, or where it lies.
 */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Room for the next frame: somewhat more than those before took. zlib makes it anew for each frame, and what it throws
 * away is what wakes the collector here: with room for the longest of all, half of a thread's memory was never written.
 */
let room = 64 * 1024;

function roomAfter(length, chunkSize) {
  if (length > room) return Math.min(chunkSize, length + length / 32);
  return Math.max(64 * 1024, room - (room - length) / 32);
}

const work = {
  hash: (memory, { length }) => ({ hash: hash('sha256', memory.subarray(0, length)) }),
  compress(memory, { length }, { compression }) {
    const block = memory.subarray(0, length);
    const chunkSize = Math.ceil(room);
    const frame = zstdCompressSync(block, { ...compression, chunkSize, pledgedSrcSize: length });
    room = roomAfter(frame.byteLength, compression.chunkSize);
    frame.copy(memory);
    return { length: frame.byteLength };
  },
  unpack(memory, { length }, { blockSize }) {
    // With room beyond a block's end zlib sees in one turn that it is the end.
    const room = blockSize + 1024;
    const block = zstdDecompressSync(memory.subarray(0, length), { chunkSize: room, maxOutputLength: room });
    block.copy(memory);
    return { length: block.byteLength, hash: hash('sha256', block) };
  },
  take(memory, task, sizes) {
    const found = work.hash(memory, task);
    return found.hash === task.told ? { ...found, ...work.compress(memory, task, sizes) } : found;
  },
};

/** Does it, and tells why it could not where it could not. */
export function workOn(memory, task, sizes) {
  try {
    return work[task.kind](Buffer.from(memory), task, sizes);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

// Only in a thread that was begun for this: the program around may be in one, too.
const sizes = workerData?.sizesOfBlocks;
if (sizes !== undefined)
  parentPort.on('message', ({ id, memory, ...task }) => {
    const found = workOn(memory, task, sizes);
    parentPort.postMessage({ id, memory, ...found }, [memory]);
  });
