import type { SentMail } from '../../../../local/control/client.ts';
import { one } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { formatRelative } from '../../../render/duration.ts';
import type { Column } from '../../../render/table.ts';
import { integer, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Lists the mails that the local cloud kept instead of sending them, the newest first: those of SES, and what SNS tells people.',
  examples: [{ line: 'nuage local mail list --to me@example.com', does: 'What somebody got' }],
  flags: {
    limit: one(integer('NUMBER', 'how many at most', { minimum: 1, maximum: 1000 }), '50'),
    to: one(text('ADDRESS', 'only what went to this address')),
  },
  positionals: {},
  async run({ flags }, context) {
    await using opened = await openControl(context);
    const mails = (await opened.control.mails())
      .filter(({ to, cc, bcc }) => flags.to === undefined || [...to, ...cc, ...bcc].includes(flags.to))
      .toReversed()
      .slice(0, flags.limit);
    const { now } = await opened.control.clock();
    const columns: readonly Column<SentMail>[] = [
      { title: 'Mail', text: ({ messageId }) => messageId, least: 12 },
      {
        title: 'Sent',
        text: ({ sent }) => formatRelative(sent, Date.parse(now)),
        paint: (_row, style) => style.dim,
      },
      { title: 'From', text: ({ from }) => from },
      { title: 'To', text: ({ to, cc, bcc }) => [...to, ...cc, ...bcc].join(', ') },
      { title: 'Subject', text: ({ subject }) => subject, paint: (_row, style) => style.bold },
    ];
    await context.print.list(mails, { columns, empty: 'No mail was sent' });
  },
});
