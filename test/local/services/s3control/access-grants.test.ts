import * as control from '@aws-sdk/client-s3-control';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { AccountId } from './control-rig.ts';
import { Bucket, document, instanceArn, roleArn, startGrants, userArn } from './grants-rig.ts';
import type { GrantsRig } from './grants-rig.ts';

let rig: GrantsRig;
beforeAll(async () => {
  rig = await startGrants();
});
afterAll(() => rig[Symbol.asyncDispose]());

test('nothing is granted before there is an instance, of which there is one', async () => {
  await rig.role('location');
  expect(await refusal(rig.locate('s3://'))).toEqual({
    code: 'AccessGrantsInstanceNotExistsError',
    status: 404,
    message: 'Access Grants Instance does not exist',
  });
  const create = (IdentityCenterArn?: string) =>
    rig.control.send(new control.CreateAccessGrantsInstanceCommand({ AccountId, IdentityCenterArn }));
  expect(await refusal(create('arn:aws:sso:::instance/ssoins-1234567890abcdef'))).toMatchObject({
    code: 'InvalidIdentityCenterInstance',
  });
  expect(await create()).toMatchObject({
    AccessGrantsInstanceId: 'default',
    AccessGrantsInstanceArn: instanceArn,
  });
  expect(await refusal(create())).toEqual({
    code: 'AccessGrantsInstanceAlreadyExists',
    status: 409,
    message: 'Access Grants Instance already exists',
  });
  const { AccessGrantsInstancesList } = await rig.control.send(
    new control.ListAccessGrantsInstancesCommand({ AccountId }),
  );
  expect(AccessGrantsInstancesList).toMatchObject([{ AccessGrantsInstanceArn: instanceArn }]);
  const found = await rig.control.send(
    new control.GetAccessGrantsInstanceForPrefixCommand({ AccountId, S3Prefix: `s3://${Bucket}/a*` }),
  );
  expect(found).toMatchObject({ AccessGrantsInstanceArn: instanceArn });
});

test('locations have a role that is there, and a scope that no other has', async () => {
  expect(await refusal(rig.locate('s3://', roleArn('nobody')))).toMatchObject({
    code: 'InvalidIamRole',
    message: 'The specified IAM Role is invalid',
  });
  expect(await refusal(rig.locate('https://elsewhere'))).toMatchObject({
    code: 'InvalidAccessGrantsLocation',
  });
  const made = await rig.locate('s3://');
  expect(made).toMatchObject({
    AccessGrantsLocationId: 'default',
    AccessGrantsLocationArn: `${instanceArn}/location/default`,
    LocationScope: 's3://',
    IAMRoleArn: roleArn('location'),
  });
  expect(await refusal(rig.locate('s3://'))).toMatchObject({
    code: 'AccessGrantsLocationAlreadyExistsError',
    status: 409,
  });
  const away = new control.DeleteAccessGrantsInstanceCommand({ AccountId });
  expect(await refusal(rig.control.send(away))).toMatchObject({ code: 'AccessGrantsInstanceNotEmptyError' });
  const { AccessGrantsLocationId: id = '' } = await rig.locate(`s3://${Bucket}/b*`);
  await rig.role('second');
  const asked = { AccountId, AccessGrantsLocationId: id };
  await rig.control.send(
    new control.UpdateAccessGrantsLocationCommand({ ...asked, IAMRoleArn: roleArn('second') }),
  );
  expect(await rig.control.send(new control.GetAccessGrantsLocationCommand(asked))).toMatchObject({
    IAMRoleArn: roleArn('second'),
  });
  const list = new control.ListAccessGrantsLocationsCommand({ AccountId, LocationScope: 's3://' });
  expect((await rig.control.send(list)).AccessGrantsLocationsList).toHaveLength(1);
  await rig.control.send(new control.DeleteAccessGrantsLocationCommand(asked));
  expect(await refusal(rig.control.send(new control.GetAccessGrantsLocationCommand(asked)))).toEqual({
    code: 'NoSuchAccessGrantsLocationError',
    status: 404,
    message: 'The specified access grants location does not exist',
  });
});

