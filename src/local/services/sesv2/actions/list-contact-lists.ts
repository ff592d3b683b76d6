import { defineAction } from '../../../action.ts';
import { following, onAnything, pageOf, v2 } from '../../ses/port.ts';
import { contactLists } from '../contacts/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListContactLists.html */
export const action = defineAction('sesv2', 'ListContactLists', {
  authorize: onAnything('ListContactLists'),
  handler(input, context) {
    const table = context.state.table(contactLists);
    const { rows, NextToken } = pageOf(
      context,
      'ListContactLists',
      input,
      1000,
      v2,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return {
      ContactLists: rows.map(({ name, updated }) => ({
        ContactListName: name,
        LastUpdatedTimestamp: new Date(updated),
      })),
      NextToken,
    };
  },
});
