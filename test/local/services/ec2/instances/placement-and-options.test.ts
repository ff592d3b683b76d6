import {
  CreatePlacementGroupCommand,
  DeletePlacementGroupCommand,
  DescribePlacementGroupsCommand,
  ModifyInstanceCpuOptionsCommand,
  ModifyInstanceMaintenanceOptionsCommand,
  ModifyInstancePlacementCommand,
  ModifyPrivateDnsNameOptionsCommand,
  RunInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { image, refused, startLab, type Lab } from './lab.ts';

async function stopped(lab: Lab, input = {}): Promise<string> {
  const [id = ''] = await lab.running(1, input);
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('2m');
  return id;
}

test('placement groups are made, described, launched into and deleted when they are empty', async () => {
  await using lab = await startLab();
  const { ec2 } = lab;
  const made = await ec2.send(
    new CreatePlacementGroupCommand({
      GroupName: 'shards',
      Strategy: 'partition',
      PartitionCount: 3,
      TagSpecifications: [{ ResourceType: 'placement-group', Tags: [{ Key: 'team', Value: 'data' }] }],
    }),
  );
  expect(made.PlacementGroup).toMatchObject({
    GroupName: 'shards',
    Strategy: 'partition',
    PartitionCount: 3,
    State: 'available',
    GroupArn: 'arn:aws:ec2:us-east-1:123456789012:placement-group/shards',
    Tags: [{ Key: 'team', Value: 'data' }],
  });
  expect(
    await refused(ec2.send(new CreatePlacementGroupCommand({ GroupName: 'shards', Strategy: 'spread' }))),
  ).toMatchObject({
    code: 'InvalidPlacementGroup.Duplicate',
  });
  await ec2.send(new CreatePlacementGroupCommand({ GroupName: 'near' }));
  const found = await ec2.send(
    new DescribePlacementGroupsCommand({ Filters: [{ Name: 'strategy', Values: ['clu*'] }] }),
  );
  expect(found.PlacementGroups?.map((group) => group.GroupName)).toEqual(['near']);
  const [id = ''] = await lab.running(1, { Placement: { GroupName: 'shards', PartitionNumber: 2 } });
  expect((await lab.describe(id)).Placement).toMatchObject({ GroupName: 'shards', PartitionNumber: 2 });
  const remove = new DeletePlacementGroupCommand({ GroupName: 'shards' });
  expect(await refused(ec2.send(remove))).toMatchObject({ code: 'InvalidPlacementGroup.InUse' });
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('2m');
  await ec2.send(remove);
  expect(await refused(ec2.send(remove))).toMatchObject({
    code: 'InvalidPlacementGroup.Unknown',
    message: "The Placement Group 'shards' is unknown.",
  });
});

test('a type that does not go into a cluster is refused in the words of AWS', async () => {
  await using lab = await startLab();
  await lab.ec2.send(new CreatePlacementGroupCommand({ GroupName: 'near', Strategy: 'cluster' }));
  const launch = new RunInstancesCommand({
    ImageId: image.x86,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    Placement: { GroupName: 'near' },
  });
  expect(await refused(lab.ec2.send(launch))).toMatchObject({
    code: 'InvalidParameterCombination',
    message:
      "Cluster placement groups are not supported by the 't3.micro' instance type. Specify a supported instance type or change the placement group strategy, and try again.",
  });
});

test('a stopped instance moves into a group and out of it; one that runs does not', async () => {
  await using lab = await startLab();
  await lab.ec2.send(new CreatePlacementGroupCommand({ GroupName: 'apart', Strategy: 'spread' }));
  const [running = ''] = await lab.running(1);
  const into = (InstanceId: string, GroupName: string) =>
    lab.ec2.send(new ModifyInstancePlacementCommand({ InstanceId, GroupName }));
  expect(await refused(into(running, 'apart'))).toMatchObject({ code: 'IncorrectInstanceState' });
  const id = await stopped(lab);
  await into(id, 'apart');
  expect((await lab.describe(id)).Placement?.GroupName).toBe('apart');
  await into(id, '');
  expect((await lab.describe(id)).Placement?.GroupName).toBe('');
  const tenancy = new ModifyInstancePlacementCommand({ InstanceId: id, Tenancy: 'dedicated' });
  expect(await refused(lab.ec2.send(tenancy))).toMatchObject({ code: 'InvalidTenancy' });
});

test('CPU options change while it is stopped, within what the type allows', async () => {
  await using lab = await startLab();
  const id = await stopped(lab, { InstanceType: 'm5.xlarge' });
  const change = (CoreCount: number) =>
    lab.ec2.send(new ModifyInstanceCpuOptionsCommand({ InstanceId: id, CoreCount, ThreadsPerCore: 1 }));
  expect(await refused(change(3))).toMatchObject({ code: 'InvalidParameterValue' });
  await change(2);
  expect((await lab.describe(id)).CpuOptions).toEqual({ CoreCount: 2, ThreadsPerCore: 1 });
});

test('maintenance and private name options are kept', async () => {
  await using lab = await startLab();
  const id = await stopped(lab);
  await lab.ec2.send(
    new ModifyInstanceMaintenanceOptionsCommand({ InstanceId: id, AutoRecovery: 'disabled' }),
  );
  await lab.ec2.send(
    new ModifyPrivateDnsNameOptionsCommand({
      InstanceId: id,
      PrivateDnsHostnameType: 'resource-name',
      EnableResourceNameDnsARecord: true,
    }),
  );
  expect(await lab.describe(id)).toMatchObject({
    MaintenanceOptions: { AutoRecovery: 'disabled' },
    PrivateDnsName: `${id}.ec2.internal`,
    PrivateDnsNameOptions: { HostnameType: 'resource-name', EnableResourceNameDnsARecord: true },
  });
});
