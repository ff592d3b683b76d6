/** Bytes of all bodies together from which on each is asked to pause as soon as something of it waits: 4 MiB. */
const plenty = 4 * 1024 * 1024;

/** Counts what waits to be read of the bodies of all connections, so that many of them hold little more than a few. */
export class Inflow {
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** There is enough to read: what comes now had better wait where it is. */
  get isPlenty(): boolean {
    return this.#bytes > plenty;
  }

  came(bytes: number): void {
    this.#bytes += bytes;
  }

  went(bytes: number): void {
    this.#bytes -= bytes;
  }
}
