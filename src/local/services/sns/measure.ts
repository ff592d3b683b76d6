import type { TimerContext } from '../../timer-context.ts';

/** https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html */
const UNITS = {
  NumberOfMessagesPublished: 'Count',
  NumberOfNotificationsDelivered: 'Count',
  NumberOfNotificationsFailed: 'Count',
  NumberOfNotificationsFilteredOut: 'Count',
  NumberOfNotificationsRedrivenToDlq: 'Count',
  NumberOfNotificationsFailedToRedriveToDlq: 'Count',
  PublishSize: 'Bytes',
} as const;

/** Counts what became of a topic's messages. */
export function measure(
  { tally, now }: Pick<TimerContext, 'tally' | 'now'>,
  topicArn: string,
  measures: Partial<Record<keyof typeof UNITS, number>>,
): void {
  const [, , , region = '', account = '', Value = ''] = topicArn.split(':');
  const dimensions = [{ Name: 'TopicName', Value }];
  const metrics = Object.keys(measures).map((name) => {
    const unit = name === 'PublishSize' ? UNITS.PublishSize : 'Count';
    return { namespace: 'AWS/SNS', name, dimensions, unit };
  });
  tally.count({ account, region, now }, metrics, Object.values(measures));
}
