import { listTopics } from '../../../operations/sns/list-topics.ts';
import type { TopicLine } from '../../../operations/sns/list-topics.ts';
import { defineCommand } from '../../command.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';

const columns: readonly Column<TopicLine>[] = [
  { title: 'Topic', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Subscriptions', text: ({ subscriptions }) => subscriptions.join(', ') },
];

export const command = defineCommand({
  description: 'Lists topics of every account and region that was asked for, with who subscribes to them.',
  examples: [{ line: 'nuage sns list', does: 'All topics' }],
  actions: ['sns:ListSubscriptions', 'sns:ListTopics'],
  flags: {},
  positionals: {},
  async run(_given, context) {
    await using session = await openSession(context);
    await context.print.list(listTopics(session.operations), { columns, empty: 'There is no topic' });
    return session.exitCode();
  },
});
