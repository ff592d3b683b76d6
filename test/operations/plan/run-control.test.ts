import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { openJournal } from '../../../src/operations/plan/journal.ts';
import { RunIncompleteError, type RunReport } from '../../../src/operations/plan/report.ts';
import { listRuns, showRun } from '../../../src/operations/plan/runs.ts';
import type { Step } from '../../../src/operations/plan/step.ts';
import { FakeAccount, Refusal } from './fake-account.ts';
import { rigFor, type Rig } from './rig.ts';
import { account, region, runStep, startStep, stopStep } from './steps.ts';

async function reportOf(work: Promise<unknown>): Promise<RunReport> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RunIncompleteError)) throw new Error('not refused', { cause: error });
  return error.report;
}

async function states(rig: Rig): Promise<string[]> {
  const list: string[] = [];
  for await (const { state, open, counts } of listRuns(rig.context)) {
    list.push(`${state}: ${counts.done} done, ${counts.failed} failed, ${open} open`);
  }
  return list;
}

test('an interrupted run begins nothing more and can be resumed', async () => {
  const fake = new FakeAccount(200);
  const interrupt = new AbortController();
  const rig = rigFor(fake, { concurrency: 1, signal: interrupt.signal });
  fake.around = async (call, run) => {
    if (call.action === 'StopInstances' && fake.made('StopInstances').length === 2) interrupt.abort();
    return run();
  };
  const plan = await rig.plan([...fake.instances.keys()].map((id) => stopStep(id)));
  const report = await reportOf(applyPlan(plan, rig.context));
  expect(report).toMatchObject({ status: 'interrupted', counts: { done: 100 }, open: 100 });
  expect(await states(rig)).toEqual(['interrupted: 100 done, 0 failed, 100 open']);
  const { signal: _signal, ...context } = rig.context;
  const resumed = await resumeRun(String(report.run), context);
  expect(resumed).toMatchObject({ status: 'done', counts: { done: 200 }, open: 0, undoable: 200 });
  expect(new Set(fake.effects).size).toBe(200);
  expect(await states(rig)).toEqual(['done: 200 done, 0 failed, 0 open']);
});

test('a start that was accepted when the run was interrupted is seen to its end by the next', async () => {
  const fake = new FakeAccount(1, 'stopped');
  const interrupt = new AbortController();
  const rig = rigFor(fake, { signal: interrupt.signal });
  fake.around = async (call, run) => {
    const answer = run();
    if (call.action === 'StartInstances') interrupt.abort();
    return answer;
  };
  const report = await reportOf(applyPlan(await rig.plan([startStep('i-0')]), rig.context));
  expect(report).toMatchObject({ status: 'interrupted', open: 1 });
  const { signal: _signal, ...context } = rig.context;
  expect((await resumeRun(String(report.run), context)).counts.done).toBe(1);
  expect(fake.made('StartInstances')).toHaveLength(1);
});

test('what failed is tried again by a resume, what is done is not', async () => {
  const fake = new FakeAccount(3);
  const refusing = fake.instances.get('i-1');
  if (refusing) refusing.tags['refuse'] = 'yes';
  const rig = rigFor(fake);
  const plan = await rig.plan([stopStep('i-0'), stopStep('i-1'), stopStep('i-2')]);
  const report = await reportOf(applyPlan(plan, rig.context));
  expect(await states(rig)).toEqual(['incomplete: 2 done, 1 failed, 0 open']);
  const details = await showRun(rig.context, String(report.run));
  const problems: string[] = [];
  for await (const problem of details.problems()) problems.push(`${problem.target}: ${problem.message}`);
  expect(problems).toEqual(["i-1: The instance 'i-1' cannot be changed"]);
  if (refusing) delete refusing.tags['refuse'];
  await resumeRun(String(report.run), rig.context);
  expect(fake.effects.toSorted()).toEqual(['StopInstances i-0', 'StopInstances i-1', 'StopInstances i-2']);
});

