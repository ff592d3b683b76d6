import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needContact } from '../contacts/contacts.ts';
import { contactId, contacts } from '../contacts/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteContact.html */
export const action = defineAction('sesv2', 'DeleteContact', {
  authorize: (input, context) => onResource(context, 'DeleteContact', 'contact-list', input.ContactListName),
  handler({ ContactListName: list, EmailAddress: address }, context) {
    needContact(context, list, address);
    context.state.table(contacts).delete(contactId(list, address));
    return {};
  },
});
