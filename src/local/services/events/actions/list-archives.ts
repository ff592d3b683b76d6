import { defineAction } from '../../../action.ts';
import { describeArchive } from '../archives/find.ts';
import { archives } from '../archives/state.ts';
import type { ArchiveRow } from '../archives/state.ts';
import { findBus } from '../buses.ts';
import { invalid } from '../errors.ts';
import { beginning, pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListArchives.html */
export const action = defineAction('events', 'ListArchives', {
  authorize: () => [{ action: 'events:ListArchives', arn: '*' }],
  handler(input, context) {
    const { NamePrefix: prefix, EventSourceArn: source, State: state } = input;
    if ([prefix, source, state].filter((given) => given !== undefined).length > 1)
      throw invalid(
        'At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.',
      );
    if (source !== undefined) findBus(context, source);
    const nameOf = ({ name }: ArchiveRow): string => name;
    const bySource = source === undefined ? {} : { index: 'source', equals: source };
    const { rows, NextToken } = pageOf('ListArchives', input, context, nameOf, (after) => {
      // Every archive is enabled here as soon as it is made.
      if (state !== undefined && state !== 'ENABLED') return [];
      const position = after === undefined ? {} : { after };
      return beginning(context.state.table(archives).list({ ...bySource, ...position }), prefix, nameOf);
    });
    return { Archives: rows.map((row) => describeArchive(context, row)), NextToken };
  },
});
