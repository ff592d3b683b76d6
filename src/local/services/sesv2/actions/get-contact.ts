import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needContact, needList, showContact } from '../contacts/contacts.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetContact.html */
export const action = defineAction('sesv2', 'GetContact', {
  authorize: (input, context) => onResource(context, 'GetContact', 'contact-list', input.ContactListName),
  handler({ ContactListName: list, EmailAddress: address }, context) {
    const row = needContact(context, list, address);
    return {
      ContactListName: list,
      ...showContact(needList(context, list), row),
      AttributesData: row.attributes,
      CreatedTimestamp: new Date(row.created),
    };
  },
});
