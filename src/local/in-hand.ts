/** Work that has begun and not ended. */
export class InHand {
  readonly #works = new Set<Promise<unknown>>();

  add<T>(work: Promise<T>): Promise<T> {
    this.#works.add(work);
    const done = (): boolean => this.#works.delete(work);
    work.then(done, done);
    return work;
  }

  /** Resolves when all that is in hand now has ended, well or badly. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#works);
  }
}
