import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { following, pageOf } from '../page.ts';
import { identities } from '../state.ts';
import type { IdentityRow } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListIdentities.html */
export const action = defineAction('ses', 'ListIdentities', {
  authorize: onAnything('ListIdentities'),
  handler(input, context) {
    const { IdentityType: kind } = input;
    const { rows, NextToken } = pageOf(
      context,
      'ListIdentities',
      input,
      1000,
      v1,
      (after) => of(after),
      ({ name }) => name,
    );
    return { Identities: rows.map(({ name }) => name), NextToken };

    function* of(after: string | undefined): Generator<IdentityRow> {
      for (const row of context.state.table(identities).list(following(after)))
        if (kind === undefined || row.kind === kind) yield row;
    }
  },
});
