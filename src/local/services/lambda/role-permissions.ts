import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { AwsError } from '../../error.ts';
import { topicPermissions } from '../sns/port.ts';
import { queuePermissions } from '../sqs/port.ts';
import { invalidParameter } from './errors.ts';
import { onFunction } from './names.ts';
import { functionCaller } from './role.ts';
import type { FunctionSettings } from './state.ts';

interface Acting {
  readonly name: string;
  readonly role: string;
}

/** An action that Lambda tries as the role of a function before it takes a setting. */
interface Tried {
  readonly action: string;
  readonly service: string;
  readonly requests: readonly AuthorizationRequest[];
}

/**
 * What Lambda does with the queue of a mapping.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions
 */
const QUEUE_ACTIONS = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions */
const NETWORK_ACTIONS = ['CreateNetworkInterface', 'DescribeNetworkInterfaces', 'DeleteNetworkInterface'];

/** Refuses a function whose role may not do with a queue what a mapping does. */
export function checkQueueRole(context: ActionContext, acting: Acting, queueArn: string): void {
  for (const action of QUEUE_ACTIONS)
    check(context, acting, {
      action,
      service: 'SQS',
      requests: queuePermissions(context, action, queueArn),
    });
}

/** Refuses settings for which the role of the function may do too little: of those that a request names. */
export function checkSettingsRole(
  context: ActionContext,
  name: string,
  { role, deadLetterTarget, vpc }: FunctionSettings,
  given: { readonly DeadLetterConfig?: object | undefined; readonly VpcConfig?: object | undefined },
): void {
  const letters = given.DeadLetterConfig === undefined ? undefined : sending(context, deadLetterTarget);
  if (letters !== undefined) check(context, { name, role }, letters);
  if (given.VpcConfig === undefined || (vpc?.subnets ?? []).length === 0) return;
  for (const action of NETWORK_ACTIONS)
    check(
      context,
      { name, role },
      { action, service: 'EC2', requests: [{ action: `ec2:${action}`, arn: '*' }] },
    );
}

/** Refuses a destination that the role of the function may not send to. */
export function checkDestinationRole(context: ActionContext, acting: Acting, destination: string): void {
  const tried = sending(context, destination);
  if (tried !== undefined && !mayDo(context, acting, tried))
    throw invalidParameter(
      `The function's execution role does not have permissions to call ${tried.action} on ${destination}`,
    );
}

function sending(context: ActionContext, target: string | undefined): Tried | undefined {
  if (target === undefined) return undefined;
  const { service } = parseArn(target) ?? {};
  if (service === 'sqs')
    return {
      action: 'SendMessage',
      service: 'SQS',
      requests: queuePermissions(context, 'SendMessage', target),
    };
  if (service === 'sns')
    return { action: 'Publish', service: 'SNS', requests: topicPermissions(context, 'Publish', target) };
  if (service === 'lambda')
    return {
      action: 'InvokeFunction',
      service: 'Lambda',
      requests: onFunction(context, 'InvokeFunction', target),
    };
  return undefined;
}

function check(context: ActionContext, acting: Acting, tried: Tried): void {
  if (!mayDo(context, acting, tried))
    throw invalidParameter(
      `The provided execution role does not have permissions to call ${tried.action} on ${tried.service}`,
    );
}

function mayDo(context: ActionContext, { name, role }: Acting, { requests }: Tried): boolean {
  // In a lenient cloud the role need not be there.
  if (context.lenient) return true;
  try {
    context.allow(requests, functionCaller(context, role, name));
    return true;
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}
