import type { Rows, Stage } from '../row.ts';

const ann = 'A1ANNEXAMPLE00';

const Question =
  '<ExternalQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd"><ExternalURL>https://example.com</ExternalURL><FrameHeight>400</FrameHeight></ExternalQuestion>';

async function hit({ aws }: Stage): Promise<string> {
  const { HIT: made } = await aws.call('mturk', 'CreateHIT', {
    Title: 'Look',
    Description: 'Say what you see',
    Reward: '0.05',
    AssignmentDurationInSeconds: 600,
    LifetimeInSeconds: 3600,
    Question,
  });
  return made?.HITId ?? '';
}

/** A HIT whose one assignment was submitted. */
async function answered(stage: Stage): Promise<{ readonly id: string; readonly assignment: string }> {
  const id = await hit(stage);
  const { id: assignment } = await stage.cloud.turk.accept(id, ann);
  await stage.cloud.turk.submit(assignment, { picture: 'cat' });
  return { id, assignment };
}

async function qualification({ aws }: Stage, value?: number): Promise<string> {
  const { QualificationType: made } = await aws.call('mturk', 'CreateQualificationType', {
    Name: 'seen',
    Description: 'Has seen it',
    QualificationTypeStatus: 'Active',
  });
  const QualificationTypeId = made?.QualificationTypeId ?? '';
  if (value !== undefined)
    await aws.call('mturk', 'AssociateQualificationWithWorker', {
      QualificationTypeId,
      WorkerId: ann,
      IntegerValue: value,
    });
  return QualificationTypeId;
}

export const mturk: Rows = {
  'mturk extend': async (stage) => [await hit(stage), '--assignments', '1', '--lifetime', '2d', '--yes'],
  'mturk qualification list': async (stage) => {
    await qualification(stage, 1);
    return [];
  },
  'mturk qualification create': async () => ['seen', '--description', 'Has seen it', '--yes'],
  'mturk qualification grant': async (stage) => [await qualification(stage), ann, '--yes'],
  'mturk qualification revoke': async (stage) => [await qualification(stage, 1), ann, '--yes'],
  'mturk balance': async () => [],
  'mturk list': async (stage) => {
    await hit(stage);
    return [];
  },
  'mturk show': async (stage) => [(await answered(stage)).id],
  'mturk answers': async (stage) => [(await answered(stage)).id, '--csv'],
  'mturk create': async () => [
    '--url',
    'https://example.com',
    '--title',
    'Look',
    '--description',
    'Say what you see',
    '--reward',
    '0.05',
    '--yes',
  ],
  'mturk approve': async (stage) => ['--hit', (await answered(stage)).id, '--yes'],
  'mturk reject': async (stage) => ['--hit', (await answered(stage)).id, '--feedback', 'No', '--yes'],
  'mturk bonus': async (stage) => [(await answered(stage)).assignment, '1', '--reason', 'Good', '--yes'],
  'mturk expire': async (stage) => [await hit(stage), '--yes'],
  'mturk delete': async (stage) => {
    const { id, assignment } = await answered(stage);
    await stage.aws.call('mturk', 'ApproveAssignment', { AssignmentId: assignment });
    return [id, '--yes'];
  },
};
