import { afterAll, beforeAll, expect, test } from 'vitest';
import { planCreateHits } from '../../../src/operations/mturk/create-hits.ts';
import type { CreateHits } from '../../../src/operations/mturk/create-hits.ts';
import { turkCosts } from '../../../src/operations/mturk/cost.ts';
import { planApprove, planBonus } from '../../../src/operations/mturk/decide.ts';
import { planExtendHits } from '../../../src/operations/mturk/extend-hits.ts';
import {
  listQualifications,
  planCreateQualification,
  planGrant,
  planRevoke,
} from '../../../src/operations/mturk/qualifications.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { listHits, showHit } from '../../../src/operations/mturk/read-hits.ts';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import type { Plan } from '../../../src/operations/plan/plan.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import { turkQuestion } from '../../../src/operations/mturk/question.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';

const ann = 'A1ANNEXAMPLE00';

let rig: LocalRig;
beforeAll(async () => {
  rig = await localRig({ lenient: true });
});
afterAll(() => rig[Symbol.asyncDispose]());

const wanted = (more: Partial<CreateHits> = {}): CreateHits => ({
  title: 'Look',
  description: 'Say what you see',
  reward: '0.05',
  duration: 600,
  lifetime: 3600,
  questions: [{ url: 'https://example.com' }],
  ...more,
});

async function made(more: Partial<CreateHits> = {}): Promise<string> {
  const { plan } = await planCreateHits(wanted(more), rig.context);
  expect(await applyPlan(plan, rig.context)).toMatchObject({ status: 'done' });
  for await (const { id } of listHits({}, rig.context)) return id;
  throw new Error('There is no HIT.');
}

async function answered(hit: string, worker = ann): Promise<string> {
  const { id } = await rig.cloud.turk.accept(hit, worker);
  await rig.cloud.turk.submit(id, { picture: 'cat' });
  return id;
}

/** Applies a plan of one step whose answer is lost, and resumes the run, which sends it again. */
async function lost(plan: Plan): Promise<void> {
  const error: unknown = await applyPlan(plan, rig.context).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ report: { counts: { unknown: 1 } } });
  const { run } = error instanceof RunIncompleteError ? error.report : { run: '' };
  expect(await resumeRun(run ?? '', rig.context)).toMatchObject({ status: 'done' });
}

test('a task whose answer was lost is made once', async () => {
  rig.cloud.faults.add({
    service: 'mturk',
    action: 'CreateHIT',
    count: 1,
    effect: { kind: 'drop', when: 'after' },
  });
  const { plan } = await planCreateHits(wanted({ title: 'Once' }), rig.context);
  await lost(plan);
  const named: string[] = [];
  for await (const { title } of listHits({}, rig.context)) named.push(title);
  expect(named).toEqual(['Once']);
});

test('a bonus whose answer was lost is paid once', async () => {
  const assignment = await answered(await made());
  rig.cloud.faults.add({
    service: 'mturk',
    action: 'SendBonus',
    count: 1,
    effect: { kind: 'drop', when: 'after' },
  });
  const plan = await planBonus({ assignment, amount: '0.5', reason: 'Thorough' }, rig.context);
  await lost(plan);
  expect(await rig.cloud.turk.worker(ann)).toMatchObject({ earned: '0.50' });
});

test('work that somebody decided on meanwhile is left alone', async () => {
  const hit = await made({ assignments: 2 });
  const first = await answered(hit);
  const second = await answered(hit, 'A2BOBEXAMPLE00');
  const plan = await planApprove({ hit, feedback: 'Thanks' }, rig.context);
  await rig.connection.call('mturk', 'RejectAssignment', { AssignmentId: first, RequesterFeedback: 'No' });
  await expect(applyPlan(plan, rig.context)).rejects.toMatchObject({
    report: { counts: { done: 1, moved: 1 } },
  });
  const { work } = await showHit({ hit }, rig.context);
  expect(Object.fromEntries(work.map(({ id, status }) => [id, status]))).toEqual({
    [first]: 'Rejected',
    [second]: 'Approved',
  });
  const again = await planApprove({ assignments: [first] }, rig.context);
  const left: string[] = [];
  for await (const { reason } of skipsOf(again)) left.push(reason);
  expect(left).toEqual(['it is Rejected already; --override approves it all the same']);
});

