import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateConfigurationSetReputationMetricsEnabled.html */
export const action = defineAction('ses', 'UpdateConfigurationSetReputationMetricsEnabled', {
  authorize: onAnything('UpdateConfigurationSetReputationMetricsEnabled'),
  handler({ ConfigurationSetName: set, Enabled: reputation }, context) {
    changeSet(context, set, v1, () => ({ reputation }));
    return {};
  },
});
