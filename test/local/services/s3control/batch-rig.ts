import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { CreateJobCommand, DescribeJobCommand } from '@aws-sdk/client-s3-control';
import type { CreateJobCommandInput, JobManifestSpec, JobOperation } from '@aws-sdk/client-s3-control';
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';
import { AccountId, startControl } from './control-rig.ts';
import type { ControlRig } from './control-rig.ts';

export const roleNamed = (name: string) => `arn:aws:iam::${AccountId}:role/${name}`;

/** The role of the jobs, which may do everything with S3 and functions. */
export const RoleArn = roleNamed('batch');

type ManifestFields = NonNullable<JobManifestSpec['Fields']>;

export interface BatchRig extends ControlRig {
  /** Writes an object; answers its ETag. */
  put(Key: string, Body: string, Bucket?: string): Promise<string>;
  read(Key: string, Bucket?: string): Promise<string>;
  keys(Bucket: string, Prefix?: string): Promise<string[]>;
  /** What a job is told by, of a manifest of these lines that is written for it. */
  manifest(lines: readonly string[], Fields?: ManifestFields): Promise<CreateJobCommandInput['Manifest']>;
  create(Operation: JobOperation, more: Partial<CreateJobCommandInput>): Promise<string>;
  describe(JobId: string): Promise<NonNullable<Awaited<ReturnType<typeof described>>>>;
  /** Lets time go until a job has ended. */
  ended(JobId: string): Promise<NonNullable<Awaited<ReturnType<typeof described>>>>;
  /** The lines of a job's report, of all that succeeded and of all that failed. */
  report(JobId: string): Promise<Record<string, string[]>>;
  role(name: string, service: string, ...statements: object[]): Promise<void>;
}

const described = (rig: ControlRig, JobId: string) =>
  rig.control.send(new DescribeJobCommand({ AccountId, JobId })).then(({ Job }) => Job);

const document = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });

/** A cloud whose clock stands, with the buckets `data` and `reports`. */
export async function startBatch(options?: LocalCloudOptions): Promise<BatchRig> {
  const rig = await startControl(options);
  rig.cloud.clock.freeze();
  const iam = new IAMClient(rig.clientOptions);
  const role: BatchRig['role'] = async (RoleName, Service, ...statements) => {
    const trust = document({ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' });
    await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust }));
    if (statements.length > 0)
      await iam.send(
        new PutRolePolicyCommand({ RoleName, PolicyName: 'p', PolicyDocument: document(...statements) }),
      );
  };
  const all = { Effect: 'Allow', Action: ['s3:*', 'lambda:InvokeFunction'], Resource: '*' };
  await role('batch', 'batchoperations.s3.amazonaws.com', all);
  for (const Bucket of ['data', 'reports']) await rig.s3.send(new CreateBucketCommand({ Bucket }));
  let manifests = 0;
  let tokens = 0;
  const put: BatchRig['put'] = async (Key, Body, Bucket = 'data') =>
    (await rig.s3.send(new PutObjectCommand({ Bucket, Key, Body }))).ETag ?? '';
  const read: BatchRig['read'] = async (Key, Bucket = 'data') =>
    (await (await rig.s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString()) ?? '';
  const describe = async (JobId: string) => {
    const job = await described(rig, JobId);
    if (job === undefined) throw new Error('no job');
    return job;
  };
  return {
    ...rig,
    put,
    read,
    describe,
    role,
    async keys(Bucket, Prefix) {
      const { Contents = [] } = await rig.s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
      return Contents.map(({ Key = '' }) => Key);
    },
    async manifest(lines, Fields = ['Bucket', 'Key']) {
      const key = `manifest-${(manifests += 1)}.csv`;
      const ETag = await put(key, lines.join('\n'), 'reports');
      return {
        Spec: { Format: 'S3BatchOperations_CSV_20180820', Fields },
        Location: { ObjectArn: `arn:aws:s3:::reports/${key}`, ETag },
      };
    },
    async create(Operation, more) {
      const { JobId = '' } = await rig.control.send(
        new CreateJobCommand({
          AccountId,
          Operation,
          ClientRequestToken: `token-${(tokens += 1)}`,
          ConfirmationRequired: false,
          Priority: 10,
          RoleArn,
          Report: {
            Enabled: true,
            Bucket: 'arn:aws:s3:::reports',
            Prefix: 'done',
            Format: 'Report_CSV_20180820',
            ReportScope: 'AllTasks',
          },
          ...more,
        }),
      );
      return JobId;
    },
    async ended(JobId) {
      for (let step = 0; step < 20; step += 1) {
        const job = await describe(JobId);
        if (job.TerminationDate !== undefined) return job;
        await rig.cloud.clock.advance(1000);
      }
      throw new Error('the job does not end');
    },
    async report(JobId) {
      const text = await read(`done/job-${JobId}/manifest.json`, 'reports');
      const { Results }: { Results: { TaskExecutionStatus: string; Key: string }[] } = JSON.parse(text);
      const found: Record<string, string[]> = {};
      for (const { TaskExecutionStatus, Key } of Results)
        found[TaskExecutionStatus] = (await read(Key, 'reports')).trimEnd().split('\n');
      return found;
    },
    async [Symbol.asyncDispose]() {
      iam.destroy();
      await rig[Symbol.asyncDispose]();
    },
  };
}
