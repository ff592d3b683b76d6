import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { checkRoomForList, topicsOf } from '../contacts/contacts.ts';
import { contactLists } from '../contacts/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateContactList.html */
export const action = defineAction('sesv2', 'CreateContactList', {
  authorize: (input, context) =>
    onResource(context, 'CreateContactList', 'contact-list', input.ContactListName),
  handler({ ContactListName: name, Topics = [], Description: description, Tags: tags = [] }, context) {
    checkRoomForList(context, name);
    const { now } = context;
    context.state
      .table(contactLists)
      .put({ name, description, topics: topicsOf(Topics), created: now, updated: now, tags });
    return {};
  },
});
