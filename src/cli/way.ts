import type { Connection } from '../aws/connection.ts';
import type { Clock } from '../clock.ts';
import type { NamedAccount } from './accounts.ts';

/** How connections are made: on AWS, or on the local cloud. */
export interface Way {
  /** With the credentials of the command line. */
  readonly base: Connection;
  /** Into an account of the configuration. */
  enter(account: NamedAccount): Promise<Connection>;
  /** The time by which operations decide, when it is not the machine's. */
  readonly clock: Clock | undefined;
  close(): Promise<void>;
}
