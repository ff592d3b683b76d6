import type { Place } from '../../../../operations/context.ts';
import { sendingStatus } from '../../../../operations/ses/identities.ts';
import type { SendingAccount } from '../../../../operations/ses/read-account.ts';
import { defineCommand } from '../../../command.ts';
import { groupDigits } from '../../../render/count.ts';
import type { Column } from '../../../render/table.ts';
import { openSession } from '../../../session.ts';

const columns: readonly Column<Place & SendingAccount>[] = [
  { title: 'Region', text: ({ region }) => region, paint: (_row, style) => style.bold },
  {
    title: 'Access',
    text: ({ sandbox, sending }) => (sending ? (sandbox ? 'sandbox' : 'production') : 'paused'),
    paint: ({ sandbox, sending }, style) => (sending ? (sandbox ? style.warning : style.good) : style.bad),
  },
  { title: 'Sent in 24 h', text: ({ sentLately }) => groupDigits(String(sentLately)), align: 'right' },
  {
    title: 'Of',
    text: ({ daily }) => (daily === undefined ? 'no limit' : groupDigits(String(daily))),
    align: 'right',
  },
  { title: 'A second', text: ({ rate }) => String(rate), align: 'right' },
  { title: 'Account', text: ({ account }) => account, least: 12 },
];

export const command = defineCommand({
  description:
    'Shows for every account and region that was asked for whether SES is in the sandbox, where it mails to verified identities only, and how much may be sent.',
  examples: [{ line: 'nuage ses identities status --region all', does: 'Where mail may be sent from' }],
  actions: ['ses:GetAccount'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    await context.print.list(sendingStatus(session.operations), { columns, empty: 'Nothing could be read' });
    return session.exitCode();
  },
});
