/**
 * A lazy collection, as boto3 has it: nothing is asked before it is iterated, and then page by page. Every method
 * gives a new collection, so that one can be kept and narrowed in several ways.
 */
export abstract class Collection<Resource> implements AsyncIterable<Resource> {
  readonly #limit: number;

  protected constructor(limit: number) {
    this.#limit = limit;
  }

  /** At most so many; the pages behind them are not asked for. */
  protected get most(): number {
    return this.#limit;
  }

  /** The pages as AWS answers them. */
  protected abstract read(): AsyncIterable<readonly Resource[]>;

  /** The resources page by page, as AWS cuts them, cut off at the limit. */
  async *pages(): AsyncGenerator<readonly Resource[]> {
    let left = this.#limit;
    if (left <= 0) return;
    for await (const page of this.read()) {
      const taken = page.length > left ? page.slice(0, left) : page;
      left -= taken.length;
      yield taken;
      if (left <= 0) return;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Resource> {
    for await (const page of this.pages()) yield* page;
  }

  /** All of them at once. For long lists iterate instead. */
  async toArray(): Promise<Resource[]> {
    const all: Resource[] = [];
    for await (const page of this.pages()) all.push(...page);
    return all;
  }

  /** The first one, or undefined. */
  async first(): Promise<Resource | undefined> {
    for await (const resource of this) return resource;
    return undefined;
  }
}
