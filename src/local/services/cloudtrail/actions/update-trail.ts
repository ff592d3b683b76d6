import { defineStagedAction } from '../../../action.ts';
import { checkDestination } from '../trails/destination.ts';
import { findOwn, onTrail } from '../trails/find.ts';
import { readSettings } from '../trails/read-settings.ts';
import { settingsShown } from '../trails/show.ts';
import { trails } from '../trails/state.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateTrail.html */
export const action = defineStagedAction('cloudtrail', 'UpdateTrail', {
  authorize: (input, context) => onTrail(context, 'UpdateTrail', input.Name),
  async receive(input, phase) {
    const row = phase.transact((context) => findOwn(context, input.Name));
    const settings = readSettings(phase, input, row.settings);
    await checkDestination(phase, { ...row, settings });
    return settings;
  },
  handler(input, context, settings) {
    const row = { ...findOwn(context, input.Name), settings };
    context.state.table(trails).put(row);
    return settingsShown(context, row);
  },
});
