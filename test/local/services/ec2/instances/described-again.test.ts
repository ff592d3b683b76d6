import {
  AssociateAddressCommand,
  AllocateAddressCommand,
  CreateTagsCommand,
  ModifyInstanceAttributeCommand,
  ModifyInstanceMetadataOptionsCommand,
  MonitorInstancesCommand,
  StopInstancesCommand,
  type Instance,
} from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { startLab } from './lab.ts';

test('an instance that is described again and again shows every change, and what time alone changes', async () => {
  await using lab = await startLab();
  const { ec2, cloud } = lab;
  const [id = ''] = await lab.launch();
  const seen = async (): Promise<Instance> => {
    const first = await lab.describe(id);
    // The second answer comes from what the first one kept.
    expect(await lab.describe(id)).toEqual(first);
    return first;
  };

  expect((await seen()).State?.Name).toBe('pending');
  await cloud.clock.advance(10_000);
  expect((await seen()).State?.Name).toBe('running');

  await ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'Name', Value: 'a < b' }] }));
  expect((await seen()).Tags).toEqual([{ Key: 'Name', Value: 'a < b' }]);

  await ec2.send(new MonitorInstancesCommand({ InstanceIds: [id] }));
  expect((await seen()).Monitoring?.State).toBe('pending');
  await ec2.send(new ModifyInstanceMetadataOptionsCommand({ InstanceId: id, HttpPutResponseHopLimit: 5 }));
  expect((await seen()).MetadataOptions).toMatchObject({ State: 'pending', HttpPutResponseHopLimit: 5 });
  await cloud.clock.advance(60_000);
  expect((await seen()).MetadataOptions?.State).toBe('applied');
  expect((await seen()).Monitoring?.State).toBe('enabled');

  const { AllocationId, PublicIp } = await ec2.send(new AllocateAddressCommand({}));
  await ec2.send(new AssociateAddressCommand({ AllocationId, InstanceId: id }));
  expect((await seen()).PublicIpAddress).toBe(PublicIp);
  await ec2.send(new ModifyInstanceAttributeCommand({ InstanceId: id, SourceDestCheck: { Value: false } }));
  expect((await seen()).NetworkInterfaces?.[0]?.SourceDestCheck).toBe(false);

  await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  expect((await seen()).State?.Name).toBe('stopping');
  await cloud.clock.advance(60_000);
  expect((await seen()).State?.Name).toBe('stopped');
});
