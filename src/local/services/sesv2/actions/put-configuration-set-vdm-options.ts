import { defineAction } from '../../../action.ts';
import { changeSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutConfigurationSetVdmOptions.html */
export const action = defineAction('sesv2', 'PutConfigurationSetVdmOptions', {
  authorize: (input, context) =>
    onResource(context, 'PutConfigurationSetVdmOptions', 'configuration-set', input.ConfigurationSetName),
  handler(input, context) {
    changeSet(context, input.ConfigurationSetName, v2, () => ({
      vdm: input.VdmOptions === undefined ? undefined : JSON.stringify(input.VdmOptions),
    }));
    return {};
  },
});
