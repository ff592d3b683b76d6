import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { onResource } from '../authorize.ts';
import { checkContact, needList, preferencesOf } from '../contacts/contacts.ts';
import { contactId, contacts } from '../contacts/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateContact.html */
export const action = defineAction('sesv2', 'CreateContact', {
  authorize: (input, context) => onResource(context, 'CreateContact', 'contact-list', input.ContactListName),
  handler(input, context) {
    const { ContactListName: list, EmailAddress: address, TopicPreferences = [] } = input;
    const preferences = preferencesOf(needList(context, list), TopicPreferences);
    checkContact(address);
    const table = context.state.table(contacts);
    if (table.get(contactId(list, address)) !== undefined)
      throw new AwsError('AlreadyExistsException', 400, `${address} already exists in List.`);
    table.put({
      list,
      address,
      preferences,
      unsubscribed: input.UnsubscribeAll ?? false,
      attributes: input.AttributesData,
      created: context.now,
      updated: context.now,
    });
    return {};
  },
});
