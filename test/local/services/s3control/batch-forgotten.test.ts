import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UpdateJobStatusCommand } from '@aws-sdk/client-s3-control';
import { expect, test } from 'vitest';
import { startBatch } from './batch-rig.ts';
import { AccountId } from './control-rig.ts';

test('nothing is kept of what a job was to work on once it is over, also of one that never began', async () => {
  const data = await mkdtemp(join(tmpdir(), 'batch-'));
  const rig = await startBatch({ data });
  await rig.put('a', 'x');
  const work = { S3PutObjectTagging: { TagSet: [{ Key: 'seen', Value: 'yes' }] } };
  const Manifest = await rig.manifest(['data,a', 'data,none']);
  const done = await rig.create(work, { Manifest });
  expect(await rig.ended(done)).toMatchObject({ Status: 'Complete' });
  const waiting = await rig.create(work, { Manifest, ConfirmationRequired: true });
  await rig.cloud.clock.advance(5000);
  expect(await rig.describe(waiting)).toMatchObject({
    Status: 'Suspended',
    ProgressSummary: { TotalNumberOfTasks: 2 },
  });
  const cancel = { AccountId, JobId: waiting, RequestedJobStatus: 'Cancelled' as const };
  await rig.control.send(new UpdateJobStatusCommand(cancel));
  expect(await rig.describe(waiting)).toMatchObject({ Status: 'Cancelled' });
  await rig.cloud.clock.advance(5000);
  await rig[Symbol.asyncDispose]();
  const raw = new DatabaseSync(join(data, 'state.db'), { readOnly: true });
  const count = (table: string) => raw.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.['rows'];
  expect({ jobs: count('s3control.jobs'), tasks: count('s3control.job-tasks') }).toEqual({
    jobs: 2,
    tasks: 0,
  });
  raw.close();
});
