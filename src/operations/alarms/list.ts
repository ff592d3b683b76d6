import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';

export interface AlarmLine extends Place {
  readonly name: string;
  readonly type: 'metric' | 'composite';
  readonly state: string;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly since: string | undefined;
  /** What it looks at, in words. */
  readonly condition: string;
  readonly actionsEnabled: boolean;
  readonly actions: readonly string[];
}

/** Lists alarms of every account and region of the context, composite ones among them. */
export async function* listAlarms(
  {
    prefix,
    state,
    names,
  }: {
    readonly prefix?: string | undefined;
    readonly state?: string | undefined;
    readonly names?: readonly string[] | undefined;
  },
  context: OperationContext,
): AsyncGenerator<AlarmLine> {
  const input = {
    AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
    ...(prefix === undefined ? {} : { AlarmNamePrefix: prefix }),
    ...(state === undefined ? {} : { StateValue: state }),
    ...(names === undefined ? {} : { AlarmNames: names }),
  };
  const pages = overPlaces(context, (connection) => connection.pages('cloudwatch', 'DescribeAlarms', input));
  for await (const found of pages) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    for (const alarm of value.MetricAlarms ?? []) {
      const { ComparisonOperator = '', Threshold, EvaluationPeriods = 1, DatapointsToAlarm, Period } = alarm;
      const what =
        alarm.MetricName ?? alarm.Metrics?.find(({ Expression }) => Expression !== undefined)?.Expression;
      const often = `${DatapointsToAlarm ?? EvaluationPeriods} of ${EvaluationPeriods}`;
      const condition = `${what ?? ''} ${SIGNS[ComparisonOperator] ?? ComparisonOperator} ${Threshold ?? ''}`;
      yield {
        account,
        region,
        type: 'metric',
        condition: `${condition} for ${often} × ${Period === undefined ? 'its period' : `${Period} s`}`,
        ...common(alarm),
      };
    }
    for (const alarm of value.CompositeAlarms ?? [])
      yield { account, region, type: 'composite', condition: alarm.AlarmRule ?? '', ...common(alarm) };
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  GreaterThanOrEqualToThreshold: '≥',
  GreaterThanThreshold: '>',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '≤',
};

function common(alarm: {
  readonly AlarmName?: string | undefined;
  readonly StateValue?: string | undefined;
  readonly StateReason?: string | undefined;
  readonly StateTransitionedTimestamp?: Date | undefined;
  readonly StateUpdatedTimestamp?: Date | undefined;
  readonly ActionsEnabled?: boolean | undefined;
  readonly AlarmActions?: readonly string[] | undefined;
}) {
  return {
    name: alarm.AlarmName ?? '',
    state: alarm.StateValue ?? '',
    reason: alarm.StateReason ?? '',
    since: (alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp)?.toISOString(),
    actionsEnabled: alarm.ActionsEnabled ?? true,
    actions: alarm.AlarmActions ?? [],
  };
}
