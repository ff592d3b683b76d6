import { parseArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PhaseContext } from '../../../phase.ts';
import { alarmArn } from './change-state.ts';
import type { Alert } from './change-state.ts';
import { snsMessage, lambdaEvent } from './message.ts';

const PRINCIPAL = 'cloudwatch.amazonaws.com';
const LAMBDA_PRINCIPAL = 'lambda.alarms.cloudwatch.amazonaws.com';
const EVENTS_PRINCIPAL = 'events.amazonaws.com';

/** Does what an alarm is to do. Answers why it could not, when it could not. */
export async function performAction(phase: PhaseContext, alert: Alert): Promise<string | undefined> {
  try {
    await dispatch(phase, alert);
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

async function dispatch(phase: PhaseContext, alert: Alert): Promise<void> {
  const { action, alarm } = alert;
  const arn = parseArn(action);
  const source = alarmArn(phase, alarm.name);
  const as = (principal: string) => serviceCaller(principal, phase.account, source);
  if (arn?.service === 'sns') {
    const { subject, message } = snsMessage(phase, alert);
    const input = { TopicArn: action, Subject: subject, Message: message };
    await phase.call('sns', 'Publish', input, as(PRINCIPAL));
  } else if (arn?.service === 'lambda') {
    const Payload = Buffer.from(JSON.stringify(lambdaEvent(phase, alert)));
    const input = { FunctionName: action, InvocationType: 'Event', Payload };
    await phase.call('lambda', 'Invoke', input, as(LAMBDA_PRINCIPAL));
  } else if (arn?.service === 'autoscaling') await scale(phase, alert, as(PRINCIPAL));
  else if (arn?.service === 'automate' || arn?.service === 'swf')
    await operateInstance(phase, alert, as(EVENTS_PRINCIPAL));
  else throw unavailable(action);
}

const unavailable = (action: string): AwsError =>
  new AwsError('NotImplemented', 400, `Actions of the kind ${action} are not available in this local cloud.`);

/** `…:scalingPolicy:<id>:autoScalingGroupName/<group>:policyName/<name>` */
async function scale(
  phase: PhaseContext,
  { action, alarm }: Alert,
  caller: ReturnType<typeof serviceCaller>,
): Promise<void> {
  const group = /autoScalingGroupName\/([^:]+):policyName\//.exec(action)?.[1];
  const metric = alarm.type === 'MetricAlarm' ? alarm.input : undefined;
  const points: readonly number[] = JSON.parse(alarm.state.data ?? '{}').recentDatapoints ?? [];
  await phase.call(
    'autoscaling',
    'ExecutePolicy',
    {
      AutoScalingGroupName: group,
      PolicyName: action,
      HonorCooldown: true,
      MetricValue: points.at(-1),
      BreachThreshold: metric?.Threshold,
    },
    caller,
  );
}

/** `arn:aws:automate:<region>:ec2:stop`, and the older `…swf:…:action/actions/AWS_EC2.InstanceId.Stop/1.0`. */
async function operateInstance(
  phase: PhaseContext,
  { action, alarm }: Alert,
  caller: ReturnType<typeof serviceCaller>,
): Promise<void> {
  const verb = /(?:ec2:|InstanceId\.)(stop|terminate|reboot|recover)/i.exec(action)?.[1]?.toLowerCase();
  const dimensions = alarm.type === 'MetricAlarm' ? (alarm.input.Dimensions ?? []) : [];
  const id = dimensions.find(({ Name }) => Name === 'InstanceId')?.Value;
  if (verb === undefined) throw unavailable(action);
  if (id === undefined)
    throw new AwsError('ValidationError', 400, 'The alarm has no dimension InstanceId to act on.');
  const InstanceIds = [id];
  if (verb === 'stop') await phase.call('ec2', 'StopInstances', { InstanceIds }, caller);
  else if (verb === 'terminate') await phase.call('ec2', 'TerminateInstances', { InstanceIds }, caller);
  // To recover an instance is to start it again elsewhere, with all that it is: for who looks on, a reboot.
  else await phase.call('ec2', 'RebootInstances', { InstanceIds }, caller);
}
