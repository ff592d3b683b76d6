import type { ModifyInstanceAttributeCommandInput } from '@aws-sdk/client-ec2';
import {
  DescribeInstanceAttributeCommand,
  ModifyInstanceAttributeCommand,
  ModifyInstanceMetadataOptionsCommand,
  MonitorInstancesCommand,
  ResetInstanceAttributeCommand,
  StopInstancesCommand,
  UnmonitorInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const modify = (id: string, change: Partial<ModifyInstanceAttributeCommandInput>) =>
  lab.ec2.send(new ModifyInstanceAttributeCommand({ InstanceId: id, ...change }));

async function stopped(): Promise<string> {
  const [id = ''] = await lab.running();
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  return id;
}

test('the type changes while it is stopped, and only then', async () => {
  const [running = ''] = await lab.running();
  expect(await refused(modify(running, { InstanceType: { Value: 't3.large' } }))).toEqual({
    code: 'IncorrectInstanceState',
    message: `The instance '${running}' is not in the 'stopped' state.`,
    status: 400,
  });
  const id = await stopped();
  await modify(id, { InstanceType: { Value: 'c5.xlarge' } });
  expect(await lab.describe(id)).toMatchObject({ InstanceType: 'c5.xlarge', CpuOptions: { CoreCount: 2 } });
  expect((await refused(modify(id, { InstanceType: { Value: 't4g.micro' } }))).message).toContain(
    "The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64'",
  );
  expect((await refused(modify(id, { InstanceType: { Value: 'x' } }))).message).toBe(
    "Invalid value 'x' for InstanceType.",
  );
});

test('one attribute at a time', async () => {
  const id = await stopped();
  const both = { DisableApiStop: { Value: true }, EbsOptimized: { Value: true } };
  expect(await refused(modify(id, both))).toMatchObject({
    code: 'InvalidParameterCombination',
    message: 'Fields for multiple attribute types specified',
  });
  expect((await refused(modify(id, {}))).message).toBe('No attributes specified.');
});

test('by name and value, as the command line writes it', async () => {
  const id = await stopped();
  await modify(id, { Attribute: 'instanceInitiatedShutdownBehavior', Value: 'terminate' });
  const Attribute = 'instanceInitiatedShutdownBehavior';
  const read = await lab.ec2.send(new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute }));
  expect(read.InstanceInitiatedShutdownBehavior?.Value).toBe('terminate');
});

test('user data changes while stopped', async () => {
  const id = await stopped();
  await modify(id, { UserData: { Value: Buffer.from('#!/bin/sh\n') } });
  const read = await lab.ec2.send(
    new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute: 'userData' }),
  );
  expect(Buffer.from(read.UserData?.Value ?? '', 'base64').toString()).toBe('#!/bin/sh\n');
});

test('what happens to a volume at the end can be changed, for a device that is there', async () => {
  const [id = ''] = await lab.running();
  await modify(id, {
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: false } }],
  });
  expect((await lab.describe(id)).BlockDeviceMappings?.[0]?.Ebs?.DeleteOnTermination).toBe(false);
  const other = [{ DeviceName: '/dev/sdz', Ebs: { DeleteOnTermination: false } }];
  expect(await refused(modify(id, { BlockDeviceMappings: other }))).toMatchObject({
    code: 'InvalidInstanceAttributeValue',
    message: 'No device is currently mapped at /dev/sdz',
  });
});

test('the source/destination check is switched off and reset', async () => {
  const [id = ''] = await lab.running();
  await modify(id, { SourceDestCheck: { Value: false } });
  expect(await lab.describe(id)).toMatchObject({
    SourceDestCheck: false,
    NetworkInterfaces: [{ SourceDestCheck: false }],
  });
  await lab.ec2.send(new ResetInstanceAttributeCommand({ InstanceId: id, Attribute: 'sourceDestCheck' }));
  expect((await lab.describe(id)).SourceDestCheck).toBe(true);
});

test('security groups have to exist', async () => {
  const [id = ''] = await lab.running();
  const refusal = await refused(modify(id, { Groups: ['sg-0123456789abcdef0'] }));
  expect(refusal.code).toBe('InvalidGroup.NotFound');
});

test('metadata options change, and are pending for a moment', async () => {
  const [id = ''] = await lab.running();
  const change = { InstanceId: id, HttpPutResponseHopLimit: 4, HttpTokens: 'optional' } as const;
  const answer = await lab.ec2.send(new ModifyInstanceMetadataOptionsCommand(change));
  expect(answer.InstanceMetadataOptions).toMatchObject({ State: 'pending', HttpPutResponseHopLimit: 4 });
  await lab.cloud.clock.advance('10s');
  expect((await lab.describe(id)).MetadataOptions).toMatchObject({
    State: 'applied',
    HttpTokens: 'optional',
  });
});

test('detailed monitoring goes on and off', async () => {
  const [id = ''] = await lab.running();
  const on = await lab.ec2.send(new MonitorInstancesCommand({ InstanceIds: [id] }));
  expect(on.InstanceMonitorings).toEqual([{ InstanceId: id, Monitoring: { State: 'pending' } }]);
  await lab.cloud.clock.advance('1m');
  expect((await lab.describe(id)).Monitoring?.State).toBe('enabled');
  const off = await lab.ec2.send(new UnmonitorInstancesCommand({ InstanceIds: [id] }));
  expect(off.InstanceMonitorings?.[0]?.Monitoring?.State).toBe('disabling');
  await lab.cloud.clock.advance('1m');
  expect((await lab.describe(id)).Monitoring?.State).toBe('disabled');
});

test('the groups of an instance are told by their ids alone', async () => {
  const [id = ''] = await lab.running();
  const { Groups } = await lab.ec2.send(
    new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute: 'groupSet' }),
  );
  expect(Groups).toEqual([{ GroupId: expect.stringMatching(/^sg-/) }]);
});
