import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { addSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateConfigurationSet.html */
export const action = defineAction('ses', 'CreateConfigurationSet', {
  authorize: onAnything('CreateConfigurationSet'),
  handler({ ConfigurationSet: { Name: name } }, context) {
    addSet(context, name, {}, v1);
    return {};
  },
});
