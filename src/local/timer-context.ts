import type { Random } from '../clock.ts';
import type { CallLog } from './calls/call-log.ts';
import type { Timers } from './clock/timers.ts';
import type { Tally } from './metering/tally.ts';
import type { UsageLog } from './metering/usage-log.ts';
import type { BlockStore } from './store/blocks/block-store.ts';
import type { BodyStore } from './store/bodies/body-store.ts';
import type { State } from './store/table.ts';

/** What a timer's handler may use: all that an action has but a caller. */
export interface TimerContext {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  /** Virtual time, epoch ms, the same during one action. */
  readonly now: number;
  /** The tables as this account and region see them. */
  readonly state: State;
  readonly timers: Timers;
  /** The content of volumes and snapshots, of all accounts and regions. */
  readonly blocks: BlockStore;
  /** Bytes that come and go as streams: S3's objects, the code of functions. */
  readonly bodies: BodyStore;
  readonly random: Random;
  readonly requestId: string;
  /** Accept unknown images, types and key pairs; settle every state at once. */
  readonly lenient: boolean;
  /** Where the cloud answers, such as `http://localhost:4566`: for the URLs that it hands out. */
  readonly endpoint: string;
  /** Every call that was made, newest first. */
  readonly calls: Pick<CallLog, 'list' | 'whenCalled'>;
  /** What was used, from when to when: what a bill is made of. */
  readonly usage: Pick<UsageLog, 'used' | 'count' | 'level'>;
  /** What services count about themselves, for CloudWatch. */
  readonly tally: Pick<Tally, 'count' | 'soon' | 'take'>;
  /**
   * Wakes the calls that wait for a topic (see `awaits`), once what is written here is committed. Answers that stream
   * are told which rows are new.
   */
  announce(topic: string, rows?: readonly string[]): void;
}
