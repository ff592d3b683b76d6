import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { needSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';
import { configurationSets } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteConfigurationSet.html */
export const action = defineAction('ses', 'DeleteConfigurationSet', {
  authorize: onAnything('DeleteConfigurationSet'),
  handler({ ConfigurationSetName: name }, context) {
    needSet(context, name, v1);
    context.state.table(configurationSets).delete(name);
    return {};
  },
});
