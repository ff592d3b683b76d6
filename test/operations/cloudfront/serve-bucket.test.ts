import { afterAll, beforeAll, expect, test } from 'vitest';
import { invalidate } from '../../../src/operations/cloudfront/invalidate.ts';
import { listDistributions } from '../../../src/operations/cloudfront/list-distributions.ts';
import type { OperationEvent } from '../../../src/operations/host.ts';
import { planServeBucket } from '../../../src/operations/cloudfront/serve-bucket.ts';
import { bodyText, wholeBody } from '../../../src/wire/body.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';

let rig: LocalRig;

beforeAll(async () => {
  rig = await localRig();
  await rig.connection.call('s3', 'CreateBucket', {
    Bucket: 'my-site',
    CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
  });
  await put('index.html', 'hello');
  await put('404.html', 'not here');
});

afterAll(() => rig[Symbol.asyncDispose]());

const put = (Key: string, text: string) =>
  rig.connection.call('s3', 'PutObject', { Bucket: 'my-site', Key, Body: Buffer.from(text) });

async function view(id: string, path: string): Promise<string> {
  const { status, body } = await rig.cloud.transport().send({
    method: 'GET',
    protocol: 'http',
    hostname: 'localhost',
    port: 4566,
    path: `/_cloudfront/${id}${path}`,
    query: '',
    headers: { host: 'localhost:4566' },
    body: new Uint8Array(0),
  });
  return `${status} ${bodyText(await wholeBody(body))}`;
}

test('a private bucket is served, invalidated, and not served any more', async () => {
  const { context } = rig;
  await using plan = await planServeBucket(
    { bucket: 'my-site', root: 'index.html', missing: '/404.html' },
    context,
  );
  const report = await applyPlan(plan, context);
  expect(report).toMatchObject({ status: 'done', counts: { done: 3 } });
  const [found] = await Array.fromAsync(listDistributions(context));
  expect(found).toMatchObject({ status: 'Deployed', origins: ['my-site.s3.eu-west-1.amazonaws.com'] });
  const id = found?.id ?? '';
  expect(await view(id, '/')).toBe('200 hello');
  expect(await view(id, '/none')).toBe('404 not here');
  await put('index.html', 'changed');
  expect(await view(id, '/')).toBe('200 hello');
  expect(await invalidate({ distribution: id, paths: ['/*'], waitMs: 600_000 }, context)).toMatchObject({
    status: 'Completed',
  });
  expect(await view(id, '/')).toBe('200 changed');
  await using again = await planServeBucket({ bucket: 'my-site', root: 'index.html' }, context);
  expect(again.header).toMatchObject({ steps: 0, skips: 1 });
  await using back = await planUndo(report.run ?? '', context);
  expect(await applyPlan(back, context)).toMatchObject({ status: 'done' });
  expect(await Array.fromAsync(listDistributions(context))).toEqual([]);
  await expect(rig.connection.call('s3', 'GetBucketPolicy', { Bucket: 'my-site' })).rejects.toMatchObject({
    code: 'NoSuchBucketPolicy',
  });
});

test('a policy that somebody wrote after the plan is not overwritten', async () => {
  const { context, connection } = rig;
  await connection.call('s3', 'CreateBucket', {
    Bucket: 'policed',
    CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
  });
  await using plan = await planServeBucket({ bucket: 'policed', root: '' }, context);
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::policed/*' },
    ],
  });
  await connection.call('s3', 'PutBucketPolicy', { Bucket: 'policed', Policy });
  const refusal = await applyPlan(plan, context).catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    report: {
      counts: { moved: 1 },
      problems: expect.arrayContaining([expect.objectContaining({ step: 'control', status: 'moved' })]),
    },
  });
  expect(await Array.fromAsync(listDistributions(context))).toEqual([]);
  expect(await connection.call('s3', 'GetBucketPolicy', { Bucket: 'policed' })).toMatchObject({ Policy });
});

test('a policy that somebody wrote after the run stays, with a sentence, and the rest is taken back', async () => {
  const { context, connection } = rig;
  const Bucket = 'rewritten';
  await connection.call('s3', 'CreateBucket', {
    Bucket,
    CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
  });
  await using plan = await planServeBucket({ bucket: Bucket, root: '' }, context);
  const { run = '' } = await applyPlan(plan, context);
  const { Policy: made = '' } = await connection.call('s3', 'GetBucketPolicy', { Bucket });
  const Policy = made.replace('s3:GetObject', 's3:GetObject*');
  await connection.call('s3', 'PutBucketPolicy', { Bucket, Policy });
  const told: string[] = [];
  const host = {
    ...context.host,
    notify: (event: OperationEvent) => {
      if (event.kind === 'advice') told.push(event.message);
    },
  };
  await using back = await planUndo(run, context);
  expect(await applyPlan(back, { ...context, host })).toMatchObject({ status: 'done' });
  expect(told).toEqual([
    'The policy of rewritten has changed since; it stays as it is. What lets the distribution read may be in it still.',
  ]);
  expect(await connection.call('s3', 'GetBucketPolicy', { Bucket })).toMatchObject({ Policy });
  expect(await Array.fromAsync(listDistributions(context))).toEqual([]);
});

test('what is not there is said to be not there', async () => {
  await expect(planServeBucket({ bucket: 'nobody-has-this', root: '' }, rig.context)).rejects.toMatchObject({
    message: 'There is no bucket nobody-has-this.',
  });
  await expect(
    invalidate({ distribution: 'ENONE', paths: ['/*'], waitMs: 0 }, rig.context),
  ).rejects.toMatchObject({
    message: 'There is no distribution ENONE.',
  });
});
