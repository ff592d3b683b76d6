import {
  CreateAdditionalAssignmentsForHITCommand,
  CreateHITCommand,
  CreateHITTypeCommand,
  CreateHITWithHITTypeCommand,
  DeleteHITCommand,
  GetAccountBalanceCommand,
  GetHITCommand,
  ListHITsCommand,
  ListReviewableHITsCommand,
  UpdateExpirationForHITCommand,
  UpdateHITReviewStatusCommand,
  UpdateHITTypeOfHITCommand,
  paginateListHITs,
} from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { externalQuestion, hit, startTurk } from './turk-rig.ts';
import type { TurkRig } from './turk-rig.ts';

let rig: TurkRig;
beforeAll(async () => {
  rig = await startTurk();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function create(more: Parameters<typeof hit>[0] = {}): Promise<string> {
  const { HIT: made } = await rig.turk.send(new CreateHITCommand(hit(more)));
  return made?.HITId ?? '';
}

async function statusOf(HITId: string): Promise<string | undefined> {
  return (await rig.turk.send(new GetHITCommand({ HITId }))).HIT?.HITStatus;
}

test('the account of the sandbox has ten thousand dollars', async () => {
  expect(await rig.turk.send(new GetAccountBalanceCommand({}))).toMatchObject({
    AvailableBalance: '10000.00',
  });
});

test('a HIT is described as it was made', async () => {
  const { HIT: made } = await rig.turk.send(
    new CreateHITCommand(
      hit({ Keywords: 'picture, look', MaxAssignments: 3, RequesterAnnotation: 'batch 1' }),
    ),
  );
  expect(made).toMatchObject({
    HITId: expect.stringMatching(/^3[A-Z0-9]{29}$/),
    Title: 'Look at a picture',
    Keywords: 'picture, look',
    Question: externalQuestion,
    HITStatus: 'Assignable',
    MaxAssignments: 3,
    Reward: '0.05',
    RequesterAnnotation: 'batch 1',
    QualificationRequirements: [],
    HITReviewStatus: 'NotReviewed',
    NumberOfAssignmentsPending: 0,
    NumberOfAssignmentsAvailable: 3,
    NumberOfAssignmentsCompleted: 0,
  });
  expect(Number(made?.Expiration) - Number(made?.CreationTime)).toBe(3_600_000);
  const { HIT: read } = await rig.turk.send(new GetHITCommand({ HITId: made?.HITId }));
  expect(read).toEqual(made);
});

test('the same properties are the same type, and others another', async () => {
  const { Title, Description, Reward, AssignmentDurationInSeconds } = hit();
  const properties = { Title, Description, Reward, AssignmentDurationInSeconds };
  const one = await rig.turk.send(new CreateHITTypeCommand(properties));
  const same = await rig.turk.send(
    new CreateHITTypeCommand({ ...properties, AutoApprovalDelayInSeconds: 2_592_000 }),
  );
  const other = await rig.turk.send(new CreateHITTypeCommand({ ...properties, Reward: '0.06' }));
  expect(same.HITTypeId).toBe(one.HITTypeId);
  expect(other.HITTypeId).not.toBe(one.HITTypeId);
  const { HIT: made } = await rig.turk.send(
    new CreateHITWithHITTypeCommand({
      HITTypeId: other.HITTypeId,
      LifetimeInSeconds: 60,
      Question: externalQuestion,
    }),
  );
  expect(made).toMatchObject({ HITTypeId: other.HITTypeId, Reward: '0.06', MaxAssignments: 1 });
  await rig.turk.send(new UpdateHITTypeOfHITCommand({ HITId: made?.HITId, HITTypeId: one.HITTypeId }));
  const { HIT: changed } = await rig.turk.send(new GetHITCommand({ HITId: made?.HITId }));
  expect(changed).toMatchObject({ HITTypeId: one.HITTypeId, Reward: '0.05' });
});

test('a token makes one HIT, for a day', async () => {
  const id = await create({ UniqueRequestToken: 'one' });
  await expect(create({ UniqueRequestToken: 'one' })).rejects.toMatchObject({
    name: 'RequestError',
    message: `The HIT with ID "${id}" already exists. ${rig.stamp()}`,
    TurkErrorCode: 'AWS.MechanicalTurk.HITAlreadyExists',
  });
  await rig.running.cloud.clock.advance('24h');
  expect(await create({ UniqueRequestToken: 'one' })).not.toBe(id);
});

test('what is not there does not exist', async () => {
  await expect(rig.turk.send(new GetHITCommand({ HITId: '3NOSUCHHIT' }))).rejects.toMatchObject({
    name: 'RequestError',
    message: `Hit 3NOSUCHHIT does not exist. ${rig.stamp()}`,
    TurkErrorCode: 'AWS.MechanicalTurk.HITDoesNotExist',
    $metadata: { httpStatusCode: 400 },
  });
});

test('values out of their limits are refused', async () => {
  await expect(create({ LifetimeInSeconds: 10 })).rejects.toMatchObject({
    name: 'ParameterValidationError',
    message: `The value "10" is not valid for the parameter LifetimeInSeconds. Valid values range from 30 to 31536000. ${rig.stamp()}`,
  });
  await expect(create({ Reward: '0.055' })).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining("Value '0.055' at 'reward' failed to satisfy constraint"),
  });
  await expect(create({ Reward: '9000', MaxAssignments: 2 })).rejects.toMatchObject({
    message: `This Requester has insufficient funds in their account to complete this transaction. Please visit https://requester.mturk.com/prepayments/new to purchase Prepaid HITs. ${rig.stamp()}`,
  });
});

