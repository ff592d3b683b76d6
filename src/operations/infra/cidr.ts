/** An IPv4 block: its first address as a number, and how many addresses it has. */
export interface Block {
  readonly first: number;
  readonly size: number;
  readonly prefix: number;
}

/** Reads `10.0.0.0/16`; undefined when it is no IPv4 block. Bits below the prefix are cleared, as AWS clears them. */
export function parseBlock(text: string): Block | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = match.slice(1).map(Number);
  if ([a, b, c, d].some((part) => part > 255) || prefix > 32) return undefined;
  const size = 2 ** (32 - prefix);
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  return { first: address - (address % size), size, prefix };
}

export function formatBlock({ first, prefix }: Pick<Block, 'first' | 'prefix'>): string {
  const parts = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
  return `${parts.join('.')}/${prefix}`;
}

export function contains(outer: Block, inner: Block): boolean {
  return inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size;
}

export function overlaps(left: Block, right: Block): boolean {
  return left.first < right.first + right.size && right.first < left.first + left.size;
}

/** The first `parts` of the equal parts that a block falls into; as many as the next power of two. */
export function splitBlock(block: Block, parts: number): readonly Block[] {
  const bits = Math.ceil(Math.log2(parts));
  const size = block.size / 2 ** bits;
  return Array.from({ length: parts }, (_, index) => ({
    first: block.first + index * size,
    size,
    prefix: block.prefix + bits,
  }));
}
