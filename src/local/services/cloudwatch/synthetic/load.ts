/** A number between 0 and 1 that is the same for the same text and step, everywhere and always. */
function noise(seed: number, step: number): number {
  let bits = Math.imul(seed ^ Math.imul(step | 0, 0x9e3779b1), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** FNV-1a. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return bits >>> 0;
}

const hour = 3_600_000;

/**
 * How busy something is at a time, from 0 to 1: a level of its own, more by day than by night (UTC) and than at
 * weekends, and a little of chance. It says nothing about real loads, and is the same whenever it is asked for.
 */
export class Load {
  readonly #seed: number;
  readonly #level: number;
  readonly #peak: number;

  constructor(id: string) {
    this.#seed = hash(id);
    this.#level = 0.06 + 0.34 * noise(this.#seed, 1) ** 2;
    this.#peak = 11 + 6 * noise(this.#seed, 2);
  }

  at(time: number): number {
    // The first of January 1970 was a Thursday.
    const day = (Math.floor(time / (24 * hour)) + 4) % 7;
    const weekend = day === 0 || day === 6 ? 0.6 : 1;
    const wave = 1 + 0.5 * Math.cos(((time / hour - this.#peak) / 24) * 2 * Math.PI);
    const chance = 0.8 + 0.4 * noise(this.#seed, Math.floor(time / 60_000));
    return Math.min(1, Math.max(0.001, this.#level * wave * weekend * chance));
  }
}
