import type { Clock } from '../clock.ts';
import { UsageError } from '../errors.ts';
import type { Instant } from './clock/instant.ts';
import type { CloudFailure } from './failures.ts';
import type { AuthMode } from './keys/root-keys.ts';
import type { Runtimes } from './runtimes/instance-runtime.ts';
import type { Manifest } from './services/define-service.ts';

export interface LocalCloudOptions {
  /** A directory that keeps the state; it is kept in memory when absent. One process at a time may have it open. */
  readonly data?: string | undefined;
  /** With `data`: survive a power cut too, at the price of a disk sync for each change. */
  readonly durable?: boolean | undefined;
  /** 12 digits; `123456789012`, or what the directory was begun with. */
  readonly accountId?: string | undefined;
  /** `strict` unless set. */
  readonly auth?: AuthMode | undefined;
  /** Accept unknown images, key pairs and instance types, and settle every state at once. */
  readonly lenient?: boolean | undefined;
  /** Listen here (0: any free port). Without it there is no socket, only `transport()` and `handle()`. */
  readonly port?: number | undefined;
  /** Listen on this address instead of both loopback ones. */
  readonly address?: string | undefined;
  /** Further names that clients may call the server by. */
  readonly hosts?: readonly string[] | undefined;
  /** Origins of web pages that may call the server. */
  readonly origins?: readonly string[] | undefined;
  /** Where ids, jitter and weather come from: the same seed and the same calls give the same cloud. */
  readonly seed?: string | number | undefined;
  /** The regions that there are; all of AWS's unless set. */
  readonly regions?: readonly string[] | undefined;
  /** Where a call without a region goes: `us-east-1` unless set. */
  readonly region?: string | undefined;
  /** When a new cloud begins, instead of now; one that goes on from `data` or a file goes on from its own time. */
  readonly time?: Instant | undefined;
  /** The clock of a new cloud stands from the beginning, until it is moved or resumed. */
  readonly frozen?: boolean | undefined;
  /** The wall clock. */
  readonly wall?: Clock | undefined;
  /**
   * Run instances and functions as plain child processes, which can do what the person can, where the system has no
   * namespaces to run them in. Otherwise nothing is run there.
   */
  readonly allowProcesses?: boolean | undefined;
  /** What runs instances and functions, instead of this machine's processes: for tests. */
  readonly runtimes?: Runtimes | undefined;
  /** What the cloud consists of, instead of all its services. */
  readonly services?: Manifest | undefined;
  /** Told when a timer or an action has failed as it should not. `cloud.failures` keeps the last ones. */
  readonly onFailure?: ((failure: CloudFailure) => void) | undefined;
}

export const defaultAccount = '123456789012';
export const defaultRegion = 'us-east-1';

/** Refuses an account id that AWS would not have. */
export function checkAccountId(accountId: string): string {
  if (/^\d{12}$/.test(accountId)) return accountId;
  throw new UsageError(`Not an account id: ${accountId}`, { hint: 'An account id has 12 digits.' });
}
