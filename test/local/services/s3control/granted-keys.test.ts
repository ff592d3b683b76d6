import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import * as control from '@aws-sdk/client-s3-control';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { AccountId } from './control-rig.ts';
import { Bucket, instanceArn, roleArn, startGrants, userArn } from './grants-rig.ts';
import type { GrantsRig } from './grants-rig.ts';

let rig: GrantsRig;
beforeAll(async () => {
  rig = await startGrants();
  await rig.role('location');
  await rig.control.send(new control.CreateAccessGrantsInstanceCommand({ AccountId }));
  await rig.locate('s3://');
});
afterAll(() => rig[Symbol.asyncDispose]());

const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: Error) => error.name,
  );

test('the keys that are given out do what was granted, where it was, and no more', async () => {
  const ann = await rig.user('ann');
  const S3SubPrefix = `${Bucket}/a/*`;
  const made = await rig.grant({ AccessGrantsLocationConfiguration: { S3SubPrefix } });
  expect(made).toMatchObject({ GrantScope: `s3://${S3SubPrefix}`, Permission: 'READ' });
  expect(await refusal(rig.grant({ AccessGrantsLocationConfiguration: { S3SubPrefix } }))).toMatchObject({
    code: 'AccessGrantAlreadyExists',
    status: 409,
  });
  const ask = (Target: string, Permission: control.Permission = 'READ', more = {}) =>
    ann.send(new control.GetDataAccessCommand({ AccountId, Target, Permission, ...more }));
  const { Credentials, MatchedGrantTarget, Grantee } = await ask(`s3://${Bucket}/a/one`);
  expect(MatchedGrantTarget).toBe(`s3://${S3SubPrefix}`);
  expect(Grantee).toEqual({ GranteeType: 'IAM', GranteeIdentifier: userArn('ann') });
  const s3 = rig.withKeys(Credentials);
  const get = (Key: string, client = s3) => outcome(client.send(new GetObjectCommand({ Bucket, Key })));
  expect(await get('a/one')).toBe('done');
  expect(await get('a/two')).toBe('done');
  expect(await get('b/three')).toBe('AccessDenied');
  expect(await outcome(s3.send(new PutObjectCommand({ Bucket, Key: 'a/new', Body: 'x' })))).toBe(
    'AccessDenied',
  );
  expect(await outcome(s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/' })))).toBe('done');
  expect(await outcome(s3.send(new ListObjectsV2Command({ Bucket })))).toBe('AccessDenied');
  const one = await ask(`s3://${Bucket}/a/one`, 'READ', { Privilege: 'Minimal', TargetType: 'Object' });
  expect(one.MatchedGrantTarget).toBe(`s3://${Bucket}/a/one`);
  const narrow = rig.withKeys(one.Credentials);
  expect(await get('a/one', narrow)).toBe('done');
  expect(await get('a/two', narrow)).toBe('AccessDenied');
  expect(await refusal(ask(`s3://${Bucket}/b/three`))).toEqual({
    code: 'AccessDenied',
    status: 403,
    message: `You do not have READ permissions to the requested S3 Prefix: s3://${Bucket}/b/three`,
  });
  expect(await refusal(ask(`s3://${Bucket}/a/one`, 'WRITE'))).toMatchObject({ code: 'AccessDenied' });
  const mine = await ann.send(new control.ListCallerAccessGrantsCommand({ AccountId }));
  expect(mine.CallerAccessGrantsList).toEqual([{ Permission: 'READ', GrantScope: `s3://${S3SubPrefix}` }]);
  await rig.cloud.clock.advance(3_601_000);
  expect(await get('a/one')).toBe('ExpiredToken');
});

test('what is granted for reading and writing counts for each', async () => {
  const bob = await rig.user('bob');
  await rig.grant({
    Grantee: { GranteeType: 'IAM', GranteeIdentifier: userArn('bob') },
    Permission: 'READWRITE',
    AccessGrantsLocationConfiguration: { S3SubPrefix: `${Bucket}/b/*` },
  });
  const ask = new control.GetDataAccessCommand({
    AccountId,
    Target: `s3://${Bucket}/b/*`,
    Permission: 'WRITE',
  });
  const s3 = rig.withKeys((await bob.send(ask)).Credentials);
  expect(await outcome(s3.send(new PutObjectCommand({ Bucket, Key: 'b/new', Body: 'x' })))).toBe('done');
  expect(await outcome(s3.send(new GetObjectCommand({ Bucket, Key: 'b/new' })))).toBe('AccessDenied');
});

test('a role that does not trust access grants gives out no keys', async () => {
  await rig.role('elsewhere', { StringEquals: { 'aws:SourceArn': `${instanceArn}-of-another` } });
  const { AccessGrantsLocationId } = await rig.locate(`s3://${Bucket}/c*`, roleArn('elsewhere'));
  const eve = await rig.user('eva');
  await rig.grant({
    AccessGrantsLocationId,
    Grantee: { GranteeType: 'IAM', GranteeIdentifier: userArn('eva') },
  });
  const ask = new control.GetDataAccessCommand({
    AccountId,
    Target: `s3://${Bucket}/c/x`,
    Permission: 'READ',
  });
  expect(await refusal(eve.send(ask))).toEqual({
    code: 'StsNotAuthorizedError',
    status: 403,
    message: `User: access-grants.s3.amazonaws.com is not authorized to perform: sts:AssumeRole on resource: ${roleArn('elsewhere')}`,
  });
  const away = new control.DeleteAccessGrantsLocationCommand({ AccountId, AccessGrantsLocationId });
  expect(await refusal(rig.control.send(away))).toEqual({
    code: 'AccessGrantsLocationNotEmptyError',
    status: 400,
    message: 'Please clean up access grants before deleting access grants location',
  });
});
