import { expect, test } from 'vitest';
import { refusal, startScalingLab } from './scaling-lab.ts';

test('a group launches its instances evenly over the zones, tags them, and has them in service once they run', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [1, 4, 6], {
    Tags: [
      { Key: 'Team', Value: 'a', PropagateAtLaunch: true },
      { Key: 'Own', Value: 'b', PropagateAtLaunch: false },
    ],
  });
  expect(await lab.states('web')).toEqual(['Pending', 'Pending', 'Pending', 'Pending']);
  await lab.advance('2m');
  expect(await lab.states('web')).toEqual(['InService', 'InService', 'InService', 'InService']);
  const { Reservations = [] } = await lab.ec2.describeInstances({
    Filters: [{ Name: 'tag:aws:autoscaling:groupName', Values: ['web'] }],
  });
  const instances = Reservations.flatMap(({ Instances = [] }) => Instances);
  const counts = Map.groupBy(instances, ({ Placement }) => Placement?.AvailabilityZone);
  expect([...counts.values()].map((there) => there.length).sort()).toEqual([1, 1, 2]);
  expect(instances[0]?.Tags).toContainEqual({ Key: 'Team', Value: 'a' });
  expect(instances[0]?.Tags?.some(({ Key }) => Key === 'Own')).toBe(false);
  const { Activities = [] } = await lab.scaling.describeScalingActivities({ AutoScalingGroupName: 'web' });
  expect(Activities).toHaveLength(4);
  expect(Activities[0]).toMatchObject({ StatusCode: 'Successful', Progress: 100 });
  expect(Activities[0]?.Cause).toMatch(
    /^At \S+Z a user request created an AutoScalingGroup changing the desired capacity from 0 to 4\. {2}At \S+Z an instance was started in response to a difference between desired and actual capacity, increasing the capacity from 0 to 4\.$/,
  );
});

test('an instance that somebody terminates is replaced', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [2, 2, 2]);
  await lab.advance('2m');
  const [gone = ''] = await lab.ids('web');
  await lab.ec2.terminateInstances({ InstanceIds: [gone] });
  await lab.advance('5m');
  expect(await lab.states('web')).toEqual(['InService', 'InService']);
  expect(await lab.ids('web')).not.toContain(gone);
  const { Activities = [] } = await lab.scaling.describeScalingActivities({ AutoScalingGroupName: 'web' });
  expect(Activities.map(({ Description, Cause }) => `${Description}: ${Cause}`).join('\n')).toContain(
    'was taken out of service in response to an EC2 health check indicating it has been terminated or stopped.',
  );
});

test('sizes are kept within their limits, in the words of AWS', async () => {
  await using lab = await startScalingLab();
  await lab.group('web', [1, 1, 3]);
  const set = (DesiredCapacity: number) =>
    lab.scaling.setDesiredCapacity({ AutoScalingGroupName: 'web', DesiredCapacity });
  expect(await refusal(set(4))).toBe(
    'ValidationError: New SetDesiredCapacity value 4 is above max value 3 for the AutoScalingGroup.',
  );
  expect(await refusal(set(0))).toBe(
    'ValidationError: New SetDesiredCapacity value 0 is below min value 1 for the AutoScalingGroup.',
  );
  expect(await refusal(lab.group('wrong', [1, 5, 3]))).toBe(
    'ValidationError: Desired capacity:5 must be between the specified min size:1 and max size:3',
  );
  expect(await refusal(lab.group('web', [1, 1, 1]))).toMatch(
    /: AutoScalingGroup by this name already exists/,
  );
  expect(await refusal(lab.scaling.deleteAutoScalingGroup({ AutoScalingGroupName: 'none' }))).toBe(
    "ValidationError: AutoScalingGroup name not found - AutoScalingGroup 'none' not found",
  );
});

