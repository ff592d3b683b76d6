import { defineAction } from '../../../action.ts';
import { findBus } from '../buses.ts';
import { pageOf, wanted } from '../paging.ts';
import { ruleId, rules } from '../state.ts';
import type { RuleRow } from '../state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html */
export const action = defineAction('events', 'ListRuleNamesByTarget', {
  authorize: () => [{ action: 'events:ListRuleNamesByTarget', arn: '*' }],
  handler(input, context) {
    const { row, state } = findBus(context, input.EventBusName);
    const nameOf = ({ name }: RuleRow): string => name;
    const { rows, NextToken } = pageOf('ListRuleNamesByTarget', input, context, nameOf, (after) => {
      const position = after === undefined ? {} : { after: ruleId(row.name, after) };
      return wanted(state.table(rules).list({ index: 'bus', equals: row.name, ...position }), ({ targets }) =>
        targets.some(({ Arn }) => Arn === input.TargetArn),
      );
    });
    return { RuleNames: rows.map(nameOf), NextToken };
  },
});
