import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { iamResources, type Iam } from '../../src/resources/iam.ts';
import { localRig, type LocalRig } from '../operations/local-rig.ts';
import { totp } from '../support/totp.ts';

let rig: LocalRig;
let iam: Iam;
beforeAll(async () => {
  rig = await localRig();
  iam = iamResources(rig.connection);
});
afterAll(() => rig[Symbol.asyncDispose]());

/** Members of boto3's IAM resources, in camel case: what a resource can do, leads to and lists. */
const names: readonly (readonly [what: string, made: () => object, members: string])[] = [
  [
    'iam',
    () => iam,
    'changePassword createAccountAlias createAccountPasswordPolicy createGroup createInstanceProfile createPolicy ' +
      'createRole createSamlProvider createServerCertificate createSigningCertificate createUser ' +
      'createVirtualMfaDevice accountPasswordPolicy accountSummary currentUser group instanceProfile policy role ' +
      'samlProvider serverCertificate user virtualMfaDevice groups instanceProfiles policies roles samlProviders ' +
      'serverCertificates users virtualMfaDevices',
  ],
  ['AccessKey', () => iam.user('a').accessKey('k'), 'activate deactivate delete'],
  ['AccountPasswordPolicy', () => iam.accountPasswordPolicy(), 'load reload update delete'],
  ['AccountSummary', () => iam.accountSummary(), 'load reload summaryMap'],
  ['CurrentUser', () => iam.currentUser(), 'load user accessKeys mfaDevices signingCertificates'],
  [
    'Group',
    () => iam.group('g'),
    'load addUser attachPolicy create createPolicy delete detachPolicy removeUser update policy attachedPolicies ' +
      'policies users',
  ],
  ['GroupPolicy', () => iam.group('g').policy('p'), 'put delete document'],
  ['InstanceProfile', () => iam.instanceProfile('p'), 'load addRole removeRole delete'],
  ['LoginProfile', () => iam.user('a').loginProfile(), 'load create delete update'],
  ['MfaDevice', () => iam.user('a').mfaDevice('s'), 'associate disassociate resync'],
  [
    'Policy',
    () => iam.policy('arn:aws:iam::aws:policy/x'),
    'load attachGroup attachRole attachUser createVersion delete detachGroup detachRole detachUser defaultVersion versions',
  ],
  ['PolicyVersion', () => iam.policy('arn:aws:iam::aws:policy/x').version('v1'), 'load delete setAsDefault'],
  [
    'Role',
    () => iam.role('r'),
    'load attachPolicy delete detachPolicy assumeRolePolicy policy attachedPolicies instanceProfiles policies',
  ],
  ['SamlProvider', () => iam.samlProvider('arn'), 'load delete update'],
  ['ServerCertificate', () => iam.serverCertificate('c'), 'load delete update'],
  ['SigningCertificate', () => iam.user('a').signingCertificate('c'), 'activate deactivate delete'],
  [
    'User',
    () => iam.user('a'),
    'load addGroup attachPolicy create createAccessKeyPair createLoginProfile createPolicy delete detachPolicy ' +
      'enableMfa removeGroup update accessKey loginProfile mfaDevice policy signingCertificate accessKeys ' +
      'attachedPolicies groups mfaDevices policies signingCertificates',
  ],
  ['VirtualMfaDevice', () => iam.virtualMfaDevice('s'), 'delete'],
];

describe("boto3's names are there", () => {
  test.each(names)('%s', (_, made, members) => {
    const object = made();
    expect(members.split(' ').filter((name) => !(name in object))).toEqual([]);
  });
});

const allow = (Action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});
const pem = (name: string) => readFileSync(new URL(`../support/tls/${name}.pem`, import.meta.url), 'utf8');

