import { parseArn } from '../../../blocks/arns.ts';
import type { Caller } from '../../../caller.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PhaseContext } from '../../../phase.ts';
import { roleCaller } from '../../iam/port.ts';
import type { RuleRow } from '../state.ts';
import type { TargetRow } from '../targets/target-row.ts';
import { outcomeOf, refused } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Sender, Sending } from './sender.ts';
import { toApiDestination } from './to-api-destination.ts';
import { toBus } from './to-bus.ts';
import { toCommand } from './to-command.ts';
import { toFunction } from './to-function.ts';
import { toInstance } from './to-instance.ts';
import { toLogGroup } from './to-log-group.ts';
import { toQueue } from './to-queue.ts';
import { toTopic } from './to-topic.ts';

/** By the service of the target's ARN; of EventBridge's own by the type of the resource. */
const senders: Readonly<Record<string, Sender>> = {
  sqs: toQueue,
  sns: toTopic,
  lambda: toFunction,
  logs: toLogGroup,
  ssm: toCommand,
  'event-bus': toBus,
  'api-destination': toApiDestination,
  target: toInstance,
};

/** Sends a payload to a target. With a role it is the role that sends it, otherwise EventBridge for the rule. */
export async function send(phase: PhaseContext, sending: Sending): Promise<Outcome> {
  const { target, rule } = sending;
  const arn = parseArn(target.Arn);
  const kind = arn?.service === 'events' ? arn.resource.split('/', 1)[0] : arn?.service;
  const sender = senders[kind ?? ''];
  if (arn === undefined || sender === undefined)
    return refused('NO_RESOURCE', `This local cloud does not deliver to ${target.Arn}`);
  try {
    const caller = callerOf(phase, rule, target);
    if (caller === undefined)
      return refused('NO_PERMISSIONS', `${target.RoleArn ?? ''} cannot be assumed by events.amazonaws.com`);
    return await sender(phase, { ...sending, arn, caller });
  } catch (error) {
    return outcomeOf(error);
  }
}

function callerOf(
  phase: PhaseContext,
  { arn }: RuleRow,
  { RoleArn: role, Id }: TargetRow,
): Caller | undefined {
  if (role === undefined)
    return serviceCaller('events.amazonaws.com', arn.split(':')[4] ?? phase.account, arn);
  return phase.transact((context) => roleCaller(context, role, 'events.amazonaws.com', Id));
}
