import { defineAction } from '../../../action.ts';
import { checkOurs, findRule, onRule, saveRule } from '../rules.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html */
export const action = defineAction('events', 'DisableRule', {
  authorize: (input, context) => [onRule(context, 'DisableRule', input.Name, input.EventBusName)],
  handler(input, context) {
    const { rule, bus } = findRule(context, input.Name, input.EventBusName);
    checkOurs(rule, false);
    saveRule(context, bus, { ...rule, state: 'DISABLED', since: context.now });
    return {};
  },
});
