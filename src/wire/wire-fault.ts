import type { Fields } from './record.ts';

/** An error on its way to the caller. */
export interface WireFault {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** Further members of the error. */
  readonly fields?: Readonly<Fields> | undefined;
  /** Headers of the answer, such as where S3's bucket is. Only REST with XML has them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The caller is to blame. */
  readonly sender: boolean;
}
