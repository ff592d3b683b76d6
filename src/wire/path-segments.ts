/**
 * The segments of a path, by where they begin: to take each of them out as a text of its own costs more than all that
 * requests ask of them. One object serves many paths, one after the other.
 */
export class PathSegments {
  #path = '';
  /** Where each segment begins, and where one more would. */
  readonly #starts: number[] = [];
  #count = 0;

  get length(): number {
    return this.#count;
  }

  /** Takes the path that begins at `from`: of no signs it is one empty segment. */
  read(path: string, from: number): this {
    const starts = this.#starts;
    let count = 0;
    let start = from;
    for (let slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', start)) {
      starts[count] = start;
      count += 1;
      start = slash + 1;
    }
    starts[count] = start;
    starts[count + 1] = path.length + 1;
    this.#path = path;
    this.#count = count + 1;
    return this;
  }

  /** Whether a segment is there and has nothing in it. */
  isEmpty(place: number): boolean {
    return place >= 0 && place < this.#count && this.#end(place) === this.#start(place);
  }

  /** Whether a segment is there and says this. */
  is(place: number, text: string): boolean {
    if (place < 0 || place >= this.#count) return false;
    const start = this.#start(place);
    return this.#end(place) - start === text.length && this.#path.startsWith(text, start);
  }

  /** A segment, and what follows it up to another, with the slashes between; nothing of what is not there. */
  text(first: number, last = first): string {
    if (first >= this.#count) return '';
    return this.#path.slice(this.#start(first), this.#end(Math.min(last, this.#count - 1)));
  }

  #start(place: number): number {
    return this.#starts[place] ?? 0;
  }

  #end(place: number): number {
    return (this.#starts[place + 1] ?? 0) - 1;
  }
}