test('a run does not go on without its journal', async () => {
  const fake = new FakeAccount(300);
  const rig = rigFor(fake, { concurrency: 1 });
  let records = 0;
  const full = applyPlan(await rig.plan([...fake.instances.keys()].map((id) => stopStep(id))), rig.context, {
    openJournal: async (path) => {
      const journal = await openJournal(path);
      return {
        close: () => journal.close(),
        append: async (record) => {
          records += 1;
          if (records > 3)
            throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
          await journal.append(record);
        },
      };
    },
  });
  await expect(full).rejects.toMatchObject({
    code: 'JournalNotWritten',
    message: expect.stringMatching(
      /^The journal of run \S+ cannot be written \(ENOSPC: no space left on device\), so nothing more was begun\.$/,
    ),
    hint: expect.stringMatching(/`nuage runs resume \S+` looks at what was under way, and goes on\.$/),
  });
  expect(fake.made('StopInstances')).toHaveLength(1);
});

test('where nothing can be written down, nothing is changed, and no run is left', async () => {
  const fake = new FakeAccount(1);
  const rig = rigFor(fake);
  const full = applyPlan(await rig.plan([stopStep('i-0')]), rig.context, {
    openJournal: async (path) => ({
      ...(await openJournal(path)),
      append: async () => {
        throw new Error('ENOSPC: no space left on device');
      },
    }),
  });
  await expect(full).rejects.toMatchObject({
    code: 'RunNotKept',
    message: expect.stringMatching(/ cannot be written \(ENOSPC: .*\), so nothing was changed\.$/),
  });
  expect(fake.effects).toEqual([]);
  expect(await Array.fromAsync(listRuns(rig.context))).toEqual([]);
});

test('throttling that outlasts the retries fails the steps and says so; the next resume does them', async () => {
  const fake = new FakeAccount(60);
  let throttled = true;
  fake.around = async (call, run) => {
    if (throttled && call.action === 'StopInstances') {
      throw new Refusal('RequestLimitExceeded', 'Request limit exceeded.', 503);
    }
    return run();
  };
  const rig = rigFor(fake);
  const plan = await rig.plan([...fake.instances.keys()].map((id) => stopStep(id)));
  const report = await reportOf(applyPlan(plan, rig.context));
  expect(report.counts).toMatchObject({ failed: 60 });
  expect(report.problems[0]).toMatchObject({
    code: 'RequestLimitExceeded',
    message: 'Request limit exceeded.',
  });
  // Refused as a whole, not for one of its items: it is not sent in halves.
  expect(fake.made('StopInstances')).toHaveLength(2);
  throttled = false;
  expect((await resumeRun(String(report.run), rig.context)).counts.done).toBe(60);
});

test('an account that cannot be reached fails its own steps only', async () => {
  const fake = new FakeAccount(2);
  const rig = rigFor(fake);
  const at = rig.context.connections.at;
  const context = {
    ...rig.context,
    connections: {
      ...rig.context.connections,
      at: async (id: string, where: string) => {
        if (id === '999999999999')
          throw new Refusal('AccessDenied', 'not authorized to perform: sts:AssumeRole');
        return at(id, where);
      },
    },
  };
  const plan = await rig.plan([stopStep('i-0', { account: '999999999999' }), stopStep('i-1')]);
  const report = await reportOf(applyPlan(plan, context));
  expect(report.counts).toMatchObject({ done: 1, failed: 1 });
  expect(report.problems[0]?.message).toBe('not authorized to perform: sts:AssumeRole');
});

test('a mover is called by name, and one that nobody knows is a failure', async () => {
  const fake = new FakeAccount();
  const moved: unknown[] = [];
  const rig = rigFor(fake, {
    extensions: {
      explainers: {},
      secrets: {},
      movers: {
        copy: async (input) => {
          moved.push(input);
          return { bytes: 3 };
        },
      },
    },
  });
  const step = (id: string, name: string): Step => ({
    id,
    account,
    region,
    target: id,
    change: 'create',
    mover: { name, input: { from: 'a', to: 'b' } },
    reason: 'asked for',
    requires: [],
    after: [],
  });
  const report = await reportOf(
    applyPlan(await rig.plan([step('one', 'copy'), step('two', 'teleport')]), rig.context),
  );
  expect(moved).toEqual([{ from: 'a', to: 'b' }]);
  expect(report.problems.map((problem) => problem.message)).toEqual(['two: no mover is named teleport.']);
});

