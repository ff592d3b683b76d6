import type { Connection } from '../aws/connection.ts';
import type { NamedAccount } from './accounts.ts';

/** How connections are made: on AWS, or on the local cloud. */
export interface Way {
  /** With the credentials of the command line. */
  readonly base: Connection;
  /** Into an account of the configuration. */
  enter(account: NamedAccount): Promise<Connection>;
  close(): Promise<void>;
}
