import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needList } from '../contacts/contacts.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetContactList.html */
export const action = defineAction('sesv2', 'GetContactList', {
  authorize: (input, context) => onResource(context, 'GetContactList', 'contact-list', input.ContactListName),
  handler({ ContactListName }, context) {
    const { name, topics, description, created, updated, tags } = needList(context, ContactListName);
    return {
      ContactListName: name,
      Topics: topics.map((topic) => ({
        TopicName: topic.name,
        DisplayName: topic.displayName,
        Description: topic.description,
        DefaultSubscriptionStatus: topic.byDefault,
      })),
      Description: description,
      CreatedTimestamp: new Date(created),
      LastUpdatedTimestamp: new Date(updated),
      Tags: [...tags],
    };
  },
});
