import { defineAction } from '../../../action.ts';
import { pageOf, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';
import { matches, needList, showContact } from '../contacts/contacts.ts';
import { contactId, contacts } from '../contacts/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListContacts.html */
export const action = defineAction('sesv2', 'ListContacts', {
  authorize: (input, context) => onResource(context, 'ListContacts', 'contact-list', input.ContactListName),
  handler(input, context) {
    const list = needList(context, input.ContactListName);
    const table = context.state.table(contacts);
    const own = { from: `${list.name}/`, below: `${list.name}0` };
    const { rows, NextToken } = pageOf(
      context,
      'ListContacts',
      input,
      1000,
      v2,
      (after) =>
        Iterator.from(table.list(after === undefined ? own : { after, below: own.below })).filter((row) =>
          matches(list, row, input.Filter),
        ),
      (row) => contactId(row.list, row.address),
    );
    return { Contacts: rows.map((row) => showContact(list, row)), NextToken };
  },
});
