import type { EC2 } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNetLab } from '../network/net-lab.ts';
import type { NetLab } from '../network/net-lab.ts';
import { refused } from './lab.ts';
import type { Lab } from './lab.ts';

let net: NetLab;
let lab: Lab;
let aws: EC2;
beforeAll(async () => {
  net = await startNetLab();
  ({ lab, aws } = net);
});
afterAll(() => net[Symbol.asyncDispose]());

test('the serial console is closed until it is opened', async () => {
  const isOpen = async () => (await aws.getSerialConsoleAccessStatus({})).SerialConsoleAccessEnabled;
  expect(await isOpen()).toBe(false);
  expect(await aws.enableSerialConsoleAccess({})).toMatchObject({ SerialConsoleAccessEnabled: true });
  expect(await isOpen()).toBe(true);
  expect(await aws.disableSerialConsoleAccess({})).toMatchObject({ SerialConsoleAccessEnabled: false });
  expect(await isOpen()).toBe(false);
});

test('the default credits of a family are those of instances launched later', async () => {
  const credits = async (family: 't2' | 't3') =>
    (await aws.getDefaultCreditSpecification({ InstanceFamily: family })).InstanceFamilyCreditSpecification;
  expect(await credits('t2')).toEqual({ InstanceFamily: 't2', CpuCredits: 'standard' });
  expect(await credits('t3')).toEqual({ InstanceFamily: 't3', CpuCredits: 'unlimited' });
  const of = async (id: string) =>
    (await aws.describeInstanceCreditSpecifications({ InstanceIds: [id] })).InstanceCreditSpecifications?.[0]
      ?.CpuCredits;
  const [before = ''] = await lab.running(1, { InstanceType: 't3.micro' });
  await aws.modifyDefaultCreditSpecification({ InstanceFamily: 't3', CpuCredits: 'standard' });
  expect(await credits('t3')).toEqual({ InstanceFamily: 't3', CpuCredits: 'standard' });
  const [after = ''] = await lab.running(1, { InstanceType: 't3.micro' });
  expect([await of(before), await of(after)]).toEqual(['unlimited', 'standard']);
  const wrong = aws.modifyDefaultCreditSpecification({ InstanceFamily: 't3', CpuCredits: 'endless' });
  expect((await refused(wrong)).code).toBe('InvalidParameterValue');
});

test('what an account settles of the metadata service holds where a launch says nothing', async () => {
  const settled = async () => (await aws.getInstanceMetadataDefaults({})).AccountLevel;
  expect(await settled()).toEqual({ ManagedBy: 'account' });
  await aws.modifyInstanceMetadataDefaults({ HttpTokens: 'required', HttpPutResponseHopLimit: 3 });
  await aws.modifyInstanceMetadataDefaults({ InstanceMetadataTags: 'enabled' });
  expect(await settled()).toMatchObject({
    HttpTokens: 'required',
    HttpPutResponseHopLimit: 3,
    InstanceMetadataTags: 'enabled',
  });
  const [id = ''] = await lab.running(1, { MetadataOptions: { HttpPutResponseHopLimit: 5 } });
  expect((await lab.describe(id)).MetadataOptions).toMatchObject({
    HttpTokens: 'required',
    HttpPutResponseHopLimit: 5,
    InstanceMetadataTags: 'enabled',
  });
  await aws.modifyInstanceMetadataDefaults({
    HttpTokens: 'no-preference',
    HttpPutResponseHopLimit: -1,
    InstanceMetadataTags: 'no-preference',
  });
  expect(await settled()).toEqual({ ManagedBy: 'account' });
});
