import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { batchTooLong, emptyBatch, entryIdInvalid, idsNotDistinct, tooManyEntries } from '../errors.ts';
import { SNS_LIMITS } from '../limits.ts';
import { bodiesOf, checkMessage, lengthOf } from '../message.ts';
import { checkForTopic, publishTo } from '../publish.ts';
import type { Receipt } from '../publish.ts';
import { checkTopicKey, onPublish } from '../topic-key.ts';
import { findTopic } from '../topics.ts';

interface Failure {
  readonly Id: string;
  readonly Code: string;
  readonly Message: string;
  readonly SenderFault: boolean;
}

/** https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html */
export const action = defineAction('sns', 'PublishBatch', {
  authorize: (input, context) => onPublish(context, input.TopicArn),
  handler({ TopicArn: arn, PublishBatchRequestEntries: entries }, context) {
    const topic = findTopic(context, arn);
    checkBatch(entries.map(({ Id }) => Id));
    checkTopicKey(context, topic);
    for (const entry of entries) {
      checkMessage(entry);
      bodiesOf(entry);
      checkForTopic(topic, entry);
    }
    if (entries.reduce((sum, entry) => sum + lengthOf(entry), 0) > SNS_LIMITS.messageBytes)
      throw batchTooLong();
    const Successful: (Receipt & { readonly Id: string })[] = [];
    const Failed: Failure[] = [];
    for (const entry of entries) {
      const { Id } = entry;
      if (context.fails(Id)) {
        Failed.push(failure(Id, new AwsError('InternalFailure', 500, 'Internal failure')));
        continue;
      }
      const { row, state } = findTopic(context, arn);
      Successful.push({ Id, ...publishTo(context, { row, state }, entry) });
    }
    return { Successful, Failed };
  },
});

function failure(Id: string, { code, message, status }: AwsError): Failure {
  return { Id, Code: code, Message: message, SenderFault: status < 500 };
}

function checkBatch(ids: readonly string[]): void {
  if (ids.length === 0) throw emptyBatch();
  if (ids.length > SNS_LIMITS.batch) throw tooManyEntries();
  if (new Set(ids).size < ids.length) throw idsNotDistinct();
  if (!ids.every((id) => /^[A-Za-z0-9_-]{1,80}$/.test(id))) throw entryIdInvalid();
}
