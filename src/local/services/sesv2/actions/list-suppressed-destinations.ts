import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { following, onAnything, pageOf, suppressed, v2 } from '../../ses/port.ts';
import type { SuppressedRow } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListSuppressedDestinations.html */
export const action = defineAction('sesv2', 'ListSuppressedDestinations', {
  authorize: onAnything('ListSuppressedDestinations'),

  handler(input, context) {
    const { rows, NextToken } = pageOf(
      context,
      'ListSuppressedDestinations',
      input,
      1000,
      v2,
      (after) => asked(context, input, after),
      ({ address }) => address,
    );
    return {
      SuppressedDestinationSummaries: rows.map(({ address, reason, since }) => ({
        EmailAddress: address,
        Reason: reason,
        LastUpdateTime: new Date(since),
      })),
      NextToken,
    };
  },
});

function* asked(
  { state }: ActionContext,
  { Reasons: reasons, StartDate: start, EndDate: end }: Input<'sesv2', 'ListSuppressedDestinations'>,
  after: string | undefined,
): Generator<SuppressedRow> {
  for (const row of state.table(suppressed).list(following(after))) {
    if (reasons !== undefined && !reasons.includes(row.reason)) continue;
    if (start !== undefined && row.since < start.getTime()) continue;
    if (end === undefined || row.since <= end.getTime()) yield row;
  }
}
