import { defineAction } from '../../../action.ts';
import { changeSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutConfigurationSetSuppressionOptions.html */
export const action = defineAction('sesv2', 'PutConfigurationSetSuppressionOptions', {
  authorize: (input, context) =>
    onResource(
      context,
      'PutConfigurationSetSuppressionOptions',
      'configuration-set',
      input.ConfigurationSetName,
    ),
  handler(input, context) {
    changeSet(context, input.ConfigurationSetName, v2, () => ({
      suppressedReasons: input.SuppressedReasons,
    }));
    return {};
  },
});
