const pageSize = 65_536;

/** What is worked in comes first, and then places for bytes that are to be hashed. */
export const workSize = 2 * pageSize;
/** Size of a place. */
export const placeSize = 4 * pageSize;
const places = 8;
/**
 * No place begins where a page does: some processors of AMD copy several times as slowly between two beginnings of pages,
 * and the system does when such bytes are written to a file.
 */
const intoPage = 256;

interface Shared {
  readonly memory: WebAssembly.Memory;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly free: Buffer<ArrayBuffer>[];
}

let made: Shared | false | undefined;

/** The memory that checksums are made in; none where the system does not give WebAssembly the addresses that it wants. */
export function sharedMemory(): Shared | undefined {
  if (made === undefined) made = newMemory() ?? false;
  return made === false ? undefined : made;
}

function newMemory(): Shared | undefined {
  // Absent where Node was started without it (`--jitless`).
  if (typeof WebAssembly === 'undefined') return undefined;
  const pages = (workSize + places * placeSize) / pageSize + 1;
  try {
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const bytes = Buffer.from(memory.buffer);
    const free = Array.from({ length: places }, (_, place) => {
      const start = workSize + place * placeSize + intoPage;
      return bytes.subarray(start, start + placeSize);
    });
    return { memory, bytes, free };
  } catch {
    return undefined;
  }
}

/**
 * Memory of 256 KiB for bytes that are to be hashed: lying here they need not be brought anywhere for it. There are few of
 * them, and then any other memory does. Whoever takes one gives it back.
 */
export function takePlace(): Buffer<ArrayBuffer> {
  return sharedMemory()?.free.pop() ?? Buffer.allocUnsafeSlow(placeSize);
}

export function givePlace(place: Buffer<ArrayBuffer>): void {
  const shared = sharedMemory();
  if (shared !== undefined && place.buffer === shared.memory.buffer) shared.free.push(place);
}
