import { defineAction } from '../../../action.ts';
import { queueArn, queueAt, queueUrl } from '../queues.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html */
export const action = defineAction('sqs', 'GetQueueUrl', {
  authorize: (input, context) => {
    const account = input.QueueOwnerAWSAccountId ?? context.account;
    return [{ action: 'sqs:GetQueueUrl', arn: queueArn({ ...context, account }, input.QueueName) }];
  },
  handler(input, context) {
    const account = input.QueueOwnerAWSAccountId ?? context.account;
    const { row } = queueAt(context, { account, name: input.QueueName });
    return { QueueUrl: queueUrl({ ...context, account }, row.name) };
  },
});
