import { defineAction } from '../../../action.ts';
import { findBus } from '../buses.ts';
import { describeRule } from '../describe-rule.ts';
import { beginning, pageOf } from '../paging.ts';
import { ruleId, rules } from '../state.ts';
import type { RuleRow } from '../state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html */
export const action = defineAction('events', 'ListRules', {
  authorize: () => [{ action: 'events:ListRules', arn: '*' }],
  handler(input, context) {
    const { row, state } = findBus(context, input.EventBusName);
    const nameOf = ({ name }: RuleRow): string => name;
    const table = state.table(rules);
    const { rows, NextToken } = pageOf('ListRules', input, context, nameOf, (after) => {
      const position = after === undefined ? {} : { after: ruleId(row.name, after) };
      return beginning(table.list({ index: 'bus', equals: row.name, ...position }), input.NamePrefix, nameOf);
    });
    return { Rules: rows.map(describeRule), NextToken };
  },
});
