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
  /** What was there already and not to be written over, or archived and not to be minded. */
  readonly leftAlone?: number;
  /** The first hundred of them. */
  readonly failures: readonly TransferFailure[];
  /** The run that deleted, which `nuage undo` takes back where the bucket keeps versions. */
  readonly run?: string;
  /** It was a move: what was carried is not where it was any more. */
  readonly moved?: true;
  /** The person said no: nothing was moved, or deleted. */
  readonly declined?: true;
  /** What a dry run would have done, the first ten thousand. */
  readonly planned?: readonly {
    readonly action: string;
    readonly from: string;
    readonly to: string;
    readonly bytes: number;
  }[];
}
