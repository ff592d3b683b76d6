import type { ActionContext, Input, Output } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { addressFault, v2 } from '../../ses/port.ts';
import { contactId, contactLists, contacts } from './state.ts';
import type { ContactListRow, ContactRow, ContactTopic, Subscription } from './state.ts';

const notFound = (message: string): AwsError => new AwsError('NotFoundException', 404, message);

/** "Contact lists per account and region: 1" and 20 topics: https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const mostLists = 1;
const mostTopics = 20;

export function needList({ state }: ActionContext, name: string): ContactListRow {
  const row = state.table(contactLists).get(name);
  if (row === undefined) throw notFound(`List with name: ${name} doesn't exist.`);
  return row;
}

export function needContact(context: ActionContext, list: string, address: string): ContactRow {
  needList(context, list);
  const row = context.state.table(contacts).get(contactId(list, address));
  if (row === undefined) throw notFound(`${address} doesn't exist in List.`);
  return row;
}

/** The sentence is ours. */
export function checkRoomForList({ state, lenient }: ActionContext, name: string): void {
  const table = state.table(contactLists);
  if (table.get(name) !== undefined)
    throw new AwsError('AlreadyExistsException', 400, `List with name: ${name} already exists.`);
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw v2.invalid(`Invalid contact list name <${name}>.`);
  if (!lenient && table.count() >= mostLists)
    throw v2.tooMany('The number of contact lists exceeds the limit.');
}

type AskedTopics = NonNullable<Input<'sesv2', 'CreateContactList'>['Topics']>;

export function topicsOf(asked: AskedTopics): readonly ContactTopic[] {
  if (asked.length > mostTopics) throw v2.tooMany('The number of topics exceeds the limit.');
  return asked.map(({ TopicName, DisplayName, Description, DefaultSubscriptionStatus }) => ({
    name: TopicName,
    displayName: DisplayName,
    description: Description,
    byDefault: subscription(DefaultSubscriptionStatus),
  }));
}

/** The model knows no other. */
function subscription(status: string): Subscription {
  return status === 'OPT_IN' ? 'OPT_IN' : 'OPT_OUT';
}

type AskedPreferences = NonNullable<Input<'sesv2', 'CreateContact'>['TopicPreferences']>;

export function preferencesOf(
  { topics }: ContactListRow,
  asked: AskedPreferences,
): ContactRow['preferences'] {
  return asked.map(({ TopicName: topic, SubscriptionStatus: status }) => {
    if (!topics.some(({ name }) => name === topic)) throw v2.invalid(`Topic ${topic} doesn't exist in List.`);
    return { topic, status: subscription(status) };
  });
}

export function checkContact(address: string): void {
  const fault = addressFault(address, v2);
  if (fault !== undefined) throw fault;
}

/** What GetContact and ListContacts say of a contact. */
export function showContact(list: ContactListRow, row: ContactRow) {
  return {
    EmailAddress: row.address,
    TopicPreferences: row.preferences.map(({ topic, status }) => ({
      TopicName: topic,
      SubscriptionStatus: status,
    })),
    TopicDefaultPreferences: list.topics.map(({ name, byDefault }) => ({
      TopicName: name,
      SubscriptionStatus: byDefault,
    })),
    UnsubscribeAll: row.unsubscribed,
    LastUpdatedTimestamp: new Date(row.updated),
  } satisfies NonNullable<Output<'sesv2', 'ListContacts'>['Contacts']>[number];
}

type Filter = Input<'sesv2', 'ListContacts'>['Filter'];

/** Whether a contact is among those that a filter asks for. */
export function matches(list: ContactListRow, row: ContactRow, filter: Filter): boolean {
  const wanted = filter?.FilteredStatus;
  if (wanted === undefined) return true;
  const topic = filter?.TopicFilter?.TopicName;
  if (topic === undefined) return (wanted === 'OPT_OUT') === row.unsubscribed;
  const own = row.preferences.find((one) => one.topic === topic)?.status;
  const standing =
    filter?.TopicFilter?.UseDefaultIfPreferenceUnavailable === true
      ? list.topics.find(({ name }) => name === topic)?.byDefault
      : undefined;
  return (row.unsubscribed ? 'OPT_OUT' : (own ?? standing)) === wanted;
}
