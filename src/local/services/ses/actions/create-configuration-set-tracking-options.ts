import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeSet, needSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateConfigurationSetTrackingOptions.html */
export const action = defineAction('ses', 'CreateConfigurationSetTrackingOptions', {
  authorize: onAnything('CreateConfigurationSetTrackingOptions'),
  handler({ ConfigurationSetName: set, TrackingOptions: { CustomRedirectDomain: domain } }, context) {
    if (needSet(context, set, v1).redirectDomain !== undefined)
      throw v1.exists(
        'TrackingOptionsAlreadyExistsException',
        `Configuration set <${set}> already has tracking options.`,
      );
    changeSet(context, set, v1, () => ({ redirectDomain: domain }));
    return {};
  },
});
