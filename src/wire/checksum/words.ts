/** Bytes with most of them as words, by which a checksum takes them four at a time. */
export interface Words {
  readonly head: Uint8Array;
  /** An even number of words, the lower byte first. */
  readonly words: Int32Array;
  readonly tail: Uint8Array;
}

const none = new Int32Array(0);
const nothing = new Uint8Array(0);
const littleEndian = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/** A view of words begins at a multiple of four; where words have their upper byte first there are none of use. */
export function wordsOf(bytes: Uint8Array): Words {
  if (!littleEndian || bytes.length < 16) return { head: bytes, words: none, tail: nothing };
  const before = -bytes.byteOffset & 3;
  const count = ((bytes.length - before) >>> 3) << 1;
  return {
    // A view costs as much as to look through a hundred bytes, and mostly there is nothing beside the words.
    head: before === 0 ? nothing : bytes.subarray(0, before),
    words: new Int32Array(bytes.buffer, bytes.byteOffset + before, count),
    tail: before + count * 4 === bytes.length ? nothing : bytes.subarray(before + count * 4),
  };
}
