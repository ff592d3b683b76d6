import type { Action, TimerContext } from '../action.ts';
import type { AwsError } from '../error.ts';
import type { TaggedResources } from '../phase.ts';
import type { JobHandler, TimerHandler } from '../clock/timer.ts';
import type { State } from '../store/table.ts';

/** What a seed may use: all that a timer's handler has. */
export type SeedContext = TimerContext;

/** What a service is beside its actions. */
export interface ServiceDefinition {
  readonly name: string;
  /** `account` for services without regions, such as IAM: they are seeded once for each account. */
  readonly scope?: 'region' | 'account';
  /** Services whose rows this one reads and writes in its own transactions: they are seeded before it. */
  readonly needs?: readonly string[];
  /** What an action of the service sees to before what is asked is held against the limits of the model. */
  precheck?(operation: string, input: object, state: State): AwsError | undefined;
  /** What is there from the beginning (a default VPC, public parameters), made when the service is first called. */
  seed?(context: SeedContext): void;
  /** Its resources that have tags, for what looks at the tags of all services. */
  readonly tagged?: () => Promise<{ readonly tagged: TaggedResources }>;
  /** Handlers of timers and jobs by kind, one file each. */
  readonly timers?: Readonly<Record<string, () => Promise<{ readonly timer: TimerHandler | JobHandler }>>>;
}

/** The manifest of one service: what it is, and its actions, each loaded when it is first called. */
export interface ServiceManifest {
  readonly service: ServiceDefinition;
  readonly actions: Readonly<Record<string, () => Promise<{ readonly action: Action }>>>;
}

/**
 * The services that the cloud has, by name, each loaded when it is first called: a table of all actions is a
 * hundred kilobytes, which every start would read. Made by the generator from the files that are there.
 */
export type Manifest = Readonly<Record<string, () => Promise<ServiceManifest>>>;

/** Declares a service: `export const service = defineService({ name: 'ec2', … })`. */
export function defineService(definition: ServiceDefinition): ServiceDefinition {
  return definition;
}
