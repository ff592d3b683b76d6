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
  for (const [name, value] of Object.entries(measures)) {
    const unit = name === 'PublishSize' ? UNITS.PublishSize : 'Count';
    tally.count({ account, region, now }, { namespace: 'AWS/SNS', name, dimensions, unit }, value);
  }
}
