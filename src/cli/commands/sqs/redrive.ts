import { planRedrive } from '../../../operations/sqs/change-queue.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to move the messages of a dead-letter queue back to the queues that they come from, and asks.',
  examples: [{ line: 'nuage sqs redrive orders', does: 'Move them back' }],
  actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:StartMessageMoveTask'],
  flags: {},
  positionals: { queue: required(text('QUEUE', 'the name of a queue')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planRedrive(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
