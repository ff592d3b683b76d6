import { defineAction } from '../../../action.ts';
import { onDistribution } from '../distributions/permit.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { addresses } from '../distributions/state.ts';
import { itemsOf, pageOf } from '../page.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListConflictingAliases.html */
export const action = defineAction('cloudfront', 'ListConflictingAliases', {
  authorize: (input, context) => onDistribution(context, 'ListConflictingAliases', input.DistributionId),
  handler(input, context) {
    mustFindDistribution(context, input.DistributionId);
    const found = context.state.table(addresses).get(input.Alias.toLowerCase());
    const others = found === undefined || found.id === input.DistributionId ? [] : [found];
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(input, others, ({ name }) => name);
    // All but the last five signs are hidden from who asks.
    const items = itemsOf(rows, ({ name, id, account }) => ({
      Alias: name,
      DistributionId: hidden(id),
      AccountId: hidden(account),
    }));
    return { ConflictingAliasesList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});

function hidden(text: string): string {
  return '*'.repeat(Math.max(0, text.length - 5)) + text.slice(-5);
}
