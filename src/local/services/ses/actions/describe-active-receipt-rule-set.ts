import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { ruleSets } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DescribeActiveReceiptRuleSet.html */
export const action = defineAction('ses', 'DescribeActiveReceiptRuleSet', {
  authorize: onAnything('DescribeActiveReceiptRuleSet'),
  handler(_input, { state }) {
    const active = [...state.table(ruleSets).list()].find((row) => row.active);
    if (active === undefined) return {};
    return {
      Metadata: { Name: active.name, CreatedTimestamp: new Date(active.created) },
      Rules: [...active.rules],
    };
  },
});
