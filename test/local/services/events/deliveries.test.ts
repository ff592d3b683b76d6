import {
  CreateLogGroupCommand,
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  PutResourcePolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeEventBusCommand,
  PutPermissionCommand,
  PutTargetsCommand,
  RemovePermissionCommand,
} from '@aws-sdk/client-eventbridge';
import {
  CreateTopicCommand,
  SNSClient,
  SetTopicAttributesCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arnOf, letIn, startEvents } from './events-rig.ts';
import type { EventsRig } from './events-rig.ts';

let rig: EventsRig;
beforeAll(async () => {
  rig = await startEvents();
});
afterAll(() => rig[Symbol.asyncDispose]());

const order = { source: ['shop'], 'detail-type': ['order'] };

test('a queue gets the whole event, and only what the pattern wants', async () => {
  const queue = await rig.queue('whole');
  await rig.rule('whole', { ...order, detail: { state: ['paid'] } }, [{ Id: '1', Arn: queue.arn }]);
  await rig.put(
    { Detail: '{"state":"paid"}', Resources: ['r'], Time: new Date(0) },
    { Detail: '{"state":"new"}' },
  );
  const got = await queue.bodies();
  expect(got).toEqual([
    {
      version: '0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      'detail-type': 'order',
      source: 'shop',
      account: '123456789012',
      time: '1970-01-01T00:00:00Z',
      region: 'us-east-1',
      resources: ['r'],
      detail: { state: 'paid' },
    },
  ]);
});

test('inputs are constants, parts of the event, or made by a template', async () => {
  const [constant, part, template, document] = await Promise.all(
    ['constant', 'part', 'template', 'document'].map((name) => rig.queue(name)),
  );
  const InputPathsMap = {
    who: '$.detail.who',
    items: '$.detail.items',
    none: '$.detail.none',
    all: '$.detail',
  };
  await rig.rule('inputs', { source: ['inputs'] }, [
    { Id: '1', Arn: constant?.arn, Input: '{"fixed":true}' },
    { Id: '2', Arn: part?.arn, InputPath: '$.detail.items[1].name' },
    {
      Id: '3',
      Arn: template?.arn,
      InputTransformer: {
        InputPathsMap,
        InputTemplate: '"<who> has <items>, <none>, by <aws.events.rule-name>"',
      },
    },
    {
      Id: '4',
      Arn: document?.arn,
      InputTransformer: {
        InputPathsMap,
        InputTemplate: '{"who": <who>, "at": "users/<who>", "all": <all>, "event": <aws.events.event>}',
      },
    },
  ]);
  await rig.put({ Source: 'inputs', Detail: '{"who":"Ann","items":[{"name":"a"},{"name":"b"}]}' });
  expect(await constant?.bodies()).toEqual([{ fixed: true }]);
  expect(await part?.bodies()).toEqual(['b']);
  expect(await template?.bodies()).toEqual(['Ann has [{name:a},{name:b}], , by inputs']);
  expect(await document?.bodies()).toMatchObject([
    { who: 'Ann', at: 'users/Ann', all: { who: 'Ann' }, event: { source: 'inputs' } },
  ]);
});

test('a topic and a log group are told, when their policies let EventBridge in', async () => {
  const sns = new SNSClient(rig.running.clientOptions);
  const logs = new CloudWatchLogsClient(rig.running.clientOptions);
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 't' }));
  const Policy = { TopicArn, AttributeName: 'Policy', AttributeValue: letIn('sns:Publish') };
  await sns.send(new SetTopicAttributesCommand(Policy));
  await rig.queue('told');
  const subscriber = { TopicArn, Protocol: 'email', Endpoint: 'a@example.com' };
  await sns.send(new SubscribeCommand(subscriber));
  const logGroupName = '/aws/events/orders';
  await logs.send(new CreateLogGroupCommand({ logGroupName }));
  await logs.send(new PutResourcePolicyCommand({ policyName: 'p', policyDocument: letIn('logs:*') }));
  await rig.rule('told', { source: ['told'] }, [
    { Id: '1', Arn: TopicArn },
    { Id: '2', Arn: arnOf('logs', `log-group:${logGroupName}`) },
  ]);
  await rig.put({ Source: 'told', Detail: '{"n":1}' });
  const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName }));
  expect(events.map(({ message = '' }) => JSON.parse(message).detail)).toEqual([{ n: 1 }]);
  expect(rig.running.cloud.failures).toEqual([]);
  sns.destroy();
  logs.destroy();
});

