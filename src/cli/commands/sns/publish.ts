import { publishMessage } from '../../../operations/sns/publish.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Publishes a message on a topic. A FIFO topic needs --group.',
  examples: [{ line: "nuage sns publish alerts 'disk is full' --subject Disk", does: 'Tell who subscribes' }],
  actions: ['sns:Publish'],
  flags: {
    subject: one(text('TEXT', 'what stands above it in a mail')),
    group: one(text('GROUP', 'the message group, in which order is kept')),
    deduplication: one(text('ID', 'published twice within five minutes, it is delivered once')),
  },
  positionals: {
    topic: required(text('TOPIC', 'the name or ARN of a topic')),
    message: required(text('MESSAGE', 'the message')),
  },
  async run({ flags: { subject, group, deduplication }, positionals }, context) {
    await using session = await openSession(context);
    const message = { ...positionals, subject, group, deduplicationId: deduplication };
    const published = await publishMessage(message, session.operations);
    await context.print.value(published, () => `Published ${published.messageId}\n`);
    return session.exitCode();
  },
});
