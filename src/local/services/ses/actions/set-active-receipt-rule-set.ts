import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeRuleSet, needRuleSet, ruleSets } from '../receipt/rule-sets.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetActiveReceiptRuleSet.html */
export const action = defineAction('ses', 'SetActiveReceiptRuleSet', {
  authorize: onAnything('SetActiveReceiptRuleSet'),
  handler({ RuleSetName: name }, context) {
    const chosen = name === undefined ? undefined : needRuleSet(context, name);
    for (const row of context.state.table(ruleSets).list())
      if (row.active !== (row.name === chosen?.name)) changeRuleSet(context, { ...row, active: !row.active });
    return {};
  },
});
