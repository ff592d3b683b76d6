import { expect, test } from 'vitest';
import { startNetLab } from '../network/net-lab.ts';
import type { NetLab } from '../network/net-lab.ts';
import { image, refused } from './lab.ts';

async function stopped({ aws, lab }: NetLab, more: object = {}): Promise<string> {
  const [id = ''] = await lab.running(1, more);
  await aws.stopInstances({ InstanceIds: [id] });
  await lab.cloud.clock.advance('2m');
  return id;
}

test('a type is refused that an instance cannot live on', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const resize = (InstanceId: string, Value: string) =>
    refused(aws.modifyInstanceAttribute({ InstanceId, InstanceType: { Value } }));
  const id = await stopped(net, { InstanceType: 'm5.large' });
  const { Reservations } = await aws.describeInstances({ InstanceIds: [id] });
  const SubnetId = Reservations?.[0]?.Instances?.[0]?.SubnetId;
  for (const DeviceIndex of [1, 2]) {
    const { NetworkInterface } = await aws.createNetworkInterface({ SubnetId });
    const NetworkInterfaceId = NetworkInterface?.NetworkInterfaceId;
    await aws.attachNetworkInterface({ InstanceId: id, NetworkInterfaceId, DeviceIndex });
  }
  expect(await resize(id, 't3.micro')).toMatchObject({
    code: 'AttachmentLimitExceeded',
    message: 'Interface count 3 exceeds the limit for t3.micro',
  });
  await aws.modifyInstanceAttribute({ InstanceId: id, EnaSupport: { Value: false } });
  expect(await resize(id, 'c5.xlarge')).toMatchObject({
    code: 'InvalidParameterCombination',
    message:
      "Enhanced networking with the Elastic Network Adapter (ENA) is required for the 'c5.xlarge' instance type. " +
      `Ensure that your instance '${id}' is enabled for ENA.`,
  });
  const grouped = await stopped(net, { InstanceType: 'm5.large' });
  await aws.createPlacementGroup({ GroupName: 'near', Strategy: 'cluster' });
  await aws.modifyInstancePlacement({ InstanceId: grouped, GroupName: 'near' });
  expect((await resize(grouped, 't3.large')).message).toContain(
    "Cluster placement groups are not supported by the 't3.large' instance type.",
  );
  const optimized = await stopped(net, { InstanceType: 't2.small' });
  const ebs = { InstanceId: optimized, EbsOptimized: { Value: true } };
  expect(await refused(aws.modifyInstanceAttribute(ebs))).toMatchObject({
    code: 'Unsupported',
    message:
      'EBS-optimized instances are not supported for your requested configuration. ' +
      'Please check the documentation for supported configurations.',
  });
});

test('an image without ENA starts on no type that needs it', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { VolumeId } = await aws.createVolume({ AvailabilityZone: 'us-east-1a', Size: 1 });
  await lab.cloud.clock.advance('1m');
  const { SnapshotId } = await aws.createSnapshot({ VolumeId });
  await lab.cloud.clock.advance('1h');
  const { ImageId } = await aws.registerImage({
    Name: 'old',
    RootDeviceName: '/dev/sda1',
    VirtualizationType: 'hvm',
    Architecture: 'x86_64',
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId } }],
  });
  const launch = { ImageId, MinCount: 1, MaxCount: 1 };
  expect(await refused(aws.runInstances({ ...launch, InstanceType: 'm5.large' }))).toMatchObject({
    code: 'InvalidParameterCombination',
    message:
      "Enhanced networking with the Elastic Network Adapter (ENA) is required for the 'm5.large' instance type. " +
      'Ensure that you are using an AMI that is enabled for ENA.',
  });
  expect((await aws.runInstances({ ...launch, InstanceType: 't2.small' })).Instances).toHaveLength(1);
});

test('seven instances of a spread group run in a zone, and no eighth', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  await aws.createPlacementGroup({ GroupName: 'apart', Strategy: 'spread' });
  const launch = (AvailabilityZone: string, MinCount: number, MaxCount = MinCount) =>
    aws.runInstances({
      ImageId: image.x86,
      InstanceType: 't3.micro',
      MinCount,
      MaxCount,
      Placement: { GroupName: 'apart', AvailabilityZone },
    });
  const seven = await launch('us-east-1a', 1, 9);
  expect(seven.Instances).toHaveLength(7);
  expect(await refused(launch('us-east-1a', 1))).toMatchObject({
    code: 'InstanceLimitExceeded',
    message: "The spread placement group 'apart' can have at most 7 running instances in us-east-1a.",
  });
  expect((await launch('us-east-1b', 1)).Instances).toHaveLength(1);
  await lab.cloud.clock.advance('1m');
  const InstanceIds = [seven.Instances?.[0]?.InstanceId ?? ''];
  await aws.stopInstances({ InstanceIds });
  await lab.cloud.clock.advance('1m');
  await launch('us-east-1a', 1);
  expect((await refused(aws.startInstances({ InstanceIds }))).code).toBe('InstanceLimitExceeded');
});

test('the price of Spot is what this cloud bills, in every zone that offers the type', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const { SpotPriceHistory = [] } = await aws.describeSpotPriceHistory({
    InstanceTypes: ['m5.large'],
    ProductDescriptions: ['Linux/UNIX'],
    Filters: [{ Name: 'availability-zone', Values: ['us-east-1a', 'us-east-1b'] }],
  });
  expect(SpotPriceHistory.map((price) => [price.AvailabilityZone, price.SpotPrice])).toEqual([
    ['us-east-1a', '0.096000'],
    ['us-east-1b', '0.096000'],
  ]);
  expect((await aws.describeSpotPriceHistory({ MaxResults: 5 })).NextToken).not.toBe('');
  const { ServiceNames, ServiceDetails } = await aws.describeVpcEndpointServices({
    ServiceNames: ['com.amazonaws.us-east-1.s3', 'com.amazonaws.us-east-1.ssm'],
  });
  expect([...new Set(ServiceNames)]).toEqual(['com.amazonaws.us-east-1.s3', 'com.amazonaws.us-east-1.ssm']);
  expect(ServiceDetails?.find(({ PrivateDnsName }) => PrivateDnsName !== undefined)).toMatchObject({
    Owner: 'amazon',
  });
  const two = await aws.describeVpcEndpointServices({ MaxResults: 2 });
  expect(two.ServiceNames).toHaveLength(2);
  const none = aws.describeVpcEndpointServices({ ServiceNames: ['com.example'] });
  expect(await refused(none)).toMatchObject({
    code: 'InvalidServiceName',
    message: "The Vpc Endpoint Service 'com.example' does not exist",
  });
});
