/** What a connection carries: a request that went out, and the answer that comes. */
export interface Carried {
  /** Something has come back. */
  readonly heard: boolean;
  readonly over: boolean;
  /** Silence is the other side's. */
  readonly waitsForPeer: boolean;
  /** Where the next bytes go; anywhere, when it does not say. */
  readonly place: Buffer | undefined;
  /** Takes in what was read; `false` asks for no more for now. */
  receive(bytes: Buffer): boolean;
  /** The connection is closed, which is the end of some answers. */
  closed(): void;
  /** The connection failed. */
  fail(error: Error): void;
  /** Bytes of the body since this was asked before, if they were the other side's to send all that time. */
  paceSince(): number | undefined;
}

/** Told once, when an answer is complete or never will be: whether the connection can go on, and how long it may rest. */
export type Finished = (reusable: boolean, restMs: number | undefined) => void;
