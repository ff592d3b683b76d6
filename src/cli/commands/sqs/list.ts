import { listQueues } from '../../../operations/sqs/list-queues.ts';
import type { QueueLine } from '../../../operations/sqs/list-queues.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<QueueLine>[] = [
  { title: 'Queue', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Messages', text: ({ visible }) => String(visible), align: 'right' },
  { title: 'In flight', text: ({ inFlight }) => String(inFlight), align: 'right' },
  { title: 'Delayed', text: ({ delayed }) => String(delayed), align: 'right' },
  { title: 'Dead letters', text: ({ deadLetters }) => deadLetters ?? '' },
];

export const command = defineCommand({
  description: 'Lists queues of every account and region that was asked for, with how much is in them.',
  examples: [{ line: 'nuage sqs list --prefix orders', does: 'Queues whose names begin with orders' }],
  actions: ['sqs:GetQueueAttributes', 'sqs:ListQueues'],
  flags: { prefix: one(text('PREFIX', 'only queues whose names begin so')) },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const queues = listQueues({ prefix: flags.prefix }, session.operations);
    await context.print.list(queues, { columns, empty: none('queue', flags) });
    return session.exitCode();
  },
});
