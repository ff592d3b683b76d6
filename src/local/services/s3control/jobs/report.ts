import { createHash } from 'node:crypto';
import type { JobReport } from '../../../../wire/generated/s3control.ts';
import type { Caller } from '../../../caller.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { JobFault } from './errors.ts';
import { inBucketArn } from './manifest/listed.ts';
import type { JobRow, TaskRow } from './state.ts';
import { taskRows } from './task-rows.ts';

/** The order that AWS's manifest names: in the lines themselves AWS has the status before the code. */
const SCHEMA = 'Bucket, Key, VersionId, TaskStatus, ErrorCode, HTTPStatusCode, ResultMessage';

/** Writes what became of a job's tasks: https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-examples-reports.html */
export async function writeReport(
  phase: PhaseContext,
  actor: Caller,
  row: JobRow,
  { Bucket: arn = '', Prefix, ReportScope, Format, ExpectedBucketOwner }: JobReport,
): Promise<void> {
  const Bucket = inBucketArn(arn);
  const home = `${Prefix === undefined ? '' : `${Prefix.replace(/\/$/, '')}/`}job-${row.job}`;
  const put = (Key: string, Body: Uint8Array): Promise<object> =>
    phase.call(
      's3',
      'PutObject',
      { Bucket, Key, Body, ExpectedBucketOwner, ServerSideEncryption: 'AES256' },
      actor,
    );
  const lines: Record<'succeeded' | 'failed', string[]> = { succeeded: [], failed: [] };
  for (const task of taskRows(phase, row.job))
    if (task.result !== undefined) lines[task.result.ok ? 'succeeded' : 'failed'].push(lineOf(task));
  const results: object[] = [];
  try {
    for (const [name, of] of Object.entries(lines)) {
      if (of.length === 0 || (name === 'succeeded' && ReportScope === 'FailedTasksOnly')) continue;
      const body = Buffer.from(of.join(''));
      const Key = `${home}/results/${createHash('sha1').update(phase.random.uuid()).digest('hex')}.csv`;
      await put(Key, body);
      const MD5Checksum = createHash('md5').update(body).digest('hex');
      results.push({ TaskExecutionStatus: name, Bucket, MD5Checksum, Key });
    }
    const ReportCreationDate = new Date(phase.now()).toISOString();
    const manifest = { Format, ReportCreationDate, Results: results, ReportSchema: SCHEMA };
    await put(`${home}/manifest.json`, Buffer.from(JSON.stringify(manifest)));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new JobFault(
      'The job report could not be written to your report bucket. Please check your permissions.',
    );
  }
}

function lineOf({ bucket, key, version = '', result }: TaskRow): string {
  const { ok = false, status = 0, code = '', message = '' } = result ?? {};
  const values = [bucket, key, version, ok ? 'succeeded' : 'failed', String(status), code, message];
  return `${values.map(quoted).join(',')}\n`;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
