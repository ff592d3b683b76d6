import { defineAction } from '../../../action.ts';
import { checkOurs, findRule, onRule, saveRule } from '../rules.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html */
export const action = defineAction('events', 'EnableRule', {
  authorize: (input, context) => [onRule(context, 'EnableRule', input.Name, input.EventBusName)],
  handler(input, context) {
    const { rule, bus } = findRule(context, input.Name, input.EventBusName);
    checkOurs(rule, false);
    saveRule(context, bus, { ...rule, state: 'ENABLED', since: context.now });
    return {};
  },
});
