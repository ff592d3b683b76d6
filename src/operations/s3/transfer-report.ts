/** One thing that was not done, and why. */
export interface TransferFailure {
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What came of a transfer. */
export interface TransferReport {
  readonly uploaded: number;
  readonly downloaded: number;
  readonly copied: number;
  /** Removed from the source after it was moved, or from the target where the source has it no more. */
  readonly deleted: number;
  readonly bytes: number;
  readonly elapsedMs: number;
  readonly failed: number;
  /** The first hundred of them. */
  readonly failures: readonly TransferFailure[];
  /** The run that deleted, which `nuage undo` takes back where the bucket keeps versions. */
  readonly run?: string;
  /** What a dry run would have done, the first ten thousand. */
  readonly planned?: readonly {
    readonly action: string;
    readonly from: string;
    readonly to: string;
    readonly bytes: number;
  }[];
}
