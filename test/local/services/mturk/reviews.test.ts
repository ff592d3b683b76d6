import { CreateHITCommand, GetHITCommand, ListReviewPolicyResultsForHITCommand } from '@aws-sdk/client-mturk';
import type { ReviewPolicy } from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ann, bob, hit, startTurk } from './turk-rig.ts';
import type { TurkRig } from './turk-rig.ts';

let rig: TurkRig;
beforeAll(async () => {
  rig = await startTurk();
});
afterAll(() => rig[Symbol.asyncDispose]());

const parameter = (Key: string, ...Values: string[]) => ({ Key, Values });

async function work(
  hitId: string,
  worker: string,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const { id } = await rig.market.accept(hitId, worker);
  return (await rig.market.submit(id, answers)).status;
}

const known: ReviewPolicy = {
  PolicyName: 'ScoreMyKnownAnswers/2011-09-01',
  Parameters: [
    {
      Key: 'AnswerKey',
      MapEntries: [
        { Key: 'one', Values: ['cat'] },
        { Key: 'two', Values: ['dog'] },
      ],
    },
    parameter('ApproveIfKnownAnswerScoreIsAtLeast', '100'),
    parameter('RejectIfKnownAnswerScoreIsLessThan', '50'),
    parameter('RejectReason', 'Too few were right'),
    parameter('ExtendIfKnownAnswerScoreIsLessThan', '50'),
    parameter('ExtendMaximumAssignments', '3'),
    parameter('ExtendMinimumTimeInSeconds', '3600'),
  ],
};

test('answers that are known decide on an assignment, and ask for another', async () => {
  const { HIT: made } = await rig.turk.send(new CreateHITCommand(hit({ AssignmentReviewPolicy: known })));
  const HITId = made?.HITId ?? '';
  expect(await work(HITId, ann, { one: 'cow', two: 'pig' })).toBe('Rejected');
  const { HIT: extended } = await rig.turk.send(new GetHITCommand({ HITId }));
  expect(extended).toMatchObject({ HITStatus: 'Assignable', MaxAssignments: 2 });
  expect(await work(HITId, bob, { one: ' cat ', two: 'dog' })).toBe('Approved');
  const found = await rig.turk.send(
    new ListReviewPolicyResultsForHITCommand({
      HITId,
      RetrieveActions: true,
      RetrieveResults: true,
      MaxResults: 100,
    }),
  );
  expect(found.AssignmentReviewPolicy).toEqual({ PolicyName: 'ScoreMyKnownAnswers/2011-09-01' });
  const scores = found.AssignmentReviewReport?.ReviewResults?.filter(({ Key }) => Key === 'KnownAnswerScore');
  expect(scores?.map(({ Value }) => Value)).toEqual(['0', '100']);
  expect(
    found.AssignmentReviewReport?.ReviewActions?.map(({ ActionName, Status }) => [ActionName, Status]),
  ).toEqual([
    ['Reject', 'Succeeded'],
    ['Extend', 'Succeeded'],
    ['Approve', 'Succeeded'],
  ]);
  const paged = await rig.turk.send(
    new ListReviewPolicyResultsForHITCommand({ HITId, RetrieveResults: true, MaxResults: 1 }),
  );
  expect(paged.NextToken).toBeDefined();
});

test('what most workers say is agreed on', async () => {
  const plurality: ReviewPolicy = {
    PolicyName: 'SimplePlurality/2011-09-01',
    Parameters: [
      parameter('QuestionIds', 'one', 'two'),
      parameter('QuestionAgreementThreshold', '50'),
      parameter('DisregardAssignmentIfRejected', 'T'),
      parameter('ApproveIfWorkerAgreementScoreIsAtLeast', '60'),
      parameter('RejectIfWorkerAgreementScoreIsLessThan', '40'),
    ],
  };
  const { HIT: made } = await rig.turk.send(
    new CreateHITCommand(hit({ HITReviewPolicy: plurality, MaxAssignments: 3 })),
  );
  const HITId = made?.HITId ?? '';
  await work(HITId, ann, { one: 'coat', two: 'blue' });
  await work(HITId, bob, { one: 'coat', two: 'blue' });
  await work(HITId, 'A3CARLEXAMPLE0', { one: 'hat', two: 'green' });
  const { HITReviewReport: report } = await rig.turk.send(
    new ListReviewPolicyResultsForHITCommand({
      HITId,
      PolicyLevels: ['HIT'],
      RetrieveActions: true,
      RetrieveResults: true,
      MaxResults: 100,
    }),
  );
  const values = (wanted: string): unknown =>
    report?.ReviewResults?.filter(({ Key }) => Key === wanted).map(({ Value }) => Value);
  expect(values('AgreedAnswer')).toEqual(['coat', 'blue']);
  expect(values('QuestionAgreementScore')).toEqual(['66', '66']);
  expect(values('HITAgreementScore')).toEqual(['100']);
  expect(values('WorkerAgreementScore')).toEqual(expect.arrayContaining(['100', '100', '0']));
  expect(report?.ReviewActions?.map(({ ActionName }) => ActionName).sort()).toEqual([
    'Approve',
    'Approve',
    'Reject',
  ]);
});

test('a policy is complete, and of its level', async () => {
  const refuse = (AssignmentReviewPolicy: ReviewPolicy): Promise<unknown> =>
    rig.turk.send(new CreateHITCommand(hit({ AssignmentReviewPolicy })));
  await expect(refuse({ PolicyName: 'SimplePlurality/2011-09-01' })).rejects.toMatchObject({
    Parameter: 'PolicyName',
  });
  await expect(refuse({ PolicyName: 'ScoreMyKnownAnswers/2011-09-01' })).rejects.toMatchObject({
    Parameter: 'AnswerKey',
  });
});
