/** How far one turn of the loop goes, in bytes: four vectors. No distance may be shorter. */
export const stride = 64;

const vectors = [0, 16, 32, 48];

/** Values and instructions, as https://webassembly.github.io/spec/core/binary/ numbers them. */
const magic = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const i32 = 0x7f;
const loopWithoutResult = [0x03, 0x40];
const repeatIfTrue = [0x0d, 0];
const end = 0x0b;
const add = 0x6a;
const isBelow = 0x49;
const constant = (value: number): number[] => [0x41, ...signed(value)];
const load = (offset: number): number[] => [0xfd, ...unsigned(0), 0, ...unsigned(offset)];
const store = (offset: number): number[] => [0xfd, ...unsigned(11), 0, ...unsigned(offset)];
const xor = [0xfd, ...unsigned(81)];
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];

/** The arguments of the function. */
const [from, until, before, to] = [0, 1, 2, 3] as const;

/**
 * A WebAssembly module with one function, `fold(from, until, before, to)`: each vector of the bytes there, which are a
 * number of strides, is added without carry to those that lie `distances` bytes in front of its place in a row of results,
 * and so becomes the next one of that row, at `to`. `before` is where the row was the longest distance ago.
 */
export function foldModule(distances: readonly number[]): Uint8Array<ArrayBuffer> {
  const longest = Math.max(...distances);
  const step = (offset: number): number[] => [
    ...get(to),
    ...get(from),
    ...load(offset),
    ...distances.flatMap((distance) => [...get(before), ...load(longest - distance + offset), ...xor]),
    ...store(offset),
  ];
  const advance = (local: number): number[] => [...get(local), ...constant(stride), add, ...set(local)];
  const body = [
    ...list([]),
    ...loopWithoutResult,
    ...vectors.flatMap(step),
    ...[from, before, to].flatMap(advance),
    ...get(from),
    ...get(until),
    isBelow,
    ...repeatIfTrue,
    end,
    end,
  ];
  return new Uint8Array([
    ...magic,
    ...section(1, list([[0x60, ...list([[i32], [i32], [i32], [i32]]), ...list([])]])),
    ...section(2, list([[...text('nuage'), ...text('memory'), 2, 0, ...unsigned(0)]])),
    ...section(3, list([unsigned(0)])),
    ...section(7, list([[...text('fold'), 0, ...unsigned(0)]])),
    ...section(10, list([[...unsigned(body.length), ...body]])),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function list(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  return [...unsigned(value.length), ...Buffer.from(value)];
}

/** LEB128: seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}
