import type { TimerContext } from '../../action.ts';
import { defineTable } from '../../store/table.ts';
import { happen } from '../events/port.ts';
import type { ActivityRow } from './state.ts';

/** Who is told about what happens in a group. */
export interface NotificationRow {
  readonly group: string;
  readonly topic: string;
  readonly type: string;
}

export const notifications = defineTable<NotificationRow>({
  name: 'autoscaling.notifications',
  scope: 'region',
  id: (row) => `${row.group}/${row.topic}/${row.type}`,
  indexes: { group: (row) => row.group },
});

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingNotificationTypes.html */
export const notificationTypes = [
  'autoscaling:EC2_INSTANCE_LAUNCH',
  'autoscaling:EC2_INSTANCE_LAUNCH_ERROR',
  'autoscaling:EC2_INSTANCE_TERMINATE',
  'autoscaling:EC2_INSTANCE_TERMINATE_ERROR',
  'autoscaling:TEST_NOTIFICATION',
] as const;

/** What the job that sends a message is given. */
export interface Message {
  readonly target: string;
  readonly subject?: string | undefined;
  readonly body: string;
}

/** Has a message sent to a topic or a queue, once what it is about is committed. */
export function tell(context: TimerContext, target: string, body: object, subject?: string): void {
  const message: Message = { target, subject, body: JSON.stringify(body) };
  context.timers.schedule({
    due: context.now,
    kind: 'autoscaling.notify',
    key: context.random.uuid(),
    payload: message,
  });
}

/** What EventBridge calls them: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html */
const happenings: Readonly<Record<string, string>> = {
  'autoscaling:EC2_INSTANCE_LAUNCH': 'EC2 Instance Launch Successful',
  'autoscaling:EC2_INSTANCE_LAUNCH_ERROR': 'EC2 Instance Launch Unsuccessful',
  'autoscaling:EC2_INSTANCE_TERMINATE': 'EC2 Instance Terminate Successful',
  'autoscaling:EC2_INSTANCE_TERMINATE_ERROR': 'EC2 Instance Terminate Unsuccessful',
};

/**
 * Tells those who have asked to be told of events of a type in a group what an activity has come to: of one that went
 * well, as AWS does, while it is in progress still.
 */
export function announce(
  context: TimerContext,
  type: string,
  activity: ActivityRow,
  instanceId: string | undefined,
): void {
  const { group, groupArn } = activity;
  const body = bodyOf(activity, type, instanceId);
  const said = happenings[type];
  if (said !== undefined)
    happen(context, `${group}/${context.random.hex(8)}`, () => ({
      source: 'aws.autoscaling',
      type: said,
      resources: [
        groupArn,
        ...(instanceId === undefined ? [] : [{ service: 'ec2', resource: `instance/${instanceId}` }]),
      ],
      detail: { AutoScalingGroupName: group, ...JSON.parse(JSON.stringify(body)) },
    }));
  for (const { topic, type: wanted } of context.state
    .table(notifications)
    .list({ index: 'group', equals: group }))
    if (wanted === type)
      tell(
        context,
        topic,
        {
          ...body,
          Service: 'AWS Auto Scaling',
          Time: new Date(context.now).toISOString(),
          AccountId: context.account,
          Event: type,
          AutoScalingGroupName: group,
          AutoScalingGroupARN: groupArn,
        },
        `Auto Scaling: ${type.slice('autoscaling:EC2_INSTANCE_'.length).toLowerCase()} for group "${group}"`,
      );
}

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html */
function bodyOf(activity: ActivityRow, type: string, instanceId: string | undefined): object {
  const { id, description, cause, start, end, details, message = '' } = activity;
  const failed = type.endsWith('_ERROR');
  const [Origin, Destination] = type.includes('LAUNCH')
    ? ['EC2', 'AutoScalingGroup']
    : ['AutoScalingGroup', 'EC2'];
  return {
    Progress: 50,
    Description: description,
    RequestId: id,
    ActivityId: id,
    StartTime: new Date(start).toISOString(),
    EndTime: end === undefined ? undefined : new Date(end).toISOString(),
    EC2InstanceId: instanceId,
    StatusCode: failed ? 'Failed' : 'InProgress',
    StatusMessage: message,
    Details: JSON.parse(details),
    Cause: cause,
    Origin,
    Destination,
  };
}
