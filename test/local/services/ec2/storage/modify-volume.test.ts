import {
  CreateVolumeCommand,
  DescribeVolumeAttributeCommand,
  DescribeVolumesModificationsCommand,
  EnableVolumeIOCommand,
  ModifyVolumeAttributeCommand,
  ModifyVolumeCommand,
} from '@aws-sdk/client-ec2';
import type { ModifyVolumeCommandInput } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storageLab, volumeOf } from './storage-lab.ts';
import type { StorageLab } from './storage-lab.ts';

let lab: StorageLab;
beforeEach(async () => {
  lab = await storageLab();
});
afterEach(() => lab[Symbol.asyncDispose]());

const modify = (VolumeId: string, input: Omit<ModifyVolumeCommandInput, 'VolumeId'>) =>
  lab.ec2.send(new ModifyVolumeCommand({ VolumeId, ...input }));

async function modification(id: string) {
  const answer = await lab.ec2.send(new DescribeVolumesModificationsCommand({ VolumeIds: [id] }));
  return answer.VolumesModifications?.[0];
}

test('a modification goes from modifying to optimizing to completed, and takes effect in between', async () => {
  const id = await lab.volume();
  await expect(modification(id)).rejects.toMatchObject({
    name: 'InvalidVolumeModification.NotFound',
    message: `Modification for volume '${id}' does not exist.`,
  });
  const { VolumeModification: begun } = await modify(id, { Size: 20, Iops: 4000 });
  expect(begun).toMatchObject({
    ModificationState: 'modifying',
    Progress: 0,
    OriginalSize: 8,
    OriginalIops: 3000,
    TargetSize: 20,
    TargetIops: 4000,
    TargetVolumeType: 'gp3',
    TargetThroughput: 125,
  });
  expect(await volumeOf(lab.ec2, id)).toMatchObject({ Size: 8 });
  await lab.after('15s');
  expect(await modification(id)).toMatchObject({ ModificationState: 'optimizing', Progress: 5 });
  expect(await volumeOf(lab.ec2, id)).toMatchObject({ Size: 20, Iops: 4000, State: 'available' });
  await expect(modify(id, { Size: 30 })).rejects.toMatchObject({
    name: 'IncorrectModificationState',
    message: `Volume ${id} cannot be modified in modification state OPTIMIZING`,
  });
  await lab.after('10m');
  expect(await modification(id)).toMatchObject({ ModificationState: 'completed', Progress: 100 });
  await expect(modify(id, { Size: 30 })).rejects.toMatchObject({
    name: 'VolumeModificationRateExceeded',
    message:
      "You've reached the maximum modification rate per volume limit. Wait at least 6 hours between modifications per EBS volume.",
  });
  await lab.after('6h');
  expect((await modify(id, { VolumeType: 'gp2' })).VolumeModification).toMatchObject({
    TargetVolumeType: 'gp2',
    TargetIops: 100,
  });
});

test('a volume grows and never shrinks, within the limits of its new type', async () => {
  const id = await lab.volume();
  await expect(modify(id, { Size: 7 })).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: 'New size cannot be smaller than existing size',
  });
  await expect(modify(id, { VolumeType: 'st1' })).rejects.toThrow('minimum is 125GiB');
  await expect(modify(id, { VolumeType: 'io2' })).rejects.toThrow(
    'The parameter iops must be specified for io2 volumes.',
  );
  await expect(modify(id, {})).rejects.toMatchObject({ name: 'MissingParameter' });
  await expect(modify(id, { Size: 9, DryRun: true })).rejects.toMatchObject({ name: 'DryRunOperation' });
  expect((await modify(id, { VolumeType: 'io2', Iops: 500 })).VolumeModification).toMatchObject({
    TargetIops: 500,
    TargetVolumeType: 'io2',
  });
});

test('the storage and the IOPS of a type have a quota in a region', async () => {
  const create = (Size: number, more = {}) =>
    lab.ec2.send(
      new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', VolumeType: 'gp3', Size, ...more }),
    );
  await create(50 * 1024 - 10);
  await expect(create(11)).rejects.toMatchObject({
    name: 'VolumeLimitExceeded',
    message:
      'You have exceeded your maximum gp3 storage limit of 50 TiB in this region. Please contact AWS Support to request an Elastic Block Store service limit increase.',
  });
  const id = (await create(10)).VolumeId ?? '';
  await lab.after('10s');
  await expect(modify(id, { Size: 11 })).rejects.toMatchObject({ name: 'VolumeLimitExceeded' });
  await create(100, { VolumeType: 'io2', Iops: 100_000 });
  await expect(create(100, { VolumeType: 'io2', Iops: 100 })).rejects.toMatchObject({
    name: 'MaxIOPSLimitExceeded',
  });
});

test('whether I/O goes on by itself is an attribute that can be changed', async () => {
  const VolumeId = await lab.volume();
  await lab.ec2.send(new ModifyVolumeAttributeCommand({ VolumeId, AutoEnableIO: { Value: true } }));
  const attribute = await lab.ec2.send(
    new DescribeVolumeAttributeCommand({ VolumeId, Attribute: 'autoEnableIO' }),
  );
  expect(attribute.AutoEnableIO).toEqual({ Value: true });
  await lab.ec2.send(new EnableVolumeIOCommand({ VolumeId }));
});

test('modifications are filtered, and an unknown filter is refused', async () => {
  const [first, second] = [await lab.volume(), await lab.volume()];
  await modify(first, { Size: 9 });
  await modify(second, { VolumeType: 'gp2' });
  const find = async (Name: string, Value: string) => {
    const command = new DescribeVolumesModificationsCommand({ Filters: [{ Name, Values: [Value] }] });
    return (await lab.ec2.send(command)).VolumesModifications?.map((one) => one.VolumeId);
  };
  expect(await find('target-size', '9')).toEqual([first]);
  expect(await find('target-volume-type', 'gp?')).toHaveLength(2);
  await expect(find('size', '9')).rejects.toThrow("The filter 'size' is invalid");
});
