import { receiveMessages } from '../../../operations/sqs/messages.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { printable } from '../../render/printable.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Receives messages and shows them. They are hidden from others until the visibility timeout of the queue ends; --delete takes them out.',
  examples: [{ line: 'nuage sqs receive orders --max 10', does: 'Look at up to ten messages' }],
  actions: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'],
  flags: {
    max: one(integer('N', 'how many at most', { minimum: 1, maximum: 10 }), '1'),
    delete: toggle('take them out of the queue'),
  },
  positionals: { queue: required(text('QUEUE', 'the name of a queue')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const input = { queue: positionals.queue, most: flags.max, remove: flags.delete };
    const found = await receiveMessages(input, session.operations);
    await context.print.value(found, () =>
      found.length === 0
        ? 'No message is there to be received\n'
        : found.map(({ id, body }) => `${id}  ${printable(body)}\n`).join(''),
    );
    return session.exitCode();
  },
});
