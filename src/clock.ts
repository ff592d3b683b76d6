/** Where time comes from. Nothing in nuage reads the global clock: a Clock is handed down from the outermost room. */
export interface Clock {
  /** Now, in milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves once `milliseconds` have passed on this clock, or rejects with the signal's reason. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Where chance comes from: ids, jitter, shuffles. Key material is the exception and comes from `node:crypto`. */
export interface Random {
  /** A number in [0, 1). */
  number(): number;
  /** `count` hexadecimal digits. */
  hex(count: number): string;
  /** A UUID of version 4, lower case. */
  uuid(): string;
}
