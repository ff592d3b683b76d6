import * as sdk from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arnOf, startEvents } from './events-rig.ts';
import type { EventsRig } from './events-rig.ts';

/** What AWS answered when these calls were made to it: code, status and sentence, letter by letter. */
let rig: EventsRig;
beforeAll(async () => {
  rig = await startEvents();
  await rig.bus('bus');
  await rig.bus('other');
  await rig.rule('rule', { source: ['x'] }, []).catch(() => undefined);
  await rig.events.send(
    new sdk.CreateArchiveCommand({
      ArchiveName: 'archive',
      EventSourceArn: arnOf('events', 'event-bus/bus'),
    }),
  );
});
afterAll(() => rig[Symbol.asyncDispose]());

const event = JSON.stringify({
  id: '1',
  source: 's',
  'detail-type': 't',
  account: '123456789012',
  region: 'us-east-2',
  time: '2022-07-13T13:48:01Z',
});
const tests =
  (EventPattern: string, Event = event) =>
  () =>
    rig.events.send(new sdk.TestEventPatternCommand({ EventPattern, Event }));

const NotFound = 'ResourceNotFoundException';
const Exists = 'ResourceAlreadyExistsException';
const Invalid = 'ValidationException';
const nameRule = 'Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+';
const entry = {
  Source: 'core.update-account-command',
  DetailType: 'core.update-account-command',
  Detail: '{"command": "update-account"}',
  EventBusName: 'bus',
};
const shown =
  'PutEventsRequestEntry(time=null, source=core.update-account-command, resources=null, detailType=core.update-account-command, ' +
  'detail={"command": "update-account"}, eventBusName=bus, traceHeader=null, kmsKeyIdentifier=null, internalMetadata=null)';
const replay = (more: object) => () =>
  rig.events.send(
    new sdk.StartReplayCommand({
      ReplayName: 'r',
      EventSourceArn: arnOf('events', 'archive/archive'),
      EventStartTime: new Date(0),
      EventEndTime: new Date(1000),
      Destination: { Arn: arnOf('events', 'event-bus/bus') },
      ...more,
    }),
  );
const target =
  (Id: string, more: object = {}) =>
  () =>
    rig.events.send(
      new sdk.PutTargetsCommand({ Rule: 'rule', Targets: [{ Id, Arn: arnOf('sqs', 'q'), ...more }] }),
    );
const noRule = arnOf('events', 'rule/none');
const noRuleSaid = [NotFound, 'Rule none does not exist on EventBus default.'] as const;
const noBusSaid = [NotFound, 'Event bus none does not exist.'] as const;
const noArchive = [NotFound, 'Archive none does not exist.'] as const;
const noBus = arnOf('events', 'event-bus/none');

