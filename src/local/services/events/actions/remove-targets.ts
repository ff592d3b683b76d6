import { defineAction } from '../../../action.ts';
import { checkOurs, findRule, onRule, saveRule } from '../rules.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html */
export const action = defineAction('events', 'RemoveTargets', {
  authorize: (input, context) => [onRule(context, 'RemoveTargets', input.Rule, input.EventBusName)],
  handler(input, context) {
    const { rule, bus } = findRule(context, input.Rule, input.EventBusName);
    checkOurs(rule, input.Force);
    const known = new Set(rule.targets.map(({ Id }) => Id));
    const gone = new Set(input.Ids);
    saveRule(context, bus, { ...rule, targets: rule.targets.filter(({ Id }) => !gone.has(Id)) });
    const FailedEntries = input.Ids.filter((id) => !known.has(id)).map((TargetId) => ({
      TargetId,
      ErrorCode: 'ResourceNotFoundException',
      ErrorMessage: `Rule ${rule.name} does not have a target with the Id ${TargetId}.`,
    }));
    return { FailedEntryCount: FailedEntries.length, FailedEntries };
  },
});
