import type { JSONParsed } from 'hono/utils/types';
import type { ClockAnswer } from '../local/control/routes/clock.ts';
import type { RecordedCall } from '../local/calls/call-query.ts';
import type { ActiveFault } from '../local/faults/fault-rule.ts';
import type { SentMail } from '../local/control/client.ts';
import type { AlarmLine } from '../operations/alarms/list.ts';
import type { CostSummary } from '../operations/costs/cost-figures.ts';
import type { InstanceDescription } from '../operations/ec2/describe.ts';
import type { InstanceRow } from '../operations/ec2/list.ts';
import type { FunctionRow } from '../operations/lambda/list.ts';
import type { StepProblem } from '../operations/plan/report.ts';
import type { RunInfo } from '../operations/plan/runs.ts';
import type { PlanSummary } from '../operations/plan/summary.ts';
import type { BucketRow } from '../operations/s3/list.ts';
import type { QueueLine } from '../operations/sqs/list-queues.ts';
import type { FailureWords } from './failure.ts';
import type { ShownPlan } from './held-plans.ts';
import type { RunNews as News } from './run-news.ts';
import type { QueuedMessage } from '../local/services/sqs/queued.ts';
import type { ConsoleParts } from './parts.ts';
import type { ReadRows } from './reading.ts';

/** What the console acts on, and as whom. */
export interface Target {
  readonly kind: ConsoleParts['kind'];
  readonly endpoint: string | null;
  /** A local cloud whose clock, calls, mails and faults are at hand. */
  readonly controlled: boolean;
  readonly version: string;
  readonly principal: string;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
}

export interface RunWithSteps extends RunInfo {
  readonly summary: PlanSummary;
  readonly steps: readonly {
    readonly id: string;
    readonly target: string;
    readonly name: string | undefined;
    readonly account: string;
    readonly region: string;
    readonly reason: string;
    readonly what: string;
    readonly status: StepProblem['status'] | 'open' | 'begun';
    readonly problem: string | undefined;
  }[];
}

/** What a route gives to be answered, by its path. The page reads each as JSON makes it: `Answer`. */
export interface Answers {
  readonly target: Target;
  readonly instances: ReadRows<InstanceRow>;
  readonly buckets: ReadRows<BucketRow>;
  readonly functions: ReadRows<FunctionRow>;
  readonly alarms: ReadRows<AlarmLine>;
  readonly queues: ReadRows<QueueLine>;
  readonly costs: CostSummary;
  readonly runs: { readonly runs: readonly RunInfo[]; readonly damaged: FailureWords | null };
  readonly 'local/clock': ClockAnswer;
  readonly 'local/calls': readonly RecordedCall[];
  readonly 'local/mails': readonly SentMail[];
  readonly 'local/faults': readonly ActiveFault[];
  /** By `ACCOUNT:REGION:NAME`. */
  readonly [queue: `local/queues/${string}`]: readonly QueuedMessage[];
  /** The same, with the id of a message. */
  readonly [message: `local/messages/${string}`]: QueuedMessage;
  readonly [instance: `instances/${string}`]: InstanceDescription;
  readonly [run: `runs/${string}`]: RunWithSteps;
}

/** What a path of the API makes of what is sent to it. */
export interface Sent {
  readonly plans: JSONParsed<ShownPlan>;
  readonly 'local/clock': ClockAnswer;
  readonly 'local/faults': JSONParsed<ActiveFault>;
  readonly [plan: `plans/${string}`]: Record<string, never>;
  readonly [fault: `local/faults/${string}`]: Record<string, never>;
}

/** What the page hears from a path of the API. */
export type Answer<Path extends keyof Answers> = JSONParsed<Answers[Path]>;

/** What the page hears of a run. */
export type RunNews = JSONParsed<News>;

/** What the page asks for a plan of. */
export type Wanted =
  | { readonly operation: 'ec2 start' | 'ec2 stop' | 'ec2 terminate'; readonly ids: readonly string[] }
  | {
      readonly operation: 'sqs purge' | 'sqs redrive';
      readonly account: string;
      readonly region: string;
      readonly queue: string;
    }
  | { readonly operation: 'undo' | 'resume'; readonly run: string };
