import { planSetQueueAttributes, queueAttributes } from '../../../operations/sqs/attributes.ts';
import type { QueueAttribute } from '../../../operations/sqs/attributes.ts';
import { many, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { tagsOf } from '../../tags-of.ts';
import { tag, text } from '../../values.ts';

const columns: readonly Column<QueueAttribute>[] = [
  { title: 'Attribute', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Value', text: ({ value }) => value },
];

export const command = defineCommand({
  description:
    'Shows the attributes of a queue; with --set it plans to change some, and asks. An empty value takes a policy or key away.',
  examples: [
    { line: 'nuage sqs attributes orders', does: 'Show them' },
    { line: 'nuage sqs attributes orders --set VisibilityTimeout=120', does: 'Give consumers two minutes' },
  ],
  actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SetQueueAttributes'],
  flags: { set: many(tag('an attribute and its new value; repeat it for several')) },
  positionals: { queue: required(text('QUEUE', 'the name of a queue')) },
  async run({ flags, positionals: { queue } }, context) {
    const attributes = tagsOf(flags.set, '--set');
    await using session = await openSession(context);
    if (flags.set.length > 0) {
      await using plan = await planSetQueueAttributes({ queue, attributes }, session.operations);
      return await carryOut(plan, session, context);
    }
    await context.print.list(await queueAttributes({ queue }, session.operations), { columns, empty: '' });
    return session.exitCode();
  },
});
