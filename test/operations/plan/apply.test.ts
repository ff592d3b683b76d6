import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NuageError } from '../../../src/errors.ts';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import { FakeAccount, Refusal } from './fake-account.ts';
import { rigFor } from './rig.ts';
import { rebootStep, runStep, startStep, stopStep, tagStep } from './steps.ts';

async function refused(work: Promise<unknown>): Promise<RunIncompleteError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RunIncompleteError)) throw new Error('not refused', { cause: error });
  return error;
}

test('120 stops are three calls, and what they require is read in one call for each', async () => {
  const fake = new FakeAccount(120);
  const rig = rigFor(fake);
  const report = await applyPlan(
    await rig.plan([...fake.instances.keys()].map((id) => stopStep(id))),
    rig.context,
  );
  expect(report).toMatchObject({ status: 'done', counts: { done: 120, failed: 0 }, open: 0 });
  const sizes = fake.made('StopInstances').map((call) => (call.input['InstanceIds'] as string[]).length);
  expect(sizes.toSorted()).toEqual([20, 50, 50]);
  expect(fake.made('DescribeInstances')).toHaveLength(3);
  expect(new Set(fake.effects).size).toBe(120);
});

test('one bad instance in a batch of 50 fails alone', async () => {
  const fake = new FakeAccount(50);
  const bad = fake.instances.get('i-17');
  if (bad) bad.tags['refuse'] = 'yes';
  const rig = rigFor(fake);
  const error = await refused(
    applyPlan(await rig.plan([...fake.instances.keys()].map((id) => stopStep(id))), rig.context),
  );
  expect(error.report.counts).toMatchObject({ done: 49, failed: 1 });
  expect(error.report.problems).toEqual([
    expect.objectContaining({
      target: 'i-17',
      code: 'UnsupportedOperation',
      message: "The instance 'i-17' cannot be changed",
    }),
  ]);
  expect(fake.effects).toHaveLength(49);
  expect(error.message).toBe('49 of 50 steps done, 1 failed.');
});

test('what failed is told in the order of the plan, whichever ended first', async () => {
  const fake = new FakeAccount(3);
  const ended = Promise.withResolvers<void>();
  fake.around = async (call, run) => {
    if (call.action === 'DescribeInstances') return run();
    if (call.action === 'StopInstances') await ended.promise;
    else setImmediate(() => ended.resolve());
    throw new Refusal('UnsupportedOperation', call.action);
  };
  const rig = rigFor(fake);
  const plan = await rig.plan([stopStep('i-0'), rebootStep('i-1'), stopStep('i-2')]);
  const error = await refused(applyPlan(plan, rig.context));
  expect(error.report.problems.map(({ target }) => target)).toEqual(['i-0', 'i-1', 'i-2']);
});

test('a refusal of the caller is not sent again in halves', async () => {
  const fake = new FakeAccount(50);
  fake.around = async (call, run) => {
    if (call.action === 'StopInstances') throw new Refusal('ExpiredToken', 'The security token is expired');
    return run();
  };
  const rig = rigFor(fake);
  const error = await refused(
    applyPlan(await rig.plan([...fake.instances.keys()].map((id) => stopStep(id))), rig.context),
  );
  expect(error.report.counts.failed).toBe(50);
  expect(fake.made('StopInstances')).toHaveLength(1);
});

test('a step whose ground has moved is not taken, and says what is there now', async () => {
  const fake = new FakeAccount(3);
  const rig = rigFor(fake);
  const plan = await rig.plan([...fake.instances.keys()].map((id) => rebootStep(id)));
  const moved = fake.instances.get('i-1');
  if (moved) moved.state = 'shutting-down';
  fake.instances.delete('i-2');
  const error = await refused(applyPlan(plan, rig.context));
  expect(error.report.counts).toMatchObject({ done: 1, moved: 2 });
  expect(error.report.problems.map((problem) => problem.message)).toEqual([
    'State.Name was "running" when this was planned and is "shutting-down" now.',
    'State.Name was "running" when this was planned and is not there now.',
  ]);
  expect(fake.effects).toEqual(['RebootInstances i-0']);
});

