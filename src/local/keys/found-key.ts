import type { Caller } from '../caller.ts';

/** What is known of an access key id: with what to verify the signature, and who it is then. */
export interface FoundKey {
  readonly secret: string;
  readonly caller: Caller;
  /** The hash of the token that has to come with the key; none where no token belongs. */
  readonly tokenHash?: string | undefined;
  /** Virtual time, epoch ms. */
  readonly expires?: number | undefined;
  /** A session token that comes with a root key means nothing: scripts set `test` there, too. */
  readonly anyToken?: boolean | undefined;
}
