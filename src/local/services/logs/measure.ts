import type { TimerContext } from '../../timer-context.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Monitoring-CloudWatch-Metrics.html */
const UNITS = {
  IncomingBytes: 'Bytes',
  IncomingLogEvents: 'None',
  ForwardedBytes: 'Bytes',
  ForwardedLogEvents: 'None',
  DeliveryErrors: 'None',
} as const;

type Name = keyof typeof UNITS;

/** Where a subscription delivers to. */
export interface ForwardedTo {
  readonly destinationType: string;
  readonly filterName: string;
}

/** Counts what came into a group, or went on from it; all groups together too, of what came in. */
export function measure(
  { tally, account, region, now }: Pick<TimerContext, 'tally' | 'account' | 'region' | 'now'>,
  group: string,
  measures: Partial<Record<Name, number>>,
  to?: ForwardedTo,
): void {
  const place = { account, region, now };
  const LogGroupName = { Name: 'LogGroupName', Value: group };
  const sets =
    to === undefined
      ? [[LogGroupName], []]
      : [
          [
            { Name: 'DestinationType', Value: to.destinationType },
            { Name: 'FilterName', Value: to.filterName },
            LogGroupName,
          ],
        ];
  for (const dimensions of sets)
    tally.count(
      place,
      Object.keys(measures).map((name) => {
        const unit = name.endsWith('Bytes') ? 'Bytes' : 'None';
        return { namespace: 'AWS/Logs', name, dimensions, unit };
      }),
      Object.values(measures),
    );
}
