import { Collection } from '../collection.ts';

/** A lazy list of IAM's, read page by page. */
export class Listed<Resource> extends Collection<Resource> {
  readonly #pages: () => AsyncIterable<readonly Resource[]>;

  constructor(pages: () => AsyncIterable<readonly Resource[]>, limit = Infinity) {
    super(limit);
    this.#pages = pages;
  }

  /** At most so many. */
  limit(count: number): Listed<Resource> {
    return new Listed(this.#pages, Math.min(count, this.most));
  }

  protected read(): AsyncIterable<readonly Resource[]> {
    return this.#pages();
  }
}
