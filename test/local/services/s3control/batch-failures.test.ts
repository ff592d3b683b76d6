import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { roleNamed, startBatch } from './batch-rig.ts';
import type { BatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatch();
  await rig.put('plain', 'x');
});
afterAll(() => rig[Symbol.asyncDispose]());

const tagging = { S3PutObjectTagging: { TagSet: [{ Key: 'seen', Value: 'yes' }] } };
const tagsOf = async (Key: string) =>
  (await rig.s3.send(new GetObjectTaggingCommand({ Bucket: 'data', Key }))).TagSet;

test('a role that is not trusted, or not allowed, shows in the job', async () => {
  await rig.role('not-trusted', 'lambda.amazonaws.com', { Effect: 'Allow', Action: 's3:*', Resource: '*' });
  await rig.role('no-manifest', 'batchoperations.s3.amazonaws.com');
  const read = {
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:PutObject'],
    Resource: 'arn:aws:s3:::reports/*',
  };
  await rig.role('no-tags', 'batchoperations.s3.amazonaws.com', read);
  const Manifest = await rig.manifest(['data,plain']);
  const by = (name: string) => rig.create(tagging, { Manifest, RoleArn: roleNamed(name) });
  expect(await rig.ended(await by('not-trusted'))).toMatchObject({ Status: 'Failed' });
  expect(await rig.ended(await by('no-manifest'))).toMatchObject({
    Status: 'Failed',
    FailureReasons: [{ FailureReason: 'Reading the manifest is forbidden: AccessDenied' }],
  });
  const job = await by('no-tags');
  expect(await rig.ended(job)).toMatchObject({
    Status: 'Complete',
    ProgressSummary: { NumberOfTasksFailed: 1 },
  });
  const { failed = [] } = await rig.report(job);
  expect(failed[0]).toMatch(/^data,plain,,failed,403,AccessDenied,/);
});

test('a report that cannot be written fails a job whose work is done', async () => {
  const may = { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObjectTagging'], Resource: '*' };
  await rig.role('no-report', 'batchoperations.s3.amazonaws.com', may);
  await rig.put('unreported', 'x');
  const Manifest = await rig.manifest(['data,unreported']);
  const job = await rig.create(tagging, { Manifest, RoleArn: roleNamed('no-report') });
  expect(await rig.ended(job)).toMatchObject({
    Status: 'Failed',
    FailureReasons: [
      {
        FailureReason:
          'The job report could not be written to your report bucket. Please check your permissions.',
      },
    ],
  });
  expect(await tagsOf('unreported')).toHaveLength(1);
});

test('a manifest that cannot be is told with its code', async () => {
  const fails = async (lines: string[], fields?: ('Bucket' | 'Key' | 'Ignore' | 'VersionId')[]) => {
    const job = await rig.create(tagging, { Manifest: await rig.manifest(lines, fields) });
    const { Status, FailureReasons } = await rig.ended(job);
    expect(Status).toBe('Failed');
    return FailureReasons?.[0];
  };
  const FailureCode = 'InvalidManifestContent';
  expect(await fails(['data'], ['Bucket'])).toEqual({
    FailureCode,
    FailureReason: 'Required fields are missing in the schema: Key',
  });
  expect(await fails(['data,a,b'])).toEqual({
    FailureCode,
    FailureReason: 'Manifest file is not properly formatted',
  });
  expect(await fails(['data,%E0%A4%A'])).toEqual({ FailureCode, FailureReason: 'Invalid object key format' });
  expect(await fails([''])).toEqual({ FailureCode, FailureReason: 'Invalid Manifest Content' });
  const Manifest = await rig.manifest(['data,plain']);
  const Location = {
    ...Manifest?.Location,
    ObjectArn: 'arn:aws:s3:::reports/manifest-1.csv',
    ETag: 'another',
  };
  const job = await rig.create(tagging, { Manifest: { Spec: Manifest?.Spec, Location } });
  expect((await rig.ended(job)).FailureReasons?.[0]?.FailureReason).toContain('ETag');
});

test('an inventory whose files are not packed as they should be is no manifest', async () => {
  await rig.put('inventory/data.csv.gz', '"data","plain"', 'reports');
  const inventory = {
    destinationBucket: 'arn:aws:s3:::reports',
    fileFormat: 'CSV',
    fileSchema: 'Bucket, Key',
    files: [{ key: 'inventory/data.csv.gz' }],
  };
  const ETag = await rig.put('inventory/manifest.json', JSON.stringify(inventory), 'reports');
  const Manifest = {
    Spec: { Format: 'S3InventoryReport_CSV_20161130' as const },
    Location: { ObjectArn: 'arn:aws:s3:::reports/inventory/manifest.json', ETag },
  };
  expect(await rig.ended(await rig.create(tagging, { Manifest }))).toMatchObject({
    Status: 'Failed',
    FailureReasons: [
      {
        FailureCode: 'InvalidManifestContent',
        FailureReason: 'Manifest file is not properly formatted',
      },
    ],
  });
});

test('a job that cannot be is refused with what it lacks', async () => {
  const Manifest = await rig.manifest(['data,plain']);
  const says = async (call: Promise<string>) => {
    const { code, message } = await refusal(call);
    return `${code}: ${message}`;
  };
  expect(await says(rig.create({}, { Manifest }))).toBe('InvalidRequest: A job must have one Operation.');
  expect(await says(rig.create(tagging, {}))).toBe(
    'InvalidRequest: A job must have either a Manifest or a ManifestGenerator, and not both.',
  );
  expect(await says(rig.create(tagging, { Manifest, Report: { Enabled: true } }))).toBe(
    'InvalidRequest: A report that is enabled needs Bucket, Format, ReportScope.',
  );
  expect(await says(rig.create(tagging, { Manifest, RoleArn: 'arn:aws:iam::210987654321:role/batch' }))).toBe(
    'AccessDenied: Cross-account pass role is not allowed',
  );
  expect(
    await says(rig.create({ S3ComputeObjectChecksum: { ChecksumType: 'COMPOSITE' } }, { Manifest })),
  ).toContain('NotImplemented');
});