test('what is by now as the step would make it is left as it is and counts as well', async () => {
  const fake = new FakeAccount(2);
  const rig = rigFor(fake);
  const plan = await rig.plan([stopStep('i-0'), stopStep('i-1')]);
  const other = fake.instances.get('i-1');
  if (other) other.state = 'stopped';
  const report = await applyPlan(plan, rig.context);
  expect(report).toMatchObject({ status: 'done', counts: { done: 1, already: 1 } });
});

test('steps come after what they name, and are blocked when it was not done', async () => {
  const fake = new FakeAccount(2);
  const bad = fake.instances.get('i-1');
  if (bad) bad.tags['refuse'] = 'yes';
  const rig = rigFor(fake);
  const error = await refused(
    applyPlan(
      await rig.plan([
        stopStep('i-0'),
        stopStep('i-1'),
        startStep('i-0', { after: ['stop-i-0'] }),
        startStep('i-1', { after: ['stop-i-1'] }),
        rebootStep('i-1', { after: ['start-i-1'] }),
      ]),
      rig.context,
    ),
  );
  expect(error.report.counts).toMatchObject({ done: 2, failed: 1, blocked: 2 });
  expect(fake.effects).toEqual(['StopInstances i-0', 'StartInstances i-0']);
});

test('a reference is resolved to what the earlier step answered', async () => {
  const fake = new FakeAccount();
  const rig = rigFor(fake);
  await applyPlan(await rig.plan([runStep('web'), tagStep('tag-web', 'web')]), rig.context);
  expect(fake.instances.get('i-new-0')?.tags).toEqual({ 'made-by': 'tag-web' });
});

test('what was made a moment ago and is not known everywhere yet is asked for again', async () => {
  const fake = new FakeAccount();
  let refusals = 0;
  fake.around = async (call, run) => {
    if (call.action === 'CreateTags' && refusals < 3) {
      refusals += 1;
      throw new Refusal('InvalidInstanceID.NotFound', "The instance ID 'i-new-0' does not exist");
    }
    return run();
  };
  const rig = rigFor(fake);
  const report = await applyPlan(await rig.plan([runStep('web'), tagStep('tag-web', 'web')]), rig.context);
  expect(report.status).toBe('done');
  expect(refusals).toBe(3);
});

test('a secret of a letter or two is taken out where it stands alone, and other words keep their letters', async () => {
  const fake = new FakeAccount();
  fake.around = async (call, run) => {
    if (call.action !== 'RunInstances') return run();
    throw new Refusal('InvalidUserData', 'My way is not "y" but by symbols');
  };
  const rig = rigFor(fake, {
    extensions: { movers: {}, explainers: {}, secrets: { vault: async () => 'y' } },
  });
  const step = runStep('web', {
    call: { service: 'ec2', action: 'RunInstances', input: { UserData: { $secret: 'vault', name: 'db' } } },
  });
  const error = await refused(applyPlan(await rig.plan([step]), rig.context));
  expect(error.report.problems[0]?.message).toContain('My way is not "[secret]" but by symbols');
});

test('a secret is fetched when the step is taken and is neither written nor told', async () => {
  const fake = new FakeAccount();
  fake.around = async (call, run) => {
    if (call.action !== 'RunInstances') return run();
    throw new Refusal('InvalidUserData', `hunter2 is not what I expected: ${JSON.stringify(call.input)}`);
  };
  const rig = rigFor(fake, {
    extensions: { movers: {}, explainers: {}, secrets: { vault: async () => 'hunter2' } },
  });
  const step = runStep('web', {
    call: { service: 'ec2', action: 'RunInstances', input: { UserData: { $secret: 'vault', name: 'db' } } },
  });
  const error = await refused(applyPlan(await rig.plan([step]), rig.context));
  expect(fake.made('RunInstances')[0]?.input).toMatchObject({ UserData: 'hunter2' });
  expect(error.report.problems[0]?.message).toContain('[secret] is not what I expected');
  const folder = join(rig.context.runsDirectory, String(error.report.run));
  for (const file of ['plan.jsonl', 'journal.jsonl']) {
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('hunter2');
  }
  expect(JSON.stringify(rig.events)).not.toContain('hunter2');
});

