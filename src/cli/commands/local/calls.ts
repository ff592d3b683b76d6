import type { RecordedCall } from '../../../local/calls/call-query.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openControl } from '../../local/open-control.ts';
import type { Column } from '../../render/table.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Lists the calls that the local cloud was asked, the newest first. JSON and YAML print them whole, in the shape of CloudTrail.',
  examples: [
    { line: 'nuage local calls', does: 'The last 50 calls' },
    {
      line: 'nuage local calls --action StopInstances --limit 1000 --output json',
      does: 'All that was stopped, as CloudTrail events',
    },
  ],
  flags: {
    limit: one(integer('NUMBER', 'how many at most', { minimum: 1, maximum: 10_000 }), '50'),
    action: one(text('ACTION', 'only this action, such as StopInstances')),
  },
  positionals: {},
  async run({ flags }, context) {
    await using opened = await openControl(context);
    const region = context.globals.region[0];
    const account = context.globals.account[0];
    const calls = await opened.control.calls({
      limit: flags.limit,
      ...(flags.action === undefined ? {} : { name: flags.action }),
      ...(region === undefined ? {} : { region }),
      ...(account === undefined ? {} : { account }),
    });
    await context.print.list(calls, { columns, empty: 'No call was made yet' });
  },
});

const columns: readonly Column<RecordedCall>[] = [
  { title: 'Time', text: ({ event }) => event.eventTime, least: 20, paint: (_row, style) => style.dim },
  { title: 'Service', text: ({ event }) => event.eventSource.replace('.amazonaws.com', '') },
  { title: 'Action', text: ({ event }) => event.eventName, least: 24, paint: (_row, style) => style.bold },
  { title: 'Region', text: ({ event }) => event.awsRegion, least: 10 },
  { title: 'Account', text: ({ event }) => event.recipientAccountId, least: 12 },
  { title: 'Error', text: ({ event }) => event.errorCode ?? '', paint: (_row, style) => style.bad },
];
