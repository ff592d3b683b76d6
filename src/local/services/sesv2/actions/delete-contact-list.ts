import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needList } from '../contacts/contacts.ts';
import { contactId, contactLists, contacts } from '../contacts/state.ts';

/** Its contacts go with it. https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteContactList.html */
export const action = defineAction('sesv2', 'DeleteContactList', {
  authorize: (input, context) =>
    onResource(context, 'DeleteContactList', 'contact-list', input.ContactListName),
  handler({ ContactListName: name }, context) {
    needList(context, name);
    const table = context.state.table(contacts);
    const addresses = Iterator.from(table.list({ from: `${name}/`, below: `${name}0` }))
      .map(({ address }) => address)
      .toArray();
    for (const address of addresses) table.delete(contactId(name, address));
    context.state.table(contactLists).delete(name);
    return {};
  },
});
