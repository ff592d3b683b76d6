import { defineJob } from '../../../clock/timer.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { serviceCaller } from '../../../phase.ts';
import type { Message } from '../notify.ts';

/** Sends a message of a group to a topic or a queue. */
export const timer = defineJob<Message>({
  kind: 'autoscaling.notify',
  brief: true,
  async run({ target, subject, body }, phase) {
    const arn = parseArn(target);
    const caller = serviceCaller('autoscaling.amazonaws.com', phase.account, target);
    if (arn?.service === 'sns')
      await phase.call('sns', 'Publish', { TopicArn: target, Subject: subject, Message: body }, caller);
    else if (arn?.service === 'sqs') {
      const QueueUrl = `${phase.endpoint}/${arn.account}/${arn.resource}`;
      await phase.call('sqs', 'SendMessage', { QueueUrl, MessageBody: body }, caller);
    }
  },
});