test('a HIT expires, and can be deleted then', async () => {
  const id = await create({ LifetimeInSeconds: 60 });
  await expect(rig.turk.send(new DeleteHITCommand({ HITId: id }))).rejects.toMatchObject({
    message: `This HIT is currently in the state 'Assignable'.  This operation can be called with a status of: Reviewing, Reviewable ${rig.stamp()}`,
    TurkErrorCode: 'AWS.MechanicalTurk.InvalidHITState',
  });
  await rig.running.cloud.clock.advance('1m');
  expect(await statusOf(id)).toBe('Reviewable');
  await rig.turk.send(new DeleteHITCommand({ HITId: id }));
  expect(await statusOf(id)).toBe('Disposed');
  const { HITs: listed = [] } = await rig.turk.send(new ListHITsCommand({ MaxResults: 100 }));
  expect(listed.map(({ HITId }) => HITId)).not.toContain(id);
  await expect(rig.turk.send(new DeleteHITCommand({ HITId: id }))).rejects.toMatchObject({
    message: `Hit ${id} does not exist. ${rig.stamp()}`,
  });
});

test('a HIT is expired by a time that has passed, and opened again by one to come', async () => {
  const id = await create();
  const expire = (at: number): Promise<unknown> =>
    rig.turk.send(new UpdateExpirationForHITCommand({ HITId: id, ExpireAt: new Date(at) }));
  await expire(0);
  expect(await statusOf(id)).toBe('Reviewable');
  const later = rig.running.cloud.clock.now() + 60_000;
  await expire(later);
  expect(await statusOf(id)).toBe('Assignable');
  await expect(expire(later)).rejects.toMatchObject({
    message: expect.stringMatching(
      /^The idempotency token "3[A-Z0-9]{29}[A-Z][a-z]{2} Mar 02 \d\d:\d\d:\d\d UTC 2027" has already been processed\. /,
    ),
  });
});

test('a HIT of few assignments never gets ten', async () => {
  const id = await create({ MaxAssignments: 8 });
  const add = (NumberOfAdditionalAssignments: number, UniqueRequestToken?: string): Promise<unknown> =>
    rig.turk.send(
      new CreateAdditionalAssignmentsForHITCommand({
        HITId: id,
        NumberOfAdditionalAssignments,
        UniqueRequestToken,
      }),
    );
  await add(1, 'more');
  await expect(add(1)).rejects.toMatchObject({
    TurkErrorCode: 'AWS.MechanicalTurk.InvalidMaximumAssignmentsIncrease',
  });
  const { HIT: read } = await rig.turk.send(new GetHITCommand({ HITId: id }));
  expect(read).toMatchObject({ MaxAssignments: 9, NumberOfAssignmentsAvailable: 9 });
  const many = await create({ MaxAssignments: 10 });
  await expect(
    rig.turk.send(
      new CreateAdditionalAssignmentsForHITCommand({
        HITId: many,
        NumberOfAdditionalAssignments: 5,
        UniqueRequestToken: 'more',
      }),
    ),
  ).rejects.toMatchObject({
    message: `The idempotency token "more" has already been processed. ${rig.stamp()}`,
  });
});

test('what can be reviewed is put aside and taken back', async () => {
  const id = await create({ LifetimeInSeconds: 30 });
  await rig.running.cloud.clock.advance('30s');
  const reviewable = async (Status?: 'Reviewable' | 'Reviewing'): Promise<readonly unknown[]> =>
    ((await rig.turk.send(new ListReviewableHITsCommand({ Status, MaxResults: 100 }))).HITs ?? []).map(
      ({ HITId }) => HITId,
    );
  expect(await reviewable()).toContain(id);
  await rig.turk.send(new UpdateHITReviewStatusCommand({ HITId: id }));
  expect([await reviewable(), await reviewable('Reviewing')]).toEqual([
    expect.not.arrayContaining([id]),
    [id],
  ]);
  await rig.turk.send(new UpdateHITReviewStatusCommand({ HITId: id, Revert: true }));
  await expect(
    rig.turk.send(new UpdateHITReviewStatusCommand({ HITId: id, Revert: true })),
  ).rejects.toMatchObject({
    message: `This HIT is currently in the state 'Reviewable'.  This operation can be called with a status of: Reviewing ${rig.stamp()}`,
  });
});

test('HITs are listed a page at a time, the newest first, also while they are deleted', async () => {
  await using own = await startTurk();
  const made: (string | undefined)[] = [];
  for (let at = 0; at < 5; at++)
    made.unshift((await own.turk.send(new CreateHITCommand(hit({ LifetimeInSeconds: 30 })))).HIT?.HITId);
  await own.running.cloud.clock.advance('30s');
  const seen: (string | undefined)[] = [];
  for await (const page of paginateListHITs({ client: own.turk, pageSize: 2 }, {}))
    for (const { HITId } of page.HITs ?? []) {
      seen.push(HITId);
      await own.turk.send(new DeleteHITCommand({ HITId }));
    }
  expect(seen).toEqual(made);
  await expect(own.turk.send(new ListHITsCommand({ NextToken: 'x' }))).rejects.toMatchObject({
    name: 'ParameterValidationError',
  });
});

test('HITs are disposed of 120 days after they expired', async () => {
  await using own = await startTurk();
  const { HIT: made } = await own.turk.send(new CreateHITCommand(hit({ LifetimeInSeconds: 30 })));
  await own.running.cloud.clock.advance('121d');
  const { HIT: read } = await own.turk.send(new GetHITCommand({ HITId: made?.HITId }));
  expect(read?.HITStatus).toBe('Disposed');
});
