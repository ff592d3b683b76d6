import { EC2 } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

async function requested(net: NetLab, cidr = '10.1.0.0/16') {
  const VpcId = await net.vpc();
  const PeerVpcId = await net.vpc(cidr);
  const { VpcPeeringConnection } = await net.aws.createVpcPeeringConnection({ VpcId, PeerVpcId });
  return { VpcId, PeerVpcId, id: VpcPeeringConnection?.VpcPeeringConnectionId ?? '', VpcPeeringConnection };
}

async function described(net: NetLab, id: string) {
  return (await net.aws.describeVpcPeeringConnections({ VpcPeeringConnectionIds: [id] }))
    .VpcPeeringConnections?.[0];
}

test('it is asked for, accepted, and carries routes until it is deleted', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { VpcId, id, VpcPeeringConnection } = await requested(net);
  expect(VpcPeeringConnection?.Status?.Code).toBe('initiating-request');
  await lab.cloud.clock.advance('5s');
  expect((await described(net, id))?.Status).toEqual({
    Code: 'pending-acceptance',
    Message: 'Pending Acceptance by 123456789012',
  });
  await aws.acceptVpcPeeringConnection({ VpcPeeringConnectionId: id });
  await lab.cloud.clock.advance('5s');
  expect(await described(net, id)).toMatchObject({
    Status: { Code: 'active', Message: 'Active' },
    RequesterVpcInfo: { VpcId, CidrBlock: '10.0.0.0/16' },
    AccepterVpcInfo: { CidrBlock: '10.1.0.0/16', CidrBlockSet: [{ CidrBlock: '10.1.0.0/16' }] },
  });
  const RouteTableId = await net.mainTable(VpcId);
  await aws.createRoute({ RouteTableId, DestinationCidrBlock: '10.1.0.0/16', VpcPeeringConnectionId: id });
  const route = async () =>
    (await aws.describeRouteTables({ RouteTableIds: [RouteTableId] })).RouteTables?.[0]?.Routes?.at(-1);
  expect(await route()).toMatchObject({ VpcPeeringConnectionId: id, State: 'active' });
  await aws.deleteVpcPeeringConnection({ VpcPeeringConnectionId: id });
  expect(await route()).toMatchObject({ VpcPeeringConnectionId: id, State: 'blackhole' });
  expect((await described(net, id))?.Status?.Code).toBe('deleted');
  await lab.cloud.clock.advance('3h');
  expect((await refused(described(net, id))).code).toBe('InvalidVpcPeeringConnectionID.NotFound');
});

test('it is rejected, expires, or fails for blocks that overlap', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const first = await requested(net);
  await aws.rejectVpcPeeringConnection({ VpcPeeringConnectionId: first.id });
  expect((await described(net, first.id))?.Status?.Code).toBe('rejected');
  expect(await refused(aws.acceptVpcPeeringConnection({ VpcPeeringConnectionId: first.id }))).toMatchObject({
    code: 'InvalidStateTransition',
    message: `VpcPeeringConnection ID ${first.id} is not in the correct state for the request.`,
  });
  const overlapping = await requested(net, '10.0.128.0/17');
  expect((await described(net, overlapping.id))?.Status?.Code).toBe('failed');
  const { VpcPeeringConnection } = await aws.createVpcPeeringConnection(first);
  await lab.cloud.clock.advance('8d');
  const late = await described(net, VpcPeeringConnection?.VpcPeeringConnectionId ?? '');
  expect(late?.Status?.Code).toBe('expired');
});

test('across regions it is accepted where the other VPC is', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const there = new EC2({
    endpoint: lab.cloud.endpoint,
    region: 'eu-west-3',
    credentials: lab.cloud.rootKey,
  });
  const VpcId = await net.vpc();
  const { Vpc } = await there.createVpc({ CidrBlock: '10.7.0.0/16' });
  const { VpcPeeringConnection } = await aws.createVpcPeeringConnection({
    VpcId,
    PeerVpcId: Vpc?.VpcId ?? '',
    PeerRegion: 'eu-west-3',
    TagSpecifications: [{ ResourceType: 'vpc-peering-connection', Tags: [{ Key: 'side', Value: 'mine' }] }],
  });
  const VpcPeeringConnectionId = VpcPeeringConnection?.VpcPeeringConnectionId ?? '';
  expect(VpcPeeringConnection?.Tags).toEqual([{ Key: 'side', Value: 'mine' }]);
  expect(await refused(aws.acceptVpcPeeringConnection({ VpcPeeringConnectionId }))).toMatchObject({
    code: 'OperationNotPermitted',
    message: `Incorrect region (us-east-1) specified for this request.VPC peering connection ${VpcPeeringConnectionId} must be accepted in region eu-west-3`,
  });
  const accepted = await there.acceptVpcPeeringConnection({ VpcPeeringConnectionId });
  expect(accepted.VpcPeeringConnection).toMatchObject({ AccepterVpcInfo: { Region: 'eu-west-3' } });
  expect(accepted.VpcPeeringConnection?.Tags ?? []).toEqual([]);
  await aws.modifyVpcPeeringConnectionOptions({
    VpcPeeringConnectionId,
    RequesterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: true },
  });
  expect(await described(net, VpcPeeringConnectionId)).toMatchObject({
    RequesterVpcInfo: { PeeringOptions: { AllowDnsResolutionFromRemoteVpc: true } },
    Tags: [{ Key: 'side', Value: 'mine' }],
  });
});