test('the folder of a run that was killed before its plan was whole is no run', async () => {
  const rig = rigFor(new FakeAccount());
  expect(await states(rig)).toEqual([]);
  await expect(showRun(rig.context, '20260131T120000Z-0000abcd')).rejects.toThrow(
    'There is no run 20260131T120000Z-0000abcd.',
  );
  await expect(resumeRun('20260131T120000Z-0000abcd', rig.context)).rejects.toThrow(
    'There is no run 20260131T120000Z-0000abcd.',
  );
});

test('an action that takes an idempotency token gets one, the same in every attempt', async () => {
  const fake = new FakeAccount();
  let lost = true;
  fake.around = async (call, run) => {
    const answer = run();
    if (lost && call.action === 'RunInstances') throw new Error('The connection was reset');
    return answer;
  };
  const rig = rigFor(fake);
  const plan = await rig.plan([
    runStep('web', { call: { service: 'ec2', action: 'RunInstances', input: { MinCount: 1, MaxCount: 1 } } }),
    runStep('db', { call: { service: 'ec2', action: 'RunInstances', input: { ClientToken: 'mine' } } }),
  ]);
  const report = await reportOf(applyPlan(plan, rig.context));
  expect(report.counts.unknown).toBe(2);
  lost = false;
  expect((await resumeRun(String(report.run), rig.context)).counts.done).toBe(2);
  const tokens = fake.made('RunInstances').map((call) => call.input['ClientToken']);
  expect(tokens.filter((token) => token === 'mine')).toHaveLength(2);
  expect(tokens).toHaveLength(4);
  expect(new Set(tokens).size).toBe(2);
  expect(fake.instances.size).toBe(2);
});

test('a journal that was damaged is named by its line, not guessed at', async () => {
  const fake = new FakeAccount(1);
  const rig = rigFor(fake);
  const report = await applyPlan(await rig.plan([stopStep('i-0')]), rig.context);
  const journal = join(rig.context.runsDirectory, String(report.run), 'journal.jsonl');
  const lines = readFileSync(journal, 'utf8').split('\n');
  lines[1] = lines[1]?.slice(0, 20) ?? '';
  writeFileSync(journal, lines.join('\n'));
  await expect(resumeRun(String(report.run), rig.context)).rejects.toThrow(
    `${journal}:2: this line of the journal is damaged.`,
  );
  expect(fake.effects).toEqual(['StopInstances i-0']);
  const later = await applyPlan(await rig.plan([startStep('i-0')]), rig.context);
  const listed: string[] = [];
  const listing = (async () => {
    for await (const { state } of listRuns(rig.context)) listed.push(state);
  })();
  await expect(listing).rejects.toThrow(`${journal}:2: this line of the journal is damaged.`);
  expect(listed).toEqual(['done']);
  // Who wants the last one must not be given the one before it.
  writeFileSync(join(rig.context.runsDirectory, String(later.run), 'journal.jsonl'), '{"type"}\n');
  await expect(listRuns(rig.context, { damaged: 'in-place' }).next()).rejects.toThrow(
    `${String(later.run)}/journal.jsonl:1: this line of the journal is damaged.`,
  );
});

test('of runs that began in one second the newest is first, whatever chance named them', async () => {
  const fake = new FakeAccount(1);
  const rig = rigFor(fake);
  let now = Date.UTC(2026, 0, 31, 12);
  const clock = { now: () => (now += 1), sleep: async () => {} };
  const context = { ...rig.context, clock };
  const names = ['ffffffff', '00000000', '88888888'];
  const made: (string | undefined)[] = [];
  for (const [at, name] of names.entries()) {
    const random = { ...context.random, hex: () => name, number: () => 0, uuid: () => name };
    const step = at % 2 === 0 ? stopStep('i-0') : startStep('i-0');
    made.push((await applyPlan(await rig.plan([step]), { ...context, random })).run);
  }
  expect(new Set(made.map((run) => run?.split('-')[0])).size).toBe(1);
  const listed = await Array.fromAsync(listRuns(context), ({ run }) => run);
  expect(listed).toEqual(made.toReversed());
});
