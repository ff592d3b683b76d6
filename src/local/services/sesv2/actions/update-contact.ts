import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needContact, needList, preferencesOf } from '../contacts/contacts.ts';
import { contacts } from '../contacts/state.ts';

/** Preferences of topics that are not named stay. https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_UpdateContact.html */
export const action = defineAction('sesv2', 'UpdateContact', {
  authorize: (input, context) => onResource(context, 'UpdateContact', 'contact-list', input.ContactListName),
  handler(input, context) {
    const row = needContact(context, input.ContactListName, input.EmailAddress);
    const asked = preferencesOf(needList(context, row.list), input.TopicPreferences ?? []);
    const kept = row.preferences.filter(({ topic }) => !asked.some((one) => one.topic === topic));
    context.state.table(contacts).put({
      ...row,
      preferences: [...kept, ...asked],
      unsubscribed: input.UnsubscribeAll ?? row.unsubscribed,
      attributes: input.AttributesData ?? row.attributes,
      updated: context.now,
    });
    return {};
  },
});
