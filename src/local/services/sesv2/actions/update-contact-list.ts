import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needList, topicsOf } from '../contacts/contacts.ts';
import { contactLists } from '../contacts/state.ts';

/** All is replaced, what is not said too. https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_UpdateContactList.html */
export const action = defineAction('sesv2', 'UpdateContactList', {
  authorize: (input, context) =>
    onResource(context, 'UpdateContactList', 'contact-list', input.ContactListName),
  handler({ ContactListName, Topics = [], Description: description }, context) {
    const row = needList(context, ContactListName);
    context.state
      .table(contactLists)
      .put({ ...row, description, topics: topicsOf(Topics), updated: context.now });
    return {};
  },
});
