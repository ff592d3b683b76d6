import type { TurkMarket } from '../../../../local/turk-market.ts';
import { one } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { formatRelative } from '../../../render/duration.ts';
import type { Column } from '../../../render/table.ts';
import { text } from '../../../values.ts';

type Offer = Awaited<ReturnType<TurkMarket['offers']>>[number];

export const command = defineCommand({
  description:
    'Lists the HITs of the local cloud that workers can accept, the oldest first, with the questions of their forms.',
  examples: [
    { line: 'nuage local mturk offers', does: 'What anybody could work on' },
    { line: 'nuage local mturk offers --worker A1ANNEXAMPLE00', does: 'What one worker may accept' },
  ],
  flags: { worker: one(text('WORKER', 'only what this worker may accept')) },
  positionals: {},
  async run({ flags }, context) {
    await using opened = await openControl(context);
    const offers = await opened.control.turk.offers(flags.worker);
    const { now } = await opened.control.clock();
    const columns: readonly Column<Offer>[] = [
      { title: 'HIT', text: ({ hitId }) => hitId, least: 30 },
      { title: 'Title', text: ({ title }) => title, paint: (_row, style) => style.bold },
      { title: 'Reward', text: ({ reward }) => `$${reward}`, align: 'right' },
      { title: 'Left', text: ({ available }) => String(available), align: 'right' },
      { title: 'Expires', text: ({ expires }) => formatRelative(expires, Date.parse(now)) },
      {
        title: 'Asks',
        text: ({ question: { asks, url, kind } }) => url ?? (asks.map(({ id }) => id).join(', ') || kind),
      },
    ];
    await context.print.list(offers, { columns, empty: 'There is no HIT to accept' });
  },
});