test('an event goes from bus to bus, but not to a third', async () => {
  const [queue, third] = [await rig.queue('second'), await rig.queue('third')];
  const [second, last] = [await rig.bus('second'), await rig.bus('last')];
  await rig.rule('on', { source: ['hop'] }, [{ Id: '1', Arn: second }]);
  await rig.rule(
    'here',
    { source: ['hop'] },
    [
      { Id: '1', Arn: queue.arn },
      { Id: '2', Arn: last },
    ],
    'second',
  );
  await rig.rule('there', { source: ['hop'] }, [{ Id: '1', Arn: third.arn }], 'last');
  await rig.put({ Source: 'hop', Detail: '{"n":1}' });
  expect(await queue.bodies()).toMatchObject([{ source: 'hop', detail: { n: 1 } }]);
  expect(await third.read()).toEqual([]);
});

test('what cannot be delivered goes to the dead letters, with the reason', async () => {
  const dead = await rig.queue('dead');
  const rule = await rig.rule('undelivered', { source: ['undelivered'] }, [
    { Id: '1', Arn: arnOf('sqs', 'nowhere'), DeadLetterConfig: { Arn: dead.arn } },
  ]);
  await rig.put({ Source: 'undelivered' });
  const [letter] = await dead.read();
  expect(JSON.parse(letter?.Body ?? '')).toMatchObject({ source: 'undelivered' });
  expect(letter?.MessageAttributes).toMatchObject({
    RULE_ARN: { StringValue: rule },
    TARGET_ARN: { StringValue: arnOf('sqs', 'nowhere') },
    ERROR_CODE: { StringValue: 'NO_PERMISSIONS' },
  });
});

test('a FIFO queue needs a group', async () => {
  const queue = await rig.queue('ordered.fifo');
  const target = { Id: 'f', Arn: queue.arn };
  await rig.rule('fifo', { source: ['fifo'] }, [{ ...target, SqsParameters: { MessageGroupId: 'g' } }]);
  await rig.put({ Source: 'fifo', Detail: '{"n":1}' });
  expect(await queue.bodies()).toMatchObject([{ detail: { n: 1 } }]);
  await expect(rig.events.send(new PutTargetsCommand({ Rule: 'fifo', Targets: [target] }))).rejects.toThrow(
    'Parameter(s) SqsParameters must be specified for target: f.',
  );
});

test('a schedule fires on the virtual clock', async () => {
  const queue = await rig.queue('clock');
  const rule = await rig.rule('hourly', 'rate(1 hour)', [{ Id: '1', Arn: queue.arn }]);
  await rig.rule('noon', 'cron(0 12 * * ? *)', [{ Id: '1', Arn: queue.arn, Input: '"noon"' }]);
  await rig.running.cloud.clock.advance('24h');
  const all = await queue.bodies();
  expect(all.filter((body) => body === 'noon')).toHaveLength(1);
  const hourly = all.filter((body) => body !== 'noon');
  expect(hourly).toHaveLength(24);
  expect(hourly[0]).toMatchObject({
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    resources: [rule],
  });
});

test('permissions are statements of the policy of a bus', async () => {
  const EventBusName = 'permitted';
  const Resource = await rig.bus(EventBusName);
  const give = { EventBusName, Action: 'events:PutEvents', StatementId: 's', Principal: '210987654321' };
  await rig.events.send(new PutPermissionCommand(give));
  await rig.events.send(new PutPermissionCommand({ ...give, StatementId: 'all', Principal: '*' }));
  const { Policy = '' } = await rig.events.send(new DescribeEventBusCommand({ Name: EventBusName }));
  expect(JSON.parse(Policy)).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 's',
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::210987654321:root' },
        Action: 'events:PutEvents',
        Resource,
      },
      { Sid: 'all', Effect: 'Allow', Principal: '*', Action: 'events:PutEvents', Resource },
    ],
  });
  const remove = (StatementId: string) =>
    rig.events.send(new RemovePermissionCommand({ EventBusName, StatementId }));
  await expect(remove('none')).rejects.toThrow('Statement with the provided id does not exist.');
  const all = new RemovePermissionCommand({ EventBusName, RemoveAllPermissions: true });
  await rig.events.send(all);
  await expect(remove('s')).rejects.toThrow('Statement with the provided id does not exist.');
});
