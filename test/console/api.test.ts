import { expect, test } from 'vitest';
import { newsOf, startRig } from './console-rig.ts';

test('an instance is stopped by a plan, the run is kept, and an undo starts it again', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  expect((await rig.ask('instances')).answer).toMatchObject({
    rows: [{ id, name: 'web', state: 'running' }],
    failures: [],
  });
  expect((await rig.ask(`instances/${id}`)).answer).toMatchObject({ id, type: 't3.micro', groups: [{}] });

  const planned = await rig.ask('plans', 'POST', { operation: 'ec2 stop', ids: [id] });
  const plan: { id: string; word?: string } = planned.answer;
  expect(plan).toMatchObject({
    summary: { changes: { update: 1 }, groups: [{ what: 'ec2:StopInstances' }] },
  });
  expect(plan.word).toBeUndefined();
  expect((await rig.ask('instances')).answer).toMatchObject({ rows: [{ state: 'running' }] });

  expect(await rig.ask(`plans/${plan.id}/apply`, 'POST', {})).toMatchObject({ status: 200 });
  const news = await newsOf(rig, plan.id);
  expect(news.map(({ kind }) => kind)).toEqual(['started', 'step', 'finished']);
  expect(news.at(-1)).toMatchObject({ report: { status: 'done', counts: { done: 1 } } });
  expect((await rig.ask(`plans/${plan.id}/apply`, 'POST', {})).answer).toMatchObject({
    error: { message: 'This plan was applied already; plan again.' },
  });
  await rig.cloud.clock.advance('5m');
  expect((await rig.ask('instances')).answer).toMatchObject({ rows: [{ state: 'stopped' }] });

  const { runs }: { runs: { run: string }[] } = (await rig.ask('runs')).answer;
  expect(runs).toMatchObject([{ state: 'done', header: { operation: 'ec2 stop' } }]);
  const run = runs[0]?.run ?? '';
  expect((await rig.ask(`runs/${run}`)).answer).toMatchObject({
    steps: [{ target: id, what: 'ec2:StopInstances', status: 'done' }],
  });
  const undo: { id: string } = (await rig.ask('plans', 'POST', { operation: 'undo', run })).answer;
  await rig.ask(`plans/${undo.id}/apply`, 'POST', {});
  await newsOf(rig, undo.id);
  await rig.cloud.clock.advance('5m');
  expect((await rig.ask('instances')).answer).toMatchObject({ rows: [{ state: 'running' }] });
});

test('what deletes wants its word, and a plan whose ground moved changes nothing', async () => {
  const rig = await startRig();
  const id = await rig.launch('old');
  const plan: { id: string } = (await rig.ask('plans', 'POST', { operation: 'ec2 terminate', ids: [id] }))
    .answer;
  expect(plan).toMatchObject({
    word: 'delete',
    summary: { irreversible: [{ reason: 'a terminated instance does not come back' }] },
  });
  for (const word of [undefined, '', 'yes', true])
    expect(await rig.ask(`plans/${plan.id}/apply`, 'POST', { word })).toMatchObject({
      status: 400,
      answer: { error: { message: 'This deletes something: type "delete" to confirm it.' } },
    });
  const other: { id: string } = (await rig.ask('plans', 'POST', { operation: 'ec2 terminate', ids: [id] }))
    .answer;
  await rig.ask(`plans/${other.id}/apply`, 'POST', { word: 'delete' });
  expect((await newsOf(rig, other.id)).at(-1)).toMatchObject({ kind: 'finished' });
  await rig.ask(`plans/${plan.id}/apply`, 'POST', { word: 'delete' });
  expect(await newsOf(rig, plan.id)).toMatchObject([{ kind: 'refused', error: { code: 'StalePlan' } }]);
  const { runs }: { runs: unknown[] } = (await rig.ask('runs')).answer;
  expect(runs).toHaveLength(1);
});

test('a plan that is applied twice at once runs once', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  const plan: { id: string } = (await rig.ask('plans', 'POST', { operation: 'ec2 stop', ids: [id] })).answer;
  const both = await Promise.all([1, 2].map(() => rig.ask(`plans/${plan.id}/apply`, 'POST', {})));
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  await newsOf(rig, plan.id);
  const { runs }: { runs: unknown[] } = (await rig.ask('runs')).answer;
  expect(runs).toHaveLength(1);
});