test('what a user has comes and goes', async () => {
  const user = await iam.user('anna').create({ path: '/ops/', tags: { Team: 'red' } });
  expect(user.data).toMatchObject({ Path: '/ops/', Tags: [{ Key: 'Team', Value: 'red' }] });
  const key = await user.createAccessKeyPair();
  expect(key.secret).toHaveLength(40);
  await key.deactivate();
  expect((await user.accessKeys.first())?.status).toBe('Inactive');
  await key.delete();

  const profile = await user.createLoginProfile('Str0ng-enough!', true);
  expect((await profile.load()).data).toMatchObject({ PasswordResetRequired: true });
  await profile.delete();

  const device = await iam.createVirtualMfaDevice({ VirtualMFADeviceName: 'anna' });
  const seed = Buffer.from(device.data?.Base32StringSeed ?? []).toString();
  const now = rig.cloud.clock.now();
  const enabled = await user.enableMfa(device.serialNumber, totp(seed, now, -1), totp(seed, now));
  expect((await user.mfaDevices.toArray()).map(({ serialNumber }) => serialNumber)).toEqual([
    device.serialNumber,
  ]);
  expect((await iam.virtualMfaDevices.first())?.userName).toBe('anna');
  await enabled.disassociate();
  await device.delete();

  const certificate = await iam.createSigningCertificate(pem('certificate'), 'anna');
  await certificate.deactivate();
  expect((await user.signingCertificates.first())?.data?.Status).toBe('Inactive');
  await certificate.delete();

  const group = await iam.createGroup('readers');
  await group.addUser('anna');
  expect((await group.users.first())?.data?.Path).toBe('/ops/');
  const inline = await group.createPolicy('own', allow('s3:GetObject'));
  expect(JSON.parse(await inline.document())).toEqual(allow('s3:GetObject'));
  await inline.put(allow('s3:*'));
  expect((await group.policies.toArray()).map(({ name }) => name)).toEqual(['own']);
  await inline.delete();
  const renamed = await user.update({ name: 'hanna' });
  expect((await group.users.toArray()).map(({ name }) => name)).toEqual(['hanna']);
  await group.removeUser('hanna');
  await renamed.delete();
  await (await group.update({ name: 'gone' })).delete();
});

test('policies, profiles, providers and the account itself', async () => {
  const policy = await iam.createPolicy({
    PolicyName: 'read',
    PolicyDocument: JSON.stringify(allow('s3:*')),
  });
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  };
  const role = await iam.createRole({ RoleName: 'web', AssumeRolePolicyDocument: JSON.stringify(trust) });
  await policy.attachRole('web');
  expect(await policy.attachedRoleNames.toArray()).toEqual(['web']);
  expect(await policy.attachedUserNames.toArray()).toEqual([]);
  await policy.detachRole('web');
  const second = await policy.createVersion(allow('ec2:*'), false);
  expect((await policy.defaultVersion()).versionId).toBe('v1');
  await second.setAsDefault();
  expect(JSON.parse(await policy.document())).toEqual(allow('ec2:*'));
  expect(JSON.parse(await role.assumeRolePolicy())).toEqual(trust);

  const profile = await iam.createInstanceProfile('web');
  await profile.addRole('web');
  expect(await (await profile.load()).roleNames()).toEqual(['web']);
  expect((await role.instanceProfiles.first())?.name).toBe('web');
  expect((await iam.instanceProfiles.first())?.name).toBe('web');
  await profile.removeRole('web');
  await profile.delete();

  const metadata = `<EntityDescriptor entityID="x">${' '.repeat(1000)}</EntityDescriptor>`;
  const saml = await iam.createSamlProvider('staff', metadata);
  expect((await iam.samlProviders.first())?.arn).toBe(saml.arn);
  expect((await saml.load()).data?.SAMLMetadataDocument).toBe(metadata);
  await saml.delete();
  const key = { CertificateBody: pem('certificate'), PrivateKey: pem('key') };
  const certificate = await iam.createServerCertificate({ ServerCertificateName: 'web', ...key });
  const moved = await certificate.update({ name: 'other' });
  expect((await iam.serverCertificates.first())?.name).toBe('other');
  await moved.delete();

  const passwords = await iam.createAccountPasswordPolicy({ MinimumPasswordLength: 12 });
  expect((await passwords.load()).data).toMatchObject({ MinimumPasswordLength: 12 });
  await passwords.delete();
  await iam.createAccountAlias('nuage-lab');
  expect(await iam.accountSummary().summaryMap()).toMatchObject({ Roles: 1, Policies: 1, UsersQuota: 5000 });
  expect((await iam.currentUser().load()).data?.Arn).toBe('arn:aws:iam::123456789012:root');
});
