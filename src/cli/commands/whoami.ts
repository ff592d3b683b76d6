import { whoami } from '../../operations/whoami.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';

export const command = defineCommand({
  description:
    'Shows as whom and where commands act: account, principal, regions and when the keys expire, for every account that was asked for.',
  examples: [
    { line: 'nuage whoami', does: 'The account and principal of the default credentials' },
    { line: 'nuage whoami --account all', does: 'Try the way into every account of nuage.yaml' },
  ],
  actions: ['sts:GetCallerIdentity'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    await context.print.list(whoami(session.operations), {
      empty: 'Nobody',
      columns: [
        { title: 'Account', text: ({ account }) => account, least: 12 },
        { title: 'Principal', text: ({ arn }) => arn, paint: (_row, style) => style.bold },
        { title: 'User id', text: ({ userId }) => userId },
        { title: 'Regions', text: ({ regions }) => regions.join(', ') },
        { title: 'Keys from', text: ({ source }) => source },
        { title: 'Expire', text: ({ expires }) => expires ?? 'never' },
      ],
    });
  },
});
