import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { findRule, onRule } from '../rules.ts';
import type { TargetRow } from '../targets/target-row.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html */
export const action = defineAction('events', 'ListTargetsByRule', {
  authorize: (input, context) => [onRule(context, 'ListTargetsByRule', input.Rule, input.EventBusName)],
  handler(input, context) {
    const { rule } = findRule(context, input.Rule, input.EventBusName);
    const idOf = ({ Id }: TargetRow): string => Id;
    const { rows, NextToken } = pageOf('ListTargetsByRule', input, context, idOf, (after) => {
      const at = after === undefined ? -1 : rule.targets.findIndex(({ Id }) => Id === after);
      return rule.targets.slice(at + 1);
    });
    return { Targets: rows, NextToken };
  },
});
