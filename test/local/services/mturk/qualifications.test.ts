import {
  AcceptQualificationRequestCommand,
  AssociateQualificationWithWorkerCommand,
  CreateHITCommand,
  CreateQualificationTypeCommand,
  CreateWorkerBlockCommand,
  DeleteHITCommand,
  DeleteQualificationTypeCommand,
  DeleteWorkerBlockCommand,
  DisassociateQualificationFromWorkerCommand,
  GetQualificationScoreCommand,
  GetQualificationTypeCommand,
  ListHITsForQualificationTypeCommand,
  ListQualificationRequestsCommand,
  ListQualificationTypesCommand,
  ListWorkerBlocksCommand,
  ListWorkersWithQualificationTypeCommand,
  RejectQualificationRequestCommand,
  UpdateExpirationForHITCommand,
  UpdateQualificationTypeCommand,
} from '@aws-sdk/client-mturk';
import type { CreateQualificationTypeCommandInput, QualificationRequirement } from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ann, answerKey, bob, formQuestion, hit, startTurk } from './turk-rig.ts';
import type { TurkRig } from './turk-rig.ts';

let rig: TurkRig;
beforeAll(async () => {
  rig = await startTurk();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function type(Name: string, more: Partial<CreateQualificationTypeCommandInput> = {}): Promise<string> {
  const { QualificationType: made } = await rig.turk.send(
    new CreateQualificationTypeCommand({
      Name,
      Description: 'Can see',
      QualificationTypeStatus: 'Active',
      ...more,
    }),
  );
  return made?.QualificationTypeId ?? '';
}

async function asking(requirement: QualificationRequirement): Promise<string> {
  const { HIT: made } = await rig.turk.send(
    new CreateHITCommand(hit({ MaxAssignments: 9, QualificationRequirements: [requirement] })),
  );
  return made?.HITId ?? '';
}

test('a qualification is given, read, revoked, and listed', async () => {
  const QualificationTypeId = await type('given');
  const held = { QualificationTypeId, WorkerId: ann };
  await expect(rig.turk.send(new GetQualificationScoreCommand(held))).rejects.toMatchObject({
    message: expect.stringContaining('does not exist.'),
    TurkErrorCode: 'AWS.MechanicalTurk.QualificationDoesNotExist',
  });
  await rig.turk.send(new AssociateQualificationWithWorkerCommand({ ...held, IntegerValue: 7 }));
  expect(await rig.turk.send(new GetQualificationScoreCommand(held))).toMatchObject({
    Qualification: { ...held, IntegerValue: 7, Status: 'Granted' },
  });
  expect((await rig.running.cloud.mails.sent()).at(-1)).toMatchObject({ to: [ann] });
  await rig.turk.send(new DisassociateQualificationFromWorkerCommand({ ...held, Reason: 'Too old' }));
  await expect(rig.turk.send(new GetQualificationScoreCommand(held))).rejects.toMatchObject({
    message: `This operation can be called with a status of: Granted ${rig.stamp()}`,
  });
  const listed = async (Status?: 'Granted' | 'Revoked'): Promise<number | undefined> =>
    (await rig.turk.send(new ListWorkersWithQualificationTypeCommand({ QualificationTypeId, Status })))
      .NumResults;
  expect([await listed(), await listed('Revoked')]).toEqual([0, 1]);
});

test('names are given once', async () => {
  const QualificationTypeId = await type('once', { Keywords: 'sight' });
  await expect(type('once')).rejects.toMatchObject({
    message: `You have already created a QualificationType with this name. A QualificationType's name must be unique among all of the QualificationTypes created by the same user. ${rig.stamp()}`,
    TurkErrorCode: 'AWS.MechanicalTurk.QualificationTypeAlreadyExists',
  });
  const find = async (MustBeOwnedByCaller: boolean, Query?: string): Promise<readonly unknown[]> =>
    (
      await rig.turk.send(
        new ListQualificationTypesCommand({
          MustBeRequestable: false,
          MustBeOwnedByCaller,
          Query,
          MaxResults: 100,
        }),
      )
    ).QualificationTypes?.map(({ Name }) => Name) ?? [];
  expect(await find(true, 'sight')).toEqual(['once']);
  expect(await find(false, 'Worker_Locale')).toEqual(['Worker_Locale']);
  await rig.turk.send(
    new UpdateQualificationTypeCommand({ QualificationTypeId, QualificationTypeStatus: 'Inactive' }),
  );
  expect(await rig.turk.send(new GetQualificationTypeCommand({ QualificationTypeId }))).toMatchObject({
    QualificationType: { QualificationTypeStatus: 'Inactive', IsRequestable: true, AutoGranted: false },
  });
  await expect(
    rig.turk.send(new AssociateQualificationWithWorkerCommand({ QualificationTypeId, WorkerId: ann })),
  ).rejects.toMatchObject({
    message: `This operation can be called with a status of: Active ${rig.stamp()}`,
  });
  await expect(asking({ QualificationTypeId, Comparator: 'Exists' })).rejects.toMatchObject({
    TurkErrorCode: 'AWS.MechanicalTurk.InvalidQualificationTypeState',
  });
});

test('a test is graded by its key, and taken again after a while', async () => {
  const id = await type('graded', {
    Test: formQuestion,
    AnswerKey: answerKey,
    TestDurationInSeconds: 600,
    RetryDelayInSeconds: 3600,
  });
  const ask = (colour: string): Promise<unknown> =>
    rig.market.askQualification(id, ann, { name: 'rose', colour });
  expect(await ask('blue')).toMatchObject({ granted: 0 });
  await expect(ask('red')).rejects.toThrow(`The worker ${ann} has to wait before asking for ${id} again.`);
  await rig.running.cloud.clock.advance('1h');
  expect(await ask('red')).toMatchObject({ granted: 100 });
  expect(
    await rig.turk.send(new GetQualificationScoreCommand({ QualificationTypeId: id, WorkerId: ann })),
  ).toMatchObject({ Qualification: { IntegerValue: 100 } });
});

test('requests without a key wait for the requester', async () => {
  const id = await type('by hand', { Test: formQuestion, TestDurationInSeconds: 600 });
  await rig.market.askQualification(id, ann, { name: 'rose', colour: 'red' });
  await rig.market.askQualification(id, bob, { name: 'tulip', colour: 'blue' });
  const { QualificationRequests: [one, other] = [] } = await rig.turk.send(
    new ListQualificationRequestsCommand({ QualificationTypeId: id }),
  );
  expect([one?.WorkerId, other?.WorkerId].sort()).toEqual([ann, bob]);
  expect(one?.Answer).toContain('<QuestionIdentifier>colour</QuestionIdentifier>');
  const QualificationRequestId = one?.QualificationRequestId;
  await rig.turk.send(new AcceptQualificationRequestCommand({ QualificationRequestId, IntegerValue: 3 }));
  await rig.turk.send(
    new RejectQualificationRequestCommand({
      QualificationRequestId: other?.QualificationRequestId,
      Reason: 'No',
    }),
  );
  expect(await rig.turk.send(new ListQualificationRequestsCommand({}))).toMatchObject({ NumResults: 0 });
  await expect(
    rig.turk.send(new AcceptQualificationRequestCommand({ QualificationRequestId })),
  ).rejects.toMatchObject({ TurkErrorCode: 'AWS.MechanicalTurk.InvalidQualificationRequestState' });
});

test('only workers who meet the requirements can accept', async () => {
  const id = await type('needed');
  const wanted = await asking({ QualificationTypeId: id, Comparator: 'GreaterThan', IntegerValues: [4] });
  const abroad = await asking({
    QualificationTypeId: '00000000000000000071',
    Comparator: 'In',
    LocaleValues: [{ Country: 'CA' }, { Country: 'DE', Subdivision: 'BY' }],
  });
  const offered = async (worker: string): Promise<readonly string[]> =>
    (await rig.market.offers(worker)).map(({ hitId }) => hitId);
  expect(await offered(ann)).toEqual([]);
  await expect(rig.market.accept(wanted, ann)).rejects.toThrow(
    `The worker ${ann} lacks the qualification ${id} (GreaterThan).`,
  );
  const grant = { QualificationTypeId: id, WorkerId: ann, IntegerValue: 5, SendNotification: false };
  await rig.turk.send(new AssociateQualificationWithWorkerCommand(grant));
  await rig.market.describeWorker({ id: ann, locale: { Country: 'DE', Subdivision: 'BY' } });
  expect(await offered(ann)).toEqual([wanted, abroad]);
  await rig.turk.send(new CreateWorkerBlockCommand({ WorkerId: ann, Reason: 'Noise' }));
  expect(await offered(ann)).toEqual([]);
  expect(await rig.turk.send(new ListWorkerBlocksCommand({}))).toMatchObject({
    NumResults: 1,
    WorkerBlocks: [{ WorkerId: ann, Reason: 'Noise' }],
  });
  await rig.turk.send(new DeleteWorkerBlockCommand({ WorkerId: ann }));
  expect(await offered(ann)).toEqual([wanted, abroad]);
});

test('requirements are held to their comparators', async () => {
  const integer = await type('compared');
  await expect(
    asking({ QualificationTypeId: integer, Comparator: 'EqualTo', LocaleValues: [{ Country: 'IT' }] }),
  ).rejects.toMatchObject({
    name: 'ParameterValidationError',
    message: `The value "IT" is not valid for the parameter LocaleValue. LocaleValue must be null when used with the EqualTo comparator.. ${rig.stamp()}`,
  });
  await expect(asking({ QualificationTypeId: '3NONE', Comparator: 'Exists' })).rejects.toMatchObject({
    message: `QualificationType 3NONE does not exist. ${rig.stamp()}`,
  });
});

test('a type that a HIT needs goes with that HIT', async () => {
  const QualificationTypeId = await type('leaving');
  const HITId = await asking({ QualificationTypeId, Comparator: 'Exists' });
  expect(await rig.turk.send(new ListHITsForQualificationTypeCommand({ QualificationTypeId }))).toMatchObject(
    {
      HITs: [{ HITId }],
    },
  );
  await rig.turk.send(new DeleteQualificationTypeCommand({ QualificationTypeId }));
  await expect(rig.turk.send(new GetQualificationTypeCommand({ QualificationTypeId }))).rejects.toMatchObject(
    {
      message: `QualificationType ${QualificationTypeId} does not exist. ${rig.stamp()}`,
    },
  );
  await expect(type('leaving')).rejects.toMatchObject({ name: 'RequestError' });
  await rig.turk.send(new UpdateExpirationForHITCommand({ HITId, ExpireAt: new Date(0) }));
  await rig.turk.send(new DeleteHITCommand({ HITId }));
  await type('leaving');
});
