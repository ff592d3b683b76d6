import { defineAction } from '../../../action.ts';
import { findBus } from '../buses.ts';
import { invalid } from '../errors.ts';
import { checkOurs, onRule, removeRule } from '../rules.ts';
import { ruleId, rules } from '../state.ts';

/** Deleting what is not there succeeds: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html */
export const action = defineAction('events', 'DeleteRule', {
  authorize: (input, context) => [onRule(context, 'DeleteRule', input.Name, input.EventBusName)],
  handler(input, context) {
    const bus = findBus(context, input.EventBusName);
    const rule = bus.state.table(rules).get(ruleId(bus.row.name, input.Name));
    if (rule === undefined) return {};
    checkOurs(rule, input.Force);
    if (rule.targets.length > 0) throw invalid("Rule can't be deleted since it has targets.");
    removeRule(context, bus, rule);
    return {};
  },
});
