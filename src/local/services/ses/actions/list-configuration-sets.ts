import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { following, pageOf } from '../page.ts';
import { configurationSets } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListConfigurationSets.html */
export const action = defineAction('ses', 'ListConfigurationSets', {
  authorize: onAnything('ListConfigurationSets'),
  handler(input, context) {
    const table = context.state.table(configurationSets);
    const { rows, NextToken } = pageOf(
      context,
      'ListConfigurationSets',
      input,
      1000,
      v1,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return { ConfigurationSets: rows.map(({ name }) => ({ Name: name })), NextToken };
  },
});