test('it grows, shrinks from the fullest zone, spares what is protected, and ends when it is deleted', async () => {
  await using lab = await startScalingLab();
  const AutoScalingGroupName = 'web';
  await lab.group('web', [0, 3, 6]);
  await lab.advance('2m');
  const before = await lab.ids('web');
  await lab.scaling.setInstanceProtection({
    AutoScalingGroupName,
    InstanceIds: before,
    ProtectedFromScaleIn: true,
  });
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 5 });
  await lab.advance('2m');
  await lab.scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 0 });
  await lab.advance('5m');
  expect((await lab.ids('web')).sort()).toEqual([...before].sort());
  expect(await refusal(lab.scaling.deleteAutoScalingGroup({ AutoScalingGroupName }))).toMatch(
    /^ResourceInUse\w*: You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request\(s\) still in the group\.$/,
  );
  await lab.scaling.deleteAutoScalingGroup({ AutoScalingGroupName, ForceDelete: true });
  const { AutoScalingGroups } = await lab.scaling.describeAutoScalingGroups({});
  expect(AutoScalingGroups?.[0]?.Status).toBe('Delete in progress');
  await lab.advance('5m');
  expect((await lab.scaling.describeAutoScalingGroups({})).AutoScalingGroups).toEqual([]);
  const { Reservations } = await lab.ec2.describeInstances({
    Filters: [{ Name: 'instance-state-name', Values: ['running', 'pending'] }],
  });
  expect(Reservations ?? []).toEqual([]);
});

test('standby and detached instances go on running, and others come in their place', async () => {
  await using lab = await startScalingLab();
  const AutoScalingGroupName = 'web';
  await lab.group('web', [1, 2, 4]);
  await lab.advance('2m');
  const [first = '', second = ''] = await lab.ids('web');
  const stand = { AutoScalingGroupName, InstanceIds: [first], ShouldDecrementDesiredCapacity: true };
  await lab.scaling.enterStandby(stand);
  expect((await lab.states('web')).sort()).toEqual(['InService', 'Standby']);
  await lab.scaling.exitStandby({ AutoScalingGroupName, InstanceIds: [first] });
  expect(await lab.states('web')).toEqual(['InService', 'InService']);
  await lab.scaling.detachInstances({
    ...stand,
    InstanceIds: [second],
    ShouldDecrementDesiredCapacity: false,
  });
  await lab.advance('2m');
  const now = await lab.ids('web');
  expect(now).toHaveLength(2);
  expect(now).not.toContain(second);
  const { InstanceStatuses } = await lab.ec2.describeInstanceStatus({ InstanceIds: [second] });
  expect(InstanceStatuses?.[0]?.InstanceState?.Name).toBe('running');
  await lab.scaling.attachInstances({ AutoScalingGroupName, InstanceIds: [second] });
  expect(await lab.ids('web')).toContain(second);
});

test('a launch that EC2 refuses is an activity that says why, and is tried again', async () => {
  await using lab = await startScalingLab();
  const AutoScalingGroupName = 'old';
  const { Images = [] } = await lab.ec2.describeImages({ Owners: ['amazon'] });
  await lab.scaling.createLaunchConfiguration({
    LaunchConfigurationName: 'lc',
    ImageId: Images[0]?.ImageId,
    InstanceType: 't3.micro',
    KeyName: 'not-yet',
  });
  await lab.scaling.createAutoScalingGroup({
    AutoScalingGroupName,
    LaunchConfigurationName: 'lc',
    MinSize: 1,
    MaxSize: 1,
    AvailabilityZones: ['us-east-1b'],
  });
  const { Activities } = await lab.scaling.describeScalingActivities({ AutoScalingGroupName });
  expect(Activities?.[0]).toMatchObject({
    StatusCode: 'Failed',
    StatusMessage: "The key pair 'not-yet' does not exist Launching EC2 instance failed.",
  });
  await lab.ec2.createKeyPair({ KeyName: 'not-yet' });
  await lab.advance('5m');
  expect(await lab.states('old')).toEqual(['InService']);
  expect(await refusal(lab.scaling.deleteLaunchConfiguration({ LaunchConfigurationName: 'lc' }))).toMatch(
    /Cannot delete launch configuration lc because it is attached to AutoScalingGroup old$/,
  );
});

test('a zone that refuses is left for the next, and the activity says why', async () => {
  await using lab = await startScalingLab();
  const AutoScalingGroupName = 'web';
  // t3.micro is not offered in us-east-1e.
  await lab.group('web', [2, 2, 2], {
    VPCZoneIdentifier: undefined,
    AvailabilityZones: ['us-east-1e', 'us-east-1a'],
  });
  await lab.advance('2m');
  expect(await lab.states('web')).toEqual(['InService', 'InService']);
  const { Activities = [] } = await lab.scaling.describeScalingActivities({ AutoScalingGroupName });
  const failed = Activities.find(({ StatusCode }) => StatusCode === 'Failed');
  expect(failed?.StatusMessage).toMatch(
    /is not supported in your requested Availability Zone \(us-east-1e\)/,
  );
});
