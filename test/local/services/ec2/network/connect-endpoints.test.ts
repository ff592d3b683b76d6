import * as sdk from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { startCloud } from '../../../../support/cloud.ts';

test('an endpoint of Instance Connect comes up, is changed and goes, with its network interface', async () => {
  await using running = await startCloud({ time: '2027-03-01T08:00:00Z', frozen: true });
  const ec2 = new sdk.EC2Client({ ...running.clientOptions, maxAttempts: 1 });
  const { Subnets = [] } = await ec2.send(new sdk.DescribeSubnetsCommand({}));
  const { SubnetId, VpcId, AvailabilityZone } = Subnets[0] ?? {};
  const made = await ec2.send(
    new sdk.CreateInstanceConnectEndpointCommand({
      SubnetId,
      TagSpecifications: [
        { ResourceType: 'instance-connect-endpoint', Tags: [{ Key: 'for', Value: 'ssh' }] },
      ],
    }),
  );
  const { InstanceConnectEndpointId: id = '', NetworkInterfaceIds = [] } = made.InstanceConnectEndpoint ?? {};
  expect(made.InstanceConnectEndpoint).toMatchObject({
    InstanceConnectEndpointId: expect.stringMatching(/^eice-[0-9a-f]{17}$/),
    InstanceConnectEndpointArn: `arn:aws:ec2:us-east-1:123456789012:instance-connect-endpoint/${id}`,
    State: 'create-in-progress',
    DnsName: expect.stringMatching(
      new RegExp(`^${id}\\.[0-9a-f]{8}\\.ec2-instance-connect-endpoint\\.us-east-1\\.amazonaws\\.com$`),
    ),
    SubnetId,
    VpcId,
    AvailabilityZone,
    PreserveClientIp: false,
    IpAddressType: 'ipv4',
    CreatedAt: new Date('2027-03-01T08:00:00Z'),
    Tags: [{ Key: 'for', Value: 'ssh' }],
  });
  const described = async () => {
    const Filters = [{ Name: 'vpc-id', Values: [VpcId ?? ''] }];
    const found = await ec2.send(new sdk.DescribeInstanceConnectEndpointsCommand({ Filters }));
    return found.InstanceConnectEndpoints?.map(({ State, PreserveClientIp }) => [State, PreserveClientIp]);
  };
  const minutes = () => running.cloud.clock.advance(180_000);
  await minutes();
  expect(await described()).toEqual([['create-complete', false]]);
  const faces = () =>
    ec2.send(
      new sdk.DescribeNetworkInterfacesCommand({
        Filters: [{ Name: 'network-interface-id', Values: NetworkInterfaceIds }],
      }),
    );
  expect((await faces()).NetworkInterfaces).toMatchObject([
    { InterfaceType: 'ec2_instance_connect_endpoint', Status: 'in-use', RequesterManaged: true },
  ]);
  await expect(ec2.send(new sdk.DeleteSubnetCommand({ SubnetId }))).rejects.toMatchObject({
    name: 'DependencyViolation',
  });
  const named = { InstanceConnectEndpointId: id };
  await ec2.send(new sdk.ModifyInstanceConnectEndpointCommand({ ...named, PreserveClientIp: true }));
  expect(await described()).toEqual([['update-in-progress', true]]);
  await minutes();
  expect(await described()).toEqual([['update-complete', true]]);
  const gone = await ec2.send(new sdk.DeleteInstanceConnectEndpointCommand(named));
  expect(gone.InstanceConnectEndpoint?.State).toBe('delete-in-progress');
  await running.cloud.clock.advance(60_000);
  await expect(
    ec2.send(new sdk.ModifyInstanceConnectEndpointCommand({ ...named, PreserveClientIp: false })),
  ).rejects.toMatchObject({
    name: 'IncorrectState',
    message: `The instance connect endpoint '${id}' is being deleted.`,
  });
  const again = await ec2.send(new sdk.DeleteInstanceConnectEndpointCommand(named));
  expect(again.InstanceConnectEndpoint?.State).toBe('delete-in-progress');
  // To ask twice does not make it take longer.
  await running.cloud.clock.advance(60_000);
  expect(await described()).toEqual([]);
  expect((await faces()).NetworkInterfaces).toEqual([]);
  await expect(ec2.send(new sdk.DeleteInstanceConnectEndpointCommand(named))).rejects.toMatchObject({
    name: 'InvalidInstanceConnectEndpointId.NotFound',
    message: `The instance connect endpoint ID '${id}' does not exist`,
  });
  ec2.destroy();
});