test('a start is seen through to running; one that dies is failed with the reason', async () => {
  const fake = new FakeAccount(3, 'stopped');
  const dying = fake.instances.get('i-1');
  if (dying) dying.tags['dies'] = 'yes';
  const rig = rigFor(fake, {
    extensions: {
      movers: {},
      secrets: {},
      explainers: { why: async ({ id }) => ({ message: `${id} lost its key.`, hint: 'Grant it.' }) },
    },
  });
  const steps = [...fake.instances.keys()].map((id) => {
    const step = startStep(id);
    return step.effect === undefined ? step : { ...step, effect: { ...step.effect, explain: 'why' } };
  });
  const error = await refused(applyPlan(await rig.plan(steps), rig.context));
  expect(error.report.counts).toMatchObject({ done: 2, failed: 1 });
  expect(error.report.problems).toEqual([
    expect.objectContaining({
      target: 'i-1',
      message: expect.stringMatching(
        /^AWS accepted it, and after \d+ s it is stopped instead of running\. i-1 lost its key\.$/,
      ),
      hint: 'Grant it.',
    }),
  ]);
});

test('when no answer comes, whether it took effect is read', async () => {
  const fake = new FakeAccount(2);
  fake.around = async (call, run) => {
    if (call.action === 'StopInstances') {
      run();
      throw new NuageError('ECONNRESET', 'The connection was reset');
    }
    return run();
  };
  const rig = rigFor(fake);
  const report = await applyPlan(await rig.plan([stopStep('i-0'), stopStep('i-1')]), rig.context);
  expect(report.counts.done).toBe(2);
  expect(fake.made('StopInstances')).toHaveLength(1);
});

test('nothing is begun when the host says no', async () => {
  const fake = new FakeAccount(2);
  const rig = rigFor(fake, { agree: false });
  const report = await applyPlan(await rig.plan([stopStep('i-0')]), rig.context);
  expect(report).toMatchObject({ status: 'declined', run: undefined });
  expect(fake.calls).toEqual([]);
  expect(rig.questions[0]).toMatchObject({
    kind: 'apply',
    summary: { changes: { update: 1 }, groups: [{ what: 'ec2:StopInstances', steps: 1 }] },
  });
});

test('no more calls are under way at once than allowed, and waiting for an end takes no place', async () => {
  const fake = new FakeAccount(300);
  let under = 0;
  let most = 0;
  fake.around = async (_call, run) => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    under -= 1;
    return run();
  };
  const rig = rigFor(fake, { concurrency: 3 });
  const report = await applyPlan(
    await rig.plan([...fake.instances.keys()].map((id) => stopStep(id))),
    rig.context,
  );
  expect(report.counts.done).toBe(300);
  expect(most).toBe(3);
});

test('while a run is applied nobody else takes its steps', async () => {
  const fake = new FakeAccount(1);
  const rig = rigFor(fake, { processes: { own: 4242, isAlive: (id) => id === 4242 } });
  let second: Promise<unknown> | undefined;
  fake.around = async (call, run) => {
    const started = rig.events.find((event) => event.kind === 'run-started');
    if (call.action === 'StopInstances' && started?.kind === 'run-started') {
      second = resumeRun(started.run, rig.context);
      await second.catch(() => undefined);
    }
    return run();
  };
  await applyPlan(await rig.plan([stopStep('i-0')]), rig.context);
  await expect(second).rejects.toThrow(/^Run \S+ is being applied by process 4242\.$/);
});
