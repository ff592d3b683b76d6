import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** A generated file of many values, each read and kept only when it is asked for. */
export class Pack {
  readonly #name: string;
  #blocks: Buffer | undefined;
  #index: Readonly<Record<string, readonly [start: number, length: number]>> = {};
  readonly #read = new Map<string, unknown>();

  /** Opens nothing: the file is read when the first value is asked for. */
  constructor(name: string) {
    this.#name = name;
  }

  /** The value of a key in the form that the generator gave it, or undefined when there is none. The caller names the form. */
  get<T>(key: string): T | undefined {
    if (!this.#read.has(key)) this.#read.set(key, this.#inflate(key));
    return this.#read.get(key) as T | undefined;
  }

  keys(): readonly string[] {
    this.#open();
    return Object.keys(this.#index);
  }

  #inflate(key: string): unknown {
    const blocks = this.#open();
    const place = Object.hasOwn(this.#index, key) ? this.#index[key] : undefined;
    if (place === undefined) return undefined;
    const [start, length] = place;
    return JSON.parse(inflateRawSync(blocks.subarray(start, start + length)).toString('utf8'));
  }

  #open(): Buffer {
    if (this.#blocks !== undefined) return this.#blocks;
    const bytes = readFact(`${this.#name}.pack`);
    const end = bytes.indexOf('\n');
    this.#index = JSON.parse(bytes.toString('utf8', 0, end));
    this.#blocks = bytes.subarray(end + 1);
    return this.#blocks;
  }
}

/** Reads a generated file. The files stand beside the code, also when it is bundled. */
export function readFact(file: string): Buffer {
  return readFileSync(new URL(`./generated/${file}`, import.meta.url));
}
