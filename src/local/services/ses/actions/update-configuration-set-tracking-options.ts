import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeSet, needSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateConfigurationSetTrackingOptions.html */
export const action = defineAction('ses', 'UpdateConfigurationSetTrackingOptions', {
  authorize: onAnything('UpdateConfigurationSetTrackingOptions'),
  handler(input, context) {
    const set = input.ConfigurationSetName;
    if (needSet(context, set, v1).redirectDomain === undefined)
      throw v1.missing(
        'TrackingOptionsDoesNotExistException',
        `Configuration set <${set}> has no tracking options.`,
      );
    changeSet(context, set, v1, () => ({ redirectDomain: input.TrackingOptions.CustomRedirectDomain }));
    return {};
  },
});
