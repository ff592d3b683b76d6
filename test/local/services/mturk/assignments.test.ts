import {
  ApproveAssignmentCommand,
  CreateHITCommand,
  DeleteHITCommand,
  GetAssignmentCommand,
  GetHITCommand,
  ListAssignmentsForHITCommand,
  ListBonusPaymentsCommand,
  NotifyWorkersCommand,
  RejectAssignmentCommand,
  SendBonusCommand,
} from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ann, bob, formQuestion, hit, startTurk } from './turk-rig.ts';
import type { TurkRig } from './turk-rig.ts';

let rig: TurkRig;
beforeAll(async () => {
  rig = await startTurk();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function create(more: Parameters<typeof hit>[0] = {}): Promise<string> {
  return (await rig.turk.send(new CreateHITCommand(hit(more)))).HIT?.HITId ?? '';
}

const advance = (by: string): Promise<unknown> => rig.running.cloud.clock.advance(by);

async function work(hitId: string, worker = ann): Promise<string> {
  const { id } = await rig.market.accept(hitId, worker);
  await rig.market.submit(id, { picture: 'a cat & a dog' });
  return id;
}

test('a worker accepts, submits, and is paid', async () => {
  const id = await create();
  const { id: AssignmentId } = await rig.market.accept(id, ann);
  const { HIT: taken } = await rig.turk.send(new GetHITCommand({ HITId: id }));
  expect(taken).toMatchObject({
    HITStatus: 'Unassignable',
    NumberOfAssignmentsPending: 1,
    NumberOfAssignmentsAvailable: 0,
  });
  await expect(rig.turk.send(new GetAssignmentCommand({ AssignmentId }))).rejects.toMatchObject({
    message: `This operation can be called with a status of: Reviewable,Approved,Rejected ${rig.stamp()}`,
  });
  await expect(rig.turk.send(new ApproveAssignmentCommand({ AssignmentId }))).rejects.toMatchObject({
    message: `This operation can be called with a status of: null ${rig.stamp()}`,
  });
  await advance('1m');
  await rig.market.submit(AssignmentId, { picture: 'a cat & a dog' });
  const { Assignment: submitted, HIT: done } = await rig.turk.send(
    new GetAssignmentCommand({ AssignmentId }),
  );
  expect(submitted).toMatchObject({ HITId: id, WorkerId: ann, AssignmentStatus: 'Submitted' });
  expect(submitted?.Answer).toContain(
    '<Answer><QuestionIdentifier>picture</QuestionIdentifier><FreeText>a cat &amp; a dog</FreeText></Answer>',
  );
  expect(Number(submitted?.SubmitTime) - Number(submitted?.AcceptTime)).toBe(60_000);
  expect(done).toMatchObject({ HITStatus: 'Reviewable', NumberOfAssignmentsCompleted: 0 });
  await expect(rig.turk.send(new DeleteHITCommand({ HITId: id }))).rejects.toMatchObject({
    message: `This HIT is currently in the state 'Reviewable'.  This operation can be called with a status of: Reviewing, Reviewable ${rig.stamp()}`,
  });
  await rig.turk.send(new ApproveAssignmentCommand({ AssignmentId, RequesterFeedback: 'Thank you' }));
  const listed = await rig.turk.send(new ListAssignmentsForHITCommand({ HITId: id }));
  expect(listed).toMatchObject({
    NumResults: 1,
    Assignments: [{ AssignmentId, AssignmentStatus: 'Approved', RequesterFeedback: 'Thank you' }],
  });
  expect(await rig.market.worker(ann)).toMatchObject({ earned: '0.05' });
  await expect(rig.turk.send(new ApproveAssignmentCommand({ AssignmentId }))).rejects.toMatchObject({
    message: `This operation can be called with a status of: Submitted ${rig.stamp()}`,
    TurkErrorCode: 'AWS.MechanicalTurk.InvalidAssignmentState',
  });
  await rig.turk.send(new DeleteHITCommand({ HITId: id }));
});

test('what was rejected is approved all the same within thirty days', async () => {
  const id = await create({ MaxAssignments: 2 });
  const AssignmentId = await work(id);
  const late = await work(id, bob);
  for (const each of [AssignmentId, late])
    await rig.turk.send(new RejectAssignmentCommand({ AssignmentId: each, RequesterFeedback: 'No cat' }));
  await expect(rig.turk.send(new ApproveAssignmentCommand({ AssignmentId }))).rejects.toMatchObject({
    message: `This operation can be called with a status of: Submitted ${rig.stamp()}`,
  });
  await rig.turk.send(new ApproveAssignmentCommand({ AssignmentId, OverrideRejection: true }));
  const { Assignment: read } = await rig.turk.send(new GetAssignmentCommand({ AssignmentId }));
  expect(read).toMatchObject({ AssignmentStatus: 'Approved', RequesterFeedback: 'No cat' });
  await advance('31d');
  await expect(
    rig.turk.send(new ApproveAssignmentCommand({ AssignmentId: late, OverrideRejection: true })),
  ).rejects.toMatchObject({ name: 'RequestError' });
});

test('what nobody looks at is approved by itself', async () => {
  const AssignmentId = await work(await create());
  await advance('23h');
  const status = async (): Promise<string | undefined> =>
    (await rig.turk.send(new GetAssignmentCommand({ AssignmentId }))).Assignment?.AssignmentStatus;
  expect(await status()).toBe('Submitted');
  await advance('1h');
  expect(await status()).toBe('Approved');
});

test('what is not submitted in time, or given back, is there for others', async () => {
  const id = await create({ LifetimeInSeconds: 900 });
  const first = await rig.market.accept(id, ann);
  await expect(rig.market.accept(id, bob)).rejects.toThrow(
    `The HIT ${id} is Unassignable: nobody can accept it.`,
  );
  await advance('10m');
  await expect(rig.market.submit(first.id, {})).rejects.toThrow(`There is no assignment ${first.id}.`);
  const second = await rig.market.accept(id, bob);
  await rig.market.giveBack(second.id);
  const third = await rig.market.accept(id, ann);
  // The HIT expires while ann works, who may go on until her own time is over.
  await advance('6m');
  const status = async (): Promise<string | undefined> =>
    (await rig.turk.send(new GetHITCommand({ HITId: id }))).HIT?.HITStatus;
  expect(await status()).toBe('Unassignable');
  await rig.market.submit(third.id, { picture: 'x' });
  expect(await status()).toBe('Reviewable');
});

test('a form takes only what fits it', async () => {
  const id = await create({ Question: formQuestion });
  const { id: assignment } = await rig.market.accept(id, ann);
  const submit = (answers: Readonly<Record<string, string | readonly string[]>>): Promise<unknown> =>
    rig.market.submit(assignment, answers);
  await expect(submit({ colour: 'red' })).rejects.toThrow('name has to be answered.');
  await expect(submit({ name: 'x', colour: 'red' })).rejects.toThrow(
    'The answer to name has 2 to 9 characters.',
  );
  await expect(submit({ name: 'rose', colour: 'green' })).rejects.toThrow('"green" is no choice of colour.');
  await expect(submit({ name: 'rose', size: '1' })).rejects.toThrow('The form has no question "size".');
  await submit({ name: 'rose', colour: 'red' });
  const { Assignments: [answered] = [] } = await rig.turk.send(
    new ListAssignmentsForHITCommand({ HITId: id }),
  );
  expect(answered?.Answer).toContain('<SelectionIdentifier>red</SelectionIdentifier>');
  expect(await rig.market.offers()).toEqual([]);
});

test('a bonus is paid once, and only for work', async () => {
  const id = await create();
  const { id: AssignmentId } = await rig.market.accept(id, bob);
  const bonus = { WorkerId: bob, AssignmentId, BonusAmount: '1.5', Reason: 'Well done' };
  await expect(rig.turk.send(new SendBonusCommand(bonus))).rejects.toMatchObject({
    message: `Assignment ${AssignmentId} does not exist. ${rig.stamp()}`,
  });
  await rig.market.submit(AssignmentId, {});
  const once = { ...bonus, UniqueRequestToken: 'bonus' };
  await rig.turk.send(new SendBonusCommand(once));
  await expect(rig.turk.send(new SendBonusCommand(once))).rejects.toMatchObject({
    message: `The idempotency token "bonus" has already been processed. ${rig.stamp()}`,
  });
  const paid = await rig.turk.send(new ListBonusPaymentsCommand({ HITId: id }));
  expect(paid).toMatchObject({ NumResults: 1, BonusPayments: [{ WorkerId: bob, BonusAmount: '1.50' }] });
  expect(await rig.turk.send(new ListBonusPaymentsCommand({ AssignmentId }))).toMatchObject({
    NumResults: 1,
  });
  await expect(rig.turk.send(new SendBonusCommand({ ...bonus, WorkerId: 'A1' }))).rejects.toMatchObject({
    name: 'ParameterValidationError',
    message: `The value "A1" is not valid for the parameter WorkerId. ${rig.stamp()}`,
    Parameter: 'WorkerId',
  });
});

test('only workers whose work was decided on are told', async () => {
  const stranger = 'A3STRANGEREXAM';
  const { NotifyWorkersFailureStatuses: failed } = await rig.turk.send(
    new NotifyWorkersCommand({
      Subject: 'More work',
      MessageText: 'There is more',
      WorkerIds: [ann, stranger],
    }),
  );
  expect(failed).toEqual([
    {
      NotifyWorkersFailureCode: 'HardFailure',
      NotifyWorkersFailureMessage: 'Cannot send a notification to a worker who has not done any work for you',
      WorkerId: stranger,
    },
  ]);
  const mails = await rig.running.cloud.mails.sent();
  expect(mails.at(-1)).toMatchObject({
    service: 'mturk',
    to: [ann],
    subject: 'More work',
    text: 'There is more',
  });
});
