import { sendMessage } from '../../../operations/sqs/messages.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Sends a message to a queue. A FIFO queue needs --group.',
  examples: [{ line: 'nuage sqs send orders \'{"id":1}\'', does: 'Send it' }],
  actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
  flags: {
    group: one(text('GROUP', 'the message group, in which order is kept')),
    deduplication: one(text('ID', 'sent twice within five minutes, it is there once')),
  },
  positionals: {
    queue: required(text('QUEUE', 'the name of a queue')),
    body: required(text('BODY', 'the message')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const message = { ...positionals, group: flags.group, deduplicationId: flags.deduplication };
    const sent = await sendMessage(message, session.operations);
    await context.print.value(sent, () => `Sent ${sent.messageId}\n`);
    return session.exitCode();
  },
});