test('steps say which side they go to', async () => {
  const sides: string[] = [];
  for (const production of [false, true]) {
    const { plan } = await planCreateHits(wanted({ production }), rig.context);
    for await (const { region, reason } of stepsOf(plan)) sides.push(`${region}: ${reason}`);
  }
  expect(sides).toEqual([
    'sandbox: nothing is paid in the sandbox; in production up to 0.06 USD',
    'us-east-1: costs up to 0.06 USD: 0.05 to workers, 0.01 to Mechanical Turk',
  ]);
});

test.each([
  ['0.01', 1, false, '0.02'],
  ['0.00', 1, false, '0.01'],
  ['0.52', 1, false, '0.62'],
  ['0.53', 1, false, '0.64'],
  ['1', 9, false, '10.80'],
  ['1', 10, false, '14.00'],
  ['1', 10, true, '14.50'],
])('a reward of %s for %d workers, Masters: %s, costs %s', (reward, assignments, masters, total) => {
  const requirements = masters
    ? [{ QualificationTypeId: '2F1QJWKUDD8XADTFD2Q0G6UTO95ALH', Comparator: 'Exists' }]
    : [];
  expect(turkCosts({ reward, assignments, requirements }, 1).total).toBe(total);
});

test('what is no question is said before anything is asked', () => {
  expect(turkQuestion({ text: '<form>]]></form>' })).toContain('<![CDATA[<form>]]]]><![CDATA[></form>]]>');
  expect(turkQuestion({ url: 'https://example.com/?a=1&b=<' })).toContain('?a=1&amp;b=&lt;');
  expect(() => turkQuestion({ text: 'What is it?' })).toThrow('neither a page of HTML nor a question');
});

test('a task gets more workers and time, but never ten where it had fewer', async () => {
  const hit = await made({ assignments: 3, title: 'More' });
  await rig.cloud.clock.advance('1h');
  const plan = await planExtendHits({ hits: [hit], assignments: 2, lifetime: 7200 }, rig.context);
  const reasons: string[] = [];
  for await (const { reason } of stepsOf(plan)) reasons.push(reason);
  expect(reasons[1]).toBe('2 workers more: up to 0.12 USD in production');
  expect(await applyPlan(plan, rig.context)).toMatchObject({ status: 'done' });
  expect(await showHit({ hit }, rig.context)).toMatchObject({ assignments: 5, status: 'Assignable' });
  const tooMany = await planExtendHits({ hits: [hit], assignments: 5 }, rig.context);
  for await (const { reason } of skipsOf(tooMany))
    expect(reason).toBe('it was made with 5, and one of fewer than 10 never gets that many');
  expect(tooMany.header).toMatchObject({ steps: 0, skips: 1 });
});

test('qualifications are given, given back by undo, and taken', async () => {
  const side = {};
  const create = await planCreateQualification({ name: 'seen', description: 'Has seen it' }, rig.context);
  await applyPlan(create, rig.context);
  const held = async () => {
    for await (const { workers } of listQualifications(side, rig.context)) return workers;
    return undefined;
  };
  let type = '';
  for await (const { id } of listQualifications(side, rig.context)) type = id;
  await applyPlan(await planGrant({ type, workers: [ann], value: 3 }, rig.context), rig.context);
  const more = await applyPlan(await planGrant({ type, workers: [ann], value: 7 }, rig.context), rig.context);
  expect(await held()).toEqual([{ id: ann, value: 7 }]);
  await applyPlan(await planUndo(more.run ?? '', rig.context), rig.context);
  expect(await held()).toEqual([{ id: ann, value: 3 }]);
  await applyPlan(await planRevoke({ type, workers: [ann] }, rig.context), rig.context);
  expect(await held()).toEqual([]);
  await expect(planRevoke({ type: '3NONE', workers: [ann] }, rig.context)).rejects.toThrow(
    'There is no qualification type 3NONE.',
  );
});
