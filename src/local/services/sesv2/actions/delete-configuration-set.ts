import { defineAction } from '../../../action.ts';
import { configurationSets, needSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteConfigurationSet.html */
export const action = defineAction('sesv2', 'DeleteConfigurationSet', {
  authorize: (input, context) =>
    onResource(context, 'DeleteConfigurationSet', 'configuration-set', input.ConfigurationSetName),

  handler({ ConfigurationSetName: name }, context) {
    context.state.table(configurationSets).delete(needSet(context, name, v2).name);
    return {};
  },
});
