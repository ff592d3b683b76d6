import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';

export const command = defineCommand({
  description:
    'Shows as whom and where commands act: account, principal and regions, for every account that was asked for.',
  examples: [
    { line: 'nuage whoami', does: 'The account and principal of the default credentials' },
    { line: 'nuage whoami --account all', does: 'Try the way into every account of nuage.yaml' },
  ],
  actions: ['sts:GetCallerIdentity'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    const { connections } = session.operations;
    const regions = Map.groupBy(await connections.places(), ({ account }) => account);
    const rows = await Promise.all(
      [...regions].map(async ([account, places]) => {
        const [first] = places;
        const connection = await connections.at(account, first?.region ?? '');
        const { arn, userId } = await connection.identity();
        return { account, arn, userId, regions: places.map(({ region }) => region) };
      }),
    );
    await context.print.list(rows, {
      empty: 'Nobody',
      columns: [
        { title: 'Account', text: ({ account }) => account, least: 12 },
        { title: 'Principal', text: ({ arn }) => arn, paint: (_row, style) => style.bold },
        { title: 'User id', text: ({ userId }) => userId },
        { title: 'Regions', text: ({ regions: all }) => all.join(', ') },
      ],
    });
  },
});