const others: readonly (readonly [
  situation: string,
  call: () => Promise<unknown>,
  code: string,
  message: string,
])[] = [
  ['a bus twice', () => rig.bus('bus'), Exists, 'Event bus bus already exists.'],
  ['no bus', () => rig.events.send(new sdk.DescribeEventBusCommand({ Name: 'none' })), ...noBusSaid],
  [
    'the default bus',
    () => rig.events.send(new sdk.DeleteEventBusCommand({ Name: 'default' })),
    Invalid,
    'Cannot delete event bus default.',
  ],
  [
    'no schedule',
    () => rig.events.send(new sdk.PutRuleCommand({ Name: 's', ScheduleExpression: 'cron(0 0 * * *)' })),
    Invalid,
    'Parameter ScheduleExpression is not valid.',
  ],
  [
    'a schedule elsewhere',
    () =>
      rig.events.send(
        new sdk.PutRuleCommand({ Name: 's', ScheduleExpression: 'rate(1 minute)', EventBusName: 'bus' }),
      ),
    Invalid,
    'ScheduleExpression is supported only on the default event bus.',
  ],
  [
    'a FIFO queue without a group, at no rule',
    () =>
      rig.events.send(
        new sdk.PutTargetsCommand({ Rule: 'none', Targets: [{ Id: 'f', Arn: arnOf('sqs', 'q.fifo') }] }),
      ),
    Invalid,
    'Parameter(s) SqsParameters must be specified for target: f.',
  ],
  [
    'an archive twice',
    () =>
      rig.events.send(
        new sdk.CreateArchiveCommand({
          ArchiveName: 'archive',
          EventSourceArn: arnOf('events', 'event-bus/bus'),
        }),
      ),
    Exists,
    'Archive archive already exists.',
  ],
  [
    'delete no archive',
    () => rig.events.send(new sdk.DeleteArchiveCommand({ ArchiveName: 'none' })),
    ...noArchive,
  ],
  [
    'no archive',
    () => rig.events.send(new sdk.DescribeArchiveCommand({ ArchiveName: 'none' })),
    ...noArchive,
  ],
  [
    'archives of no bus',
    () => rig.events.send(new sdk.ListArchivesCommand({ EventSourceArn: noBus })),
    ...noBusSaid,
  ],
  [
    'no replay',
    () => rig.events.send(new sdk.DescribeReplayCommand({ ReplayName: 'none' })),
    NotFound,
    'Replay none does not exist.',
  ],
  [
    'tags of no bus',
    () => rig.events.send(new sdk.ListTagsForResourceCommand({ ResourceARN: noBus })),
    ...noBusSaid,
  ],
  [
    'tags of no rule',
    () => rig.events.send(new sdk.ListTagsForResourceCommand({ ResourceARN: noRule })),
    ...noRuleSaid,
  ],
  [
    'tags of no rule of a bus',
    () =>
      rig.events.send(new sdk.ListTagsForResourceCommand({ ResourceARN: arnOf('events', 'rule/bus/none') })),
    NotFound,
    'Rule none does not exist on EventBus bus.',
  ],
  [
    'tag no rule',
    () =>
      rig.events.send(new sdk.TagResourceCommand({ ResourceARN: noRule, Tags: [{ Key: 'k', Value: 'v' }] })),
    ...noRuleSaid,
  ],
  [
    'untag no rule',
    () => rig.events.send(new sdk.UntagResourceCommand({ ResourceARN: noRule, TagKeys: ['k'] })),
    ...noRuleSaid,
  ],
  [
    'too much',
    () =>
      rig.events.send(
        new sdk.PutEventsCommand({ Entries: [{ ...entry, Detail: `{"x":"${'a'.repeat(262_144)}"}` }] }),
      ),
    Invalid,
    'Total size of the entries in the request is over the limit.',
  ],
  [
    'eleven entries',
    () => rig.events.send(new sdk.PutEventsCommand({ Entries: Array.from({ length: 11 }, () => entry) })),
    Invalid,
    `1 validation error detected: Value '[${Array.from({ length: 11 }, () => shown).join(', ')}]' at 'entries' ` +
      'failed to satisfy constraint: Member must have length less than or equal to 10',
  ],
  [
    'a variable that is none',
    target('t', { InputTransformer: { InputPathsMap: { a: '$.a' }, InputTemplate: '"<notdefinedkey>"' } }),
    Invalid,
    'InputTemplate for target t contains invalid placeholder notdefinedkey.',
  ],
  [
    'a strange id',
    target('!@#$@!#$'),
    Invalid,
    `1 validation error detected: Value '!@#$@!#$' at 'targets.1.member.id' failed to satisfy constraint: ${nameRule}`,
  ],
  [
    'a long id',
    target('a'.repeat(65)),
    Invalid,
    `1 validation error detected: Value '${'a'.repeat(65)}' at 'targets.1.member.id' failed to satisfy constraint: Member must have length less than or equal to 64`,
  ],
  [
    'a replay of nothing',
    replay({ EventEndTime: new Date(0) }),
    Invalid,
    'Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.',
  ],
  [
    'a replay of no archive',
    replay({ EventSourceArn: arnOf('events', 'archive/none') }),
    Invalid,
    'Parameter EventSourceArn is not valid. Reason: Archive none does not exist.',
  ],
  ['a replay to no bus', replay({ Destination: { Arn: noBus } }), ...noBusSaid],
  [
    'a replay to another bus',
    replay({ Destination: { Arn: arnOf('events', 'event-bus/other') } }),
    Invalid,
    'Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.',
  ],
  ...['[]', 'a text', '{"id": "1"}'].map(
    (text) =>
      [
        `the event ${text}`,
        tests('{"source": ["s"]}', text),
        Invalid,
        'Parameter Event is not valid.',
      ] as const,
  ),
];

test.each(others)('%s', async (_, call, name, message) => {
  await expect(call()).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode: 400 } });
});
