import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { following, pageOf } from '../page.ts';
import { ruleSets } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListReceiptRuleSets.html */
export const action = defineAction('ses', 'ListReceiptRuleSets', {
  authorize: onAnything('ListReceiptRuleSets'),
  handler(input, context) {
    const table = context.state.table(ruleSets);
    const { rows, NextToken } = pageOf(
      context,
      'ListReceiptRuleSets',
      input,
      100,
      v1,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return {
      RuleSets: rows.map(({ name, created }) => ({ Name: name, CreatedTimestamp: new Date(created) })),
      NextToken,
    };
  },
});
