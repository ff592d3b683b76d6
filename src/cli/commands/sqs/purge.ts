import { planPurge } from '../../../operations/sqs/change-queue.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to take all messages out of a queue, those in flight too, and asks. They do not come back.',
  examples: [{ line: 'nuage sqs purge orders', does: 'Empty it' }],
  actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:PurgeQueue'],
  flags: {},
  positionals: { queue: required(text('QUEUE', 'the name of a queue')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planPurge(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
