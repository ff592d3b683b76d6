import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import type { ActionContext } from '../../../action.ts';
import { attributeOf } from '../attributes.ts';
import { invalidParameter, queueDeletedRecently, queueNameExists } from '../errors.ts';
import { SETTLING_MS } from '../limits.ts';
import { queueArn, queueUrl } from '../queues.ts';
import { applyAttributes } from '../set-attributes.ts';
import { deletedQueues, queues } from '../state.ts';
import type { QueueRow } from '../state.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html */
export const action = defineAction('sqs', 'CreateQueue', {
  authorize: (input, context) =>
    makingTagged(
      { action: 'sqs:CreateQueue', arn: queueArn(context, input.QueueName) },
      'sqs:TagQueue',
      input.tags,
    ),
  handler(input, context) {
    const { QueueName: name, Attributes: given = {}, tags = {} } = input;
    const fifo = given['FifoQueue'] === 'true';
    checkName(name, fifo);
    const attributes = applyAttributes(context, {}, given, queueArn(context, name), fifo);
    const before = context.state.table(queues).get(name);
    if (before === undefined) create(context, { name, fifo, attributes, tags: withTags({}, tags, name) });
    else checkSame(before, { ...before, attributes }, Object.keys(given));
    return { QueueUrl: queueUrl(context, name) };
  },
});

function checkName(name: string, fifo: boolean): void {
  if (fifo && !/^[A-Za-z0-9_-]{1,75}\.fifo$/.test(name))
    throw invalidParameter(
      'The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with ' +
        '.fifo suffix and be 1 to 80 in length.',
    );
  if (!fifo && !/^[A-Za-z0-9_-]{1,80}$/.test(name))
    throw invalidParameter(
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    );
}

/** Creating a queue that is there succeeds when what is said of it is true. */
function checkSame(before: QueueRow, asked: QueueRow, names: readonly string[]): void {
  for (const name of names)
    if (attributeOf(before, name) !== attributeOf(asked, name)) throw queueNameExists(name);
}

type NewQueue = Pick<QueueRow, 'name' | 'fifo' | 'attributes' | 'tags'>;

function create({ state, now, random }: ActionContext, queue: NewQueue): void {
  const gone = state.table(deletedQueues);
  const deleted = gone.get(queue.name)?.deleted;
  if (deleted !== undefined) {
    if (now < deleted + SETTLING_MS) throw queueDeletedRecently();
    gone.delete(queue.name);
  }
  state.table(queues).put({ ...queue, key: random.hex(16), created: now, modified: now });
}