test('grants are listed by whom, for what and where, tagged and deleted', async () => {
  const list = async (more: object) =>
    (await rig.control.send(new control.ListAccessGrantsCommand({ AccountId, ...more }))).AccessGrantsList ??
    [];
  for (const [name, part, Permission] of [
    ['ann', 'a', 'READ'],
    ['bob', 'b', 'READWRITE'],
  ] as const)
    await rig.grant({
      Grantee: { GranteeType: 'IAM', GranteeIdentifier: userArn(name) },
      Permission,
      AccessGrantsLocationConfiguration: { S3SubPrefix: `${Bucket}/${part}/*` },
    });
  expect(await list({ GranteeType: 'IAM', GranteeIdentifier: userArn('ann') })).toHaveLength(1);
  expect(await list({ Permission: 'READWRITE' })).toMatchObject([{ GrantScope: `s3://${Bucket}/b/*` }]);
  const [first] = await list({ GrantScope: `s3://${Bucket}/a/*` });
  const AccessGrantId = first?.AccessGrantId;
  const resource = { AccountId, ResourceArn: first?.AccessGrantArn };
  await rig.control.send(new control.TagResourceCommand({ ...resource, Tags: [{ Key: 'a', Value: 'b' }] }));
  expect((await rig.control.send(new control.ListTagsForResourceCommand(resource))).Tags).toEqual([
    { Key: 'a', Value: 'b' },
  ]);
  await rig.control.send(new control.DeleteAccessGrantCommand({ AccountId, AccessGrantId }));
  expect(
    await refusal(rig.control.send(new control.GetAccessGrantCommand({ AccountId, AccessGrantId }))),
  ).toEqual({
    code: 'NoSuchAccessGrantError',
    status: 404,
    message: 'The specified access grant does not exist',
  });
});

test('who cannot be granted something, and what nobody can be, is refused', async () => {
  const says = async (more: Partial<control.CreateAccessGrantCommandInput>) =>
    (await refusal(rig.grant(more))).code;
  expect(await says({})).toBe('InvalidAccessGrant');
  const AccessGrantsLocationConfiguration = { S3SubPrefix: `${Bucket}/x*` };
  const of = (GranteeType: control.GranteeType, GranteeIdentifier: string) =>
    says({ AccessGrantsLocationConfiguration, Grantee: { GranteeType, GranteeIdentifier } });
  expect(await of('DIRECTORY_USER', '906769c8-e8c0-7060-e4e4-a3a26b00b83f')).toBe('InvalidAccessGrant');
  expect(await of('IAM', `arn:aws:iam::${AccountId}:root`)).toBe('InvalidAccessGrant');
  expect(await says({ AccessGrantsLocationConfiguration, S3PrefixType: 'Object' })).toBe(
    'InvalidAccessGrant',
  );
  expect(await says({ AccessGrantsLocationConfiguration, AccessGrantsLocationId: 'nowhere' })).toBe(
    'NoSuchAccessGrantsLocationError',
  );
});

test('another account gets at what is granted to it once the policy of the instance lets it', async () => {
  const other = '210987654321';
  const there = rig.as({ accessKeyId: other, secretAccessKey: 'test' }).control;
  const list = () => there.send(new control.ListAccessGrantsCommand({ AccountId }));
  expect(await refusal(list())).toMatchObject({ code: 'AccessDenied' });
  const none = new control.GetAccessGrantsInstanceResourcePolicyCommand({ AccountId });
  expect(await refusal(rig.control.send(none))).toEqual({
    code: 'AccessGrantsInstanceResourcePolicyNotExists',
    status: 404,
    message: 'Access Grants Instance Resource Policy does not exist',
  });
  const put = (Policy: string) =>
    rig.control.send(new control.PutAccessGrantsInstanceResourcePolicyCommand({ AccountId, Policy }));
  expect(await refusal(put('{"no":"policy"}'))).toMatchObject({ code: 'InvalidResourcePolicy' });
  const Policy = document({
    Effect: 'Allow',
    Principal: { AWS: other },
    Action: ['s3:ListAccessGrants', 's3:GetDataAccess'],
    Resource: instanceArn,
  });
  expect(await put(Policy)).toMatchObject({ Policy });
  expect((await list()).AccessGrantsList?.[0]?.AccessGrantArn).toContain(`${instanceArn}/grant/`);
  await rig.control.send(new control.DeleteAccessGrantsInstanceResourcePolicyCommand({ AccountId }));
  expect(await refusal(list())).toMatchObject({ code: 'AccessDenied' });
});