test('when the console ends, a page hears how its run ended, and what only waits ends too', async () => {
  const rig = await startRig();
  const id = await rig.launch('web');
  const make = async (): Promise<{ id: string }> =>
    (await rig.ask('plans', 'POST', { operation: 'ec2 stop', ids: [id] })).answer;
  const [waiting, plan] = [await make(), await make()];
  const heard = [waiting, plan].map((one) => newsOf(rig, one.id));
  await rig.ask(`plans/${plan.id}/apply`, 'POST', {});
  await rig.stop();
  expect((await heard[0])?.length).toBe(0);
  expect((await heard[1])?.at(-1)).toMatchObject({ kind: 'finished', report: { status: 'done' } });
});

test('what is asked wrongly is refused in a sentence', async () => {
  const rig = await startRig();
  const refusals: [string, string, object | undefined, number, string][] = [
    ['plans', 'POST', undefined, 400, 'The body must be a JSON object.'],
    [
      'plans',
      'POST',
      { operation: 'ec2 stop' },
      400,
      '"ids" must be a list of texts, and hold one at least.',
    ],
    ['plans', 'POST', { operation: 'ec2 stop', ids: [] }, 400, '"ids" must be a list of texts'],
    ['plans', 'POST', { operation: 'toString', ids: ['x'] }, 400, 'The console plans no "toString".'],
    ['plans', 'POST', { operation: 'ec2 stop', ids: ['x'] }, 400, 'Invalid id: "x"'],
    ['plans', 'POST', { operation: 'undo', run: '../../etc' }, 400, 'run'],
    ['plans/none/apply', 'POST', {}, 400, 'There is no such plan here any more.'],
    ['plans/none/news', 'GET', undefined, 400, 'There is no such plan here any more.'],
    ['runs/20200101T000000Z-00000000', 'GET', undefined, 400, 'There is no run'],
    ['instances/i-0123456789abcdef0', 'GET', undefined, 502, 'does not exist'],
    ['local/clock', 'POST', { move: 'back' }, 400, 'The clock knows no "back".'],
    ['local/clock', 'POST', { move: 'advance', by: 'soon' }, 502, 'soon'],
    ['local/faults', 'POST', { effect: 'rain' }, 502, 'effect'],
    ['local/queues/1:2:none', 'GET', undefined, 502, 'There is no queue none in 2.'],
    ['plans/none/rehearse', 'POST', { for: 'soon' }, 400, '"for" cannot be "soon".'],
    ['plans', 'POST', { operation: 'resume', run: '20200101T000000Z-00000000' }, 400, 'There is no run'],
    ['nowhere', 'GET', undefined, 404, 'There is nothing at /api/nowhere.'],
  ];
  for (const [path, method, body, status, message] of refusals) {
    const refused = await rig.ask(path, method, body);
    expect([path, body, refused.status]).toEqual([path, body, status]);
    const { error }: { error: { message: string } } = refused.answer;
    expect(error.message).toContain(message);
  }
});

test('a local cloud shows its clock, calls, mails and weather', async () => {
  const rig = await startRig();
  const before = rig.cloud.clock.now();
  expect((await rig.ask('local/clock', 'POST', { move: 'advance', by: '8h' })).answer).toMatchObject({
    now: new Date(before + 8 * 3_600_000).toISOString(),
  });
  await rig.ask('instances');
  expect((await rig.ask('local/calls')).answer).toContainEqual(
    expect.objectContaining({ event: expect.objectContaining({ eventName: 'DescribeInstances' }) }),
  );
  expect((await rig.ask('local/mails')).answer).toEqual([]);
  const fault: { id: string } = (
    await rig.ask('local/faults', 'POST', {
      service: 'ec2',
      effect: { kind: 'error', code: 'Gone', status: 400, message: 'Gone away' },
    })
  ).answer;
  expect(await rig.ask('instances')).toMatchObject({
    status: 502,
    answer: { error: { code: 'Gone', message: 'Gone away.' } },
  });
  await rig.ask(`local/faults/${fault.id}`, 'DELETE');
  expect((await rig.ask('local/faults')).answer).toEqual([]);
  expect((await rig.ask('costs')).answer).toMatchObject({ currency: 'USD' });
});

test('on AWS there is no clock to move', async () => {
  const rig = await startRig({ kind: 'aws', control: undefined, endpoint: undefined });
  expect((await rig.ask('target')).answer).toMatchObject({ kind: 'aws', controlled: false });
  expect(await rig.ask('local/clock')).toMatchObject({
    status: 400,
    answer: { error: { message: 'Only a local cloud has this.', hint: 'nuage console --local opens one.' } },
  });
});
