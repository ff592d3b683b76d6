import { defineAction } from '../../../action.ts';
import { changeSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutConfigurationSetArchivingOptions.html */
export const action = defineAction('sesv2', 'PutConfigurationSetArchivingOptions', {
  authorize: (input, context) =>
    onResource(
      context,
      'PutConfigurationSetArchivingOptions',
      'configuration-set',
      input.ConfigurationSetName,
    ),
  handler(input, context) {
    changeSet(context, input.ConfigurationSetName, v2, () => ({ archive: input.ArchiveArn }));
    return {};
  },
});
