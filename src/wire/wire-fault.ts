import type { Fields } from './record.ts';

/** An error on its way to the caller. */
export interface WireFault {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** Further members of the error. */
  readonly fields?: Readonly<Fields> | undefined;
  /** The caller is to blame. */
  readonly sender: boolean;
}
