import { defineAction } from '../../../action.ts';
import type { ActionContext, AuthorizationRequest, Input } from '../../../action.ts';
import { invalid, refused } from '../errors.ts';
import { checkLength, checkMessage } from '../message.ts';
import { publishTo } from '../publish.ts';
import { publishToEndpoint } from '../platform.ts';
import { publishToPhone } from '../sms.ts';
import { checkTopicKey, onPublish } from '../topic-key.ts';
import { findTopic } from '../topics.ts';

type Publish = Input<'sns', 'Publish'>;

/** https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
export const action = defineAction('sns', 'Publish', {
  authorize(input, context): AuthorizationRequest[] {
    const target = input.TopicArn ?? input.TargetArn;
    return target === undefined ? [{ action: 'sns:Publish', arn: '*' }] : onPublish(context, target);
  },
  handler(input, context) {
    checkMessage(input);
    if (input.PhoneNumber !== undefined) return toPhone(input, context);
    checkLength(input);
    const target = targetOf(input);
    if (target.includes(':endpoint/')) return publishToEndpoint(context, target, input);
    const parameter = input.TopicArn === undefined ? 'TargetArn' : 'TopicArn';
    const topic = findTopic(context, target, parameter);
    checkTopicKey(context, topic);
    return publishTo(context, topic, input);
  },
});

function toPhone(input: Publish, context: ActionContext) {
  if (input.TopicArn !== undefined || input.TargetArn !== undefined)
    throw refused(
      'Invalid parameter: PhoneNumber Reason: Only one of TopicArn, TargetArn, PhoneNumber can be set',
    );
  return publishToPhone(context, input.PhoneNumber ?? '', input);
}

function targetOf({ TopicArn: topic, TargetArn: target }: Publish): string {
  const only = topic ?? target;
  if (only === undefined || (topic !== undefined && target !== undefined))
    throw invalid('TopicArn or TargetArn Reason: no value for required parameter');
  return only;
}
