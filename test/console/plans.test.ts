import { expect, test } from 'vitest';
import { connect } from '../../src/connect.ts';
import { operationContext } from '../../src/operation-context.ts';
import { temporaryDirectory } from '../cli/support/terminal.ts';
import { newsOf, startRig } from './console-rig.ts';

test('a plan is rehearsed as often as wanted, changes nothing by that, and is applied afterwards', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  const plan: { id: string } = (await rig.ask('plans', 'POST', { operation: 'ec2 stop', ids: [id] })).answer;
  expect(plan).toMatchObject({ rehearsable: true });
  for (const [undo, words] of [
    [true, ['ec2:StopInstances', 'stopped', 'ec2:StartInstances']],
    [false, ['ec2:StopInstances', 'stopped']],
  ] as const) {
    expect(await rig.ask(`plans/${plan.id}/rehearse`, 'POST', { for: '8h', undo })).toMatchObject({
      status: 200,
    });
    expect(await rig.ask(`plans/${plan.id}/apply`, 'POST', {})).toMatchObject({
      status: 400,
      answer: { error: { message: expect.stringContaining('This plan is being rehearsed') } },
    });
    const news = await newsOf(rig, plan.id);
    expect(new Set(news.slice(0, -1).map(({ kind }) => kind))).toEqual(new Set(['lived']));
    const [last] = news.slice(-1);
    expect(last).toMatchObject({
      kind: 'rehearsed',
      rehearsal: { livedMs: undo ? expect.any(Number) : 8 * 3_600_000, run: { status: 'done' }, untold: 0 },
    });
    expect(JSON.stringify(last).includes('"undo"')).toBe(undo);
    for (const what of words)
      expect(last).toMatchObject({
        rehearsal: { happened: expect.arrayContaining([expect.objectContaining({ who: 'web', what })]) },
      });
    expect((await rig.ask('instances')).answer).toMatchObject({ rows: [{ state: 'running' }] });
  }
  await rig.ask(`plans/${plan.id}/apply`, 'POST', {});
  expect((await newsOf(rig, plan.id)).at(-1)).toMatchObject({ kind: 'finished', report: { status: 'done' } });
  expect(await rig.ask(`plans/${plan.id}/rehearse`, 'POST', { for: '1h' })).toMatchObject({ status: 400 });
});

test('a plan that is closed while it is rehearsed ends the rehearsal, and so does the end of the console', async () => {
  let begun = 0;
  const rig = await startRig({
    rehearse: ({ signal }) =>
      new Promise((_resolve, reject) => {
        begun += 1;
        signal.addEventListener('abort', () => reject(new Error('The rehearsal was stopped')));
      }),
  });
  const id = await rig.launch('web');
  const plans: { id: string }[] = [];
  for (const _ of [1, 2]) {
    plans.push((await rig.ask('plans', 'POST', { operation: 'ec2 stop', ids: [id] })).answer);
    await rig.ask(`plans/${plans.at(-1)?.id}/rehearse`, 'POST', { for: '1h' });
  }
  expect(begun).toBe(2);
  const heard = plans.map((plan) => newsOf(rig, plan.id));
  expect(await rig.ask(`plans/${plans[0]?.id}`, 'DELETE')).toMatchObject({ status: 200 });
  await rig.stop();
  for (const news of heard)
    expect(await news).toMatchObject([{ kind: 'refused', error: { message: 'The rehearsal was stopped.' } }]);
});

test('who lacks a permission is told which, and the policy that would allow it', async () => {
  const rig = await startRig();
  await rig.connection.call('iam', 'CreateUser', { UserName: 'reader' });
  const { AccessKey } = await rig.connection.call('iam', 'CreateAccessKey', { UserName: 'reader' });
  const other = await startRig({
    operations: operationContext({
      connection: await connect({
        endpointUrl: rig.cloud.endpoint,
        credentials: {
          accessKeyId: AccessKey?.AccessKeyId ?? '',
          secretAccessKey: AccessKey?.SecretAccessKey ?? '',
        },
        region: 'us-east-1',
        environment: {},
      }),
      runsDirectory: temporaryDirectory(),
    }),
  });
  expect(await other.ask('instances')).toMatchObject({
    status: 502,
    answer: {
      error: {
        message:
          `You are not authorized to perform this operation. User: arn:aws:iam::${rig.cloud.accountId}:user/reader ` +
          'is not authorized to perform: ec2:DescribeInstances because no identity-based policy allows the ' +
          'ec2:DescribeInstances action.',
        hint: '`nuage policy -- console` writes a policy with all that the console needs.',
        missing: { action: 'ec2:DescribeInstances', resource: '*' },
      },
    },
  });
  const deny = { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: 'ec2:*', Resource: '*' } };
  await rig.connection.call('iam', 'PutUserPolicy', {
    UserName: 'reader',
    PolicyName: 'never',
    PolicyDocument: JSON.stringify(deny),
  });
  const { error }: { error: { message: string } } = (await other.ask('instances')).answer;
  expect(error.message).toContain('with an explicit deny');
  expect(error).not.toHaveProperty('missing');
});

