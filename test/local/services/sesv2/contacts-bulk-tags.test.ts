import * as v2 from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningCloud } from '../../../support/cloud.ts';
import { startCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ses: v2.SESv2Client;
beforeAll(async () => {
  running = await startCloud({ lenient: true });
  ses = new v2.SESv2Client(running.clientOptions);
});
afterAll(() => running[Symbol.asyncDispose]());

test('contacts of a list, by topic', async () => {
  const ContactListName = 'news';
  await expect(ses.send(new v2.GetContactListCommand({ ContactListName }))).rejects.toMatchObject({
    name: 'NotFoundException',
    message: "List with name: news doesn't exist.",
  });
  const topic = { TopicName: 'weekly', DisplayName: 'Weekly', DefaultSubscriptionStatus: 'OPT_IN' as const };
  await ses.send(new v2.CreateContactListCommand({ ContactListName, Topics: [topic], Description: 'News' }));
  const list = await ses.send(new v2.GetContactListCommand({ ContactListName }));
  expect(list).toMatchObject({ ContactListName, Topics: [topic], Description: 'News' });
  for (const [EmailAddress, SubscriptionStatus] of [
    ['a@example.com', 'OPT_OUT'],
    ['b@example.com', undefined],
  ] as const)
    await ses.send(
      new v2.CreateContactCommand({
        ContactListName,
        EmailAddress,
        ...(SubscriptionStatus && { TopicPreferences: [{ TopicName: 'weekly', SubscriptionStatus }] }),
      }),
    );
  const addresses = async (Filter?: v2.ListContactsFilter) =>
    (
      await ses.send(new v2.ListContactsCommand({ ContactListName, ...(Filter && { Filter }) }))
    ).Contacts?.map((one) => one.EmailAddress);
  expect(await addresses()).toEqual(['a@example.com', 'b@example.com']);
  const TopicFilter = { TopicName: 'weekly', UseDefaultIfPreferenceUnavailable: true };
  expect(await addresses({ FilteredStatus: 'OPT_IN', TopicFilter })).toEqual(['b@example.com']);
  expect(await addresses({ FilteredStatus: 'OPT_OUT', TopicFilter })).toEqual(['a@example.com']);
  await ses.send(
    new v2.UpdateContactCommand({ ContactListName, EmailAddress: 'b@example.com', UnsubscribeAll: true }),
  );
  const contact = await ses.send(
    new v2.GetContactCommand({ ContactListName, EmailAddress: 'b@example.com' }),
  );
  expect(contact).toMatchObject({ UnsubscribeAll: true, TopicPreferences: [] });
  expect(contact.TopicDefaultPreferences).toEqual([{ TopicName: 'weekly', SubscriptionStatus: 'OPT_IN' }]);
  await expect(
    ses.send(new v2.DeleteContactCommand({ ContactListName, EmailAddress: 'c@example.com' })),
  ).rejects.toMatchObject({ name: 'NotFoundException', message: "c@example.com doesn't exist in List." });
  await ses.send(new v2.DeleteContactListCommand({ ContactListName }));
  expect((await ses.send(new v2.ListContactListsCommand({}))).ContactLists).toEqual([]);
});

test('bulk mail fills a template for each', async () => {
  await ses.send(new v2.CreateEmailIdentityCommand({ EmailIdentity: 'me@example.com' }));
  const { BulkEmailEntryResults: results = [] } = await ses.send(
    new v2.SendBulkEmailCommand({
      FromEmailAddress: 'me@example.com',
      DefaultContent: {
        Template: {
          TemplateContent: { Subject: 'Hi {{name}}', Text: 'Hello' },
          TemplateData: '{"name":"you"}',
        },
      },
      BulkEmailEntries: [
        { Destination: { ToAddresses: ['a@example.com'] } },
        {
          Destination: { ToAddresses: ['b@example.com'] },
          ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: '{"name":"B"}' } },
        },
        { Destination: { ToAddresses: ['nobody'] } },
      ],
    }),
  );
  expect(results.map(({ Status }) => Status)).toEqual(['SUCCESS', 'SUCCESS', 'INVALID_PARAMETER']);
  expect((await running.cloud.mails.sent()).slice(-2).map(({ subject }) => subject)).toEqual([
    'Hi you',
    'Hi B',
  ]);
});

test('destinations of events and tags, of the same sets as version 1', async () => {
  const ConfigurationSetName = 'set';
  await ses.send(new v2.CreateConfigurationSetCommand({ ConfigurationSetName }));
  const EventDestination = {
    Enabled: true,
    MatchingEventTypes: ['SEND' as const, 'BOUNCE' as const],
    EventBridgeDestination: { EventBusArn: 'arn:aws:events:us-east-1:123456789012:event-bus/default' },
  };
  const named = { ConfigurationSetName, EventDestinationName: 'bus' };
  await ses.send(new v2.CreateConfigurationSetEventDestinationCommand({ ...named, EventDestination }));
  const destinations = async () =>
    (await ses.send(new v2.GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName })))
      .EventDestinations;
  expect(await destinations()).toEqual([{ Name: 'bus', ...EventDestination }]);
  const off = { ...EventDestination, Enabled: false };
  await ses.send(new v2.UpdateConfigurationSetEventDestinationCommand({ ...named, EventDestination: off }));
  expect(await destinations()).toEqual([{ Name: 'bus', ...off }]);
  await ses.send(new v2.DeleteConfigurationSetEventDestinationCommand(named));
  expect(await destinations()).toEqual([]);
  const ResourceArn = 'arn:aws:ses:us-east-1:123456789012:configuration-set/set';
  const tags = async () => (await ses.send(new v2.ListTagsForResourceCommand({ ResourceArn }))).Tags;
  await ses.send(new v2.TagResourceCommand({ ResourceArn, Tags: [{ Key: 'Owner', Value: 'shop' }] }));
  expect(await tags()).toEqual([{ Key: 'Owner', Value: 'shop' }]);
  await ses.send(new v2.UntagResourceCommand({ ResourceArn, TagKeys: ['Owner'] }));
  expect(await tags()).toEqual([]);
});
