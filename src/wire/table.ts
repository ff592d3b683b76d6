import { readFileSync } from 'node:fs';

/** A generated table: lines of JSON in one string, each parsed only when it is asked for. */
export class Table {
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    const starts: number[] = [];
    for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) starts.push(at);
    this.#starts = Uint32Array.from(starts);
  }

  /** The line as text. */
  text(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) throw new RangeError(`the table has no line ${line}`);
    return this.#text.slice(start, this.#text.indexOf('\n', start));
  }

  /** The line as the value that the generator wrote there. */
  value<T>(line: number): T {
    const value: T = JSON.parse(this.text(line));
    return value;
  }
}

/** Opens the table of a service. The files stand beside the code, also when it is bundled. */
export function openTable(name: string): Table {
  return new Table(readFileSync(new URL(`./generated/${name}.table`, import.meta.url), 'latin1'));
}