test('a run that left something undone is gone on with, as a plan that is looked at', async () => {
  const rig = await startRig();
  const ids = [await rig.launch('web'), await rig.launch('db')];
  const fault: { id: string } = (
    await rig.ask('local/faults', 'POST', {
      service: 'ec2',
      action: 'StopInstances',
      effect: { kind: 'error', code: 'UnsupportedOperation', status: 400, message: 'Not today' },
    })
  ).answer;
  const plan: { id: string } = (await rig.ask('plans', 'POST', { operation: 'ec2 stop', ids })).answer;
  await rig.ask(`plans/${plan.id}/apply`, 'POST', {});
  const last = (await newsOf(rig, plan.id)).at(-1);
  expect(last).toMatchObject({ kind: 'finished', report: { status: 'incomplete', counts: { failed: 2 } } });
  await rig.ask(`local/faults/${fault.id}`, 'DELETE');
  const { runs }: { runs: { run: string }[] } = (await rig.ask('runs')).answer;
  const run = runs[0]?.run ?? '';
  const resumed: { id: string } = (await rig.ask('plans', 'POST', { operation: 'resume', run })).answer;
  expect(resumed).toMatchObject({ rehearsable: false, summary: { header: { operation: 'ec2 stop' } } });
  expect(await rig.ask(`plans/${resumed.id}/rehearse`, 'POST', { for: '1h' })).toMatchObject({
    status: 400,
    answer: { error: { message: expect.stringContaining('This cannot be rehearsed') } },
  });
  await rig.ask(`plans/${resumed.id}/apply`, 'POST', {});
  expect((await newsOf(rig, resumed.id)).at(-1)).toMatchObject({
    kind: 'finished',
    report: { run, status: 'done', counts: { done: 2 } },
  });
  expect(await rig.ask('plans', 'POST', { operation: 'resume', run })).toMatchObject({
    status: 400,
    answer: { error: { message: `The run ${run} left nothing undone.` } },
  });
});

test('messages of a local cloud are shown as they lie, and a queue is purged and moved back by plans', async () => {
  const rig = await startRig();
  const make = async (QueueName: string, Attributes: Record<string, string> = {}): Promise<string> =>
    (await rig.connection.call('sqs', 'CreateQueue', { QueueName, Attributes })).QueueUrl ?? '';
  const account = rig.cloud.accountId;
  await make('dead');
  const url = await make('jobs', {
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: `arn:aws:sqs:us-east-1:${account}:dead`,
      maxReceiveCount: 1,
    }),
  });
  await rig.connection.call('sqs', 'SendMessage', { QueueUrl: url, MessageBody: '{"order":1}' });
  for (let times = 0; times < 2; times += 1) {
    await rig.connection.call('sqs', 'ReceiveMessage', { QueueUrl: url });
    await rig.cloud.clock.advance('1m');
  }
  const look = async (name: string): Promise<readonly { id: string }[]> =>
    (await rig.ask(`local/queues/${encodeURIComponent(`${account}:us-east-1:${name}`)}`)).answer;
  expect(await look('jobs')).toEqual([]);
  const [dead] = await look('dead');
  expect(dead).toMatchObject({ state: 'visible', body: '{"order":1}', receives: 1 });
  expect((await rig.ask(`local/messages/${account}:us-east-1:dead/${dead?.id}`)).answer).toEqual(dead);
  const change = async (operation: string, queue: string, word?: string): Promise<void> => {
    const place = { account, region: 'us-east-1', queue };
    const plan: { id: string } = (await rig.ask('plans', 'POST', { operation, ...place })).answer;
    await rig.ask(`plans/${plan.id}/apply`, 'POST', { word });
    expect((await newsOf(rig, plan.id)).at(-1)).toMatchObject({
      kind: 'finished',
      report: { status: 'done' },
    });
    await rig.cloud.clock.advance('1m');
  };
  await change('sqs redrive', 'dead');
  expect(await look('jobs')).toMatchObject([{ body: '{"order":1}', receives: 0 }]);
  await change('sqs purge', 'jobs', 'delete');
  expect(await look('jobs')).toEqual([]);
  expect(
    await rig.ask('plans', 'POST', { operation: 'sqs purge', account, region: 'eu-west-1', queue: 'jobs' }),
  ).toMatchObject({
    status: 400,
    answer: { error: { message: `The console does not show eu-west-1 in ${account}.` } },
  });
});
