import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import { readAwsSchedule } from '../../time/aws-schedule.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { alarmNames, parts } from './deployment-stack.ts';
import { readOutcomes, type Outcome } from './outcomes.ts';

export interface OperationStatus {
  readonly name: string;
  readonly line: string;
  readonly when: string;
  readonly timezone: string;
  readonly enabled: boolean;
  /** ISO 8601; null when it never comes again or its schedule does not go. */
  readonly next: string | null;
  /** How often it ended in the time that was looked at, in all accounts and regions. */
  readonly runs: number;
  readonly failures: number;
  /** The last end in each account and region. */
  readonly places: readonly Outcome[];
}

export interface DeploymentStatus extends Place {
  readonly deployment: string;
  /** From when on the logs were read, ISO 8601. */
  readonly since: string;
  readonly operations: readonly OperationStatus[];
  /** Messages that workers have not ended with. */
  readonly waiting: number;
  readonly underWay: number;
  /** What failed three times. */
  readonly deadLetters: number;
  readonly alarms: readonly { readonly name: string; readonly state: string; readonly reason: string }[];
}

/** Tells how a deployment is: what ran and how it went, what waits, what failed for good, and what comes next. It only reads. */
export async function deploymentStatus(
  { name, sinceMs }: { readonly name: string; readonly sinceMs: number },
  context: OperationContext,
): Promise<DeploymentStatus> {
  const { connection, account, region } = await onePlace('deploy status', context);
  const since = context.clock.now() - sinceMs;
  const schedules = await schedulesOf(name, connection, context.clock.now());
  const [outcomes, work, letters, alarms] = await Promise.all([
    readOutcomes(`/aws/lambda/${name}-${parts.worker}`, since, connection),
    depthOf(`${name}-${parts.work}`, connection),
    depthOf(`${name}-${parts.letters}`, connection),
    alarmsOf(name, connection),
  ]);
  return {
    deployment: name,
    account,
    region,
    since: new Date(since).toISOString(),
    operations: schedules.map((schedule) => ({
      ...schedule,
      runs: outcomes.filter(({ operation }) => operation === schedule.name).length,
      failures: outcomes.filter(({ operation, ok }) => operation === schedule.name && !ok).length,
      places: lastOfEach(outcomes.filter(({ operation }) => operation === schedule.name)),
    })),
    waiting: work.waiting,
    underWay: work.underWay,
    deadLetters: letters.waiting + letters.underWay,
    alarms,
  };
}

type Scheduled = Omit<OperationStatus, 'runs' | 'failures' | 'places'>;

async function schedulesOf(
  GroupName: string,
  connection: Connection,
  now: number,
): Promise<readonly Scheduled[]> {
  const found: Scheduled[] = [];
  try {
    // A list of a group that is not there is an empty one.
    await connection.call('scheduler', 'GetScheduleGroup', { Name: GroupName });
    for await (const page of connection.pages('scheduler', 'ListSchedules', { GroupName }))
      for (const { Name = '' } of page.Schedules) {
        const one = await connection.call('scheduler', 'GetSchedule', { GroupName, Name });
        const { ScheduleExpression: when = '', ScheduleExpressionTimezone: timezone = 'UTC' } = one;
        const enabled = one.State !== 'DISABLED';
        const anchor = (one.StartDate ?? one.CreationDate)?.getTime() ?? now;
        const next = enabled ? readAwsSchedule(when, timezone)?.next(now, anchor) : undefined;
        found.push({
          name: Name,
          line: (one.Description ?? '').replace(/^nuage /, ''),
          when,
          timezone,
          enabled,
          next: next === undefined ? null : new Date(next).toISOString(),
        });
      }
  } catch (error) {
    if (!isServiceError(error, 'ResourceNotFoundException')) throw error;
    throw new NuageError('NotDeployed', `There is no deployment ${GroupName} in ${connection.region}.`, {
      hint: 'nuage deploy apply makes it; --region and --account say where.',
      cause: error,
    });
  }
  return found;
}

async function depthOf(
  QueueName: string,
  connection: Connection,
): Promise<{ readonly waiting: number; readonly underWay: number }> {
  const { QueueUrl = '' } = await connection.call('sqs', 'GetQueueUrl', { QueueName });
  const { Attributes = {} } = await connection.call('sqs', 'GetQueueAttributes', {
    QueueUrl,
    AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
  });
  return {
    waiting: Number(Attributes['ApproximateNumberOfMessages'] ?? 0),
    underWay: Number(Attributes['ApproximateNumberOfMessagesNotVisible'] ?? 0),
  };
}

async function alarmsOf(name: string, connection: Connection): Promise<DeploymentStatus['alarms']> {
  const { MetricAlarms = [] } = await connection.call('cloudwatch', 'DescribeAlarms', {
    AlarmNames: alarmNames.map((alarm) => `${name}-${alarm}`),
  });
  return MetricAlarms.map(({ AlarmName = '', StateValue = '', StateReason = '' }) => ({
    name: AlarmName,
    state: StateValue,
    reason: StateReason,
  }));
}

function lastOfEach(outcomes: readonly Outcome[]): readonly Outcome[] {
  const last = new Map<string, Outcome>();
  for (const one of outcomes) {
    const key = `${one.account ?? ''} ${one.regions.join()}`;
    const before = last.get(key);
    if (before === undefined || before.at <= one.at) last.set(key, one);
  }
  return [...last].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}
