import type { CallLog } from '../calls/call-log.ts';
import type { ClockControls } from '../clock/clock-controls.ts';
import type { Faults } from '../faults/faults.ts';
import type { ResourcePlace } from '../services/ec2/tags/aws-tags.ts';
import type { ContentPlace } from '../services/ec2/volumes/content.ts';
import type { MailRow } from '../services/ses/mails.ts';
import type { AuthMode, RootKey } from '../keys/root-keys.ts';
import type { Published } from '../published.ts';
import type { Queues } from '../queues.ts';
import type { TurkMarket } from '../turk-market.ts';

/** What the control API needs of a cloud. `LocalCloud` has it all. */
export interface ControlledCloud {
  readonly accountId: string;
  readonly auth: AuthMode;
  /** The root's key, with which control calls are signed. */
  readonly rootKey: RootKey;
  readonly lenient: boolean;
  /** The directory that holds the state; undefined when it lives in memory. */
  readonly data: string | undefined;
  readonly clock: Pick<
    ClockControls,
    | 'now'
    | 'mode'
    | 'rate'
    | 'nextTimer'
    | 'timers'
    | 'advance'
    | 'set'
    | 'step'
    | 'freeze'
    | 'resume'
    | 'setRate'
  >;
  readonly faults: Pick<Faults, 'add' | 'remove' | 'clear' | 'list'>;
  readonly calls: Pick<CallLog, 'list'>;
  /** The content of volumes. Both throw a UsageError for what is not there. */
  readonly volumes: {
    read(place: ContentPlace, length: number): Promise<Uint8Array>;
    write(place: ContentPlace, bytes: Uint8Array): Promise<void>;
  };
  /** Sets tags that only AWS's own services can. Throws a UsageError for what is not there. */
  setAwsTags(place: ResourcePlace, tags: Readonly<Record<string, string>>): Promise<void>;
  /** What was mailed to people, and the links of verification mails. */
  readonly mails: {
    sent(): Promise<readonly MailRow[]>;
    /** Forgets one, or all. */
    forget(messageId?: string): Promise<void>;
    verify(link: string): Promise<string | undefined>;
  };
  /** What lies in queues. */
  readonly queues: Queues;
  /** The workers of Mechanical Turk. Its promises reject with a UsageError for what a worker cannot do. */
  readonly turk: TurkMarket;
  /** What SNS told people, and the certificate with which it signs. */
  readonly notices: {
    sent(region: string, account?: string): Promise<readonly object[]>;
    certificate(name: string): Promise<string | undefined>;
  };
  /** What is fetched without a signature. */
  readonly published: Published;
  coverage(): Promise<object>;
  /** Names of the services that have at least one action. */
  readonly services: readonly string[];
  save(file: string): Promise<void>;
  /** Throws a UsageError when the state lives in a directory. */
  reset(): Promise<void>;
}

/** What the process around the cloud adds. */
export interface ControlSurroundings {
  /** nuage's version. */
  readonly version: string;
  /** `http://localhost:4566` */
  readonly endpoint: string;
  readonly processId: number;
  /** Ends the server once the answer is out. */
  readonly stop: () => void;
  /** The wall clock, by which signatures age. */
  readonly wallNow: () => number;
}
