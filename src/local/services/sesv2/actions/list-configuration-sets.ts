import { defineAction } from '../../../action.ts';
import { following, onAnything, pageOf, configurationSets, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListConfigurationSets.html */
export const action = defineAction('sesv2', 'ListConfigurationSets', {
  authorize: onAnything('ListConfigurationSets'),

  handler(input, context) {
    const table = context.state.table(configurationSets);
    const { rows, NextToken } = pageOf(
      context,
      'ListConfigurationSets',
      input,
      1000,
      v2,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return { ConfigurationSets: rows.map(({ name }) => name), NextToken };
  },
});
