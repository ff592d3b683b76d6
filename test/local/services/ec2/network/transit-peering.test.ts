import { EC2 } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
let tokyo: EC2;
let here: string;
let there: string;
beforeAll(async () => {
  net = await startNetLab();
  const { endpoint, rootKey: credentials } = net.lab.cloud;
  tokyo = new EC2({ endpoint, credentials, region: 'ap-northeast-1', maxAttempts: 1 });
  const [one, other] = [await net.aws.createTransitGateway({}), await tokyo.createTransitGateway({})];
  here = one.TransitGateway?.TransitGatewayId ?? '';
  there = other.TransitGateway?.TransitGatewayId ?? '';
  await net.lab.cloud.clock.advance('2m');
});
afterAll(() => net[Symbol.asyncDispose]());

async function asked(PeerTransitGatewayId = there) {
  const { TransitGatewayPeeringAttachment: made } = await net.aws.createTransitGatewayPeeringAttachment({
    TransitGatewayId: here,
    PeerTransitGatewayId,
    PeerAccountId: '123456789012',
    PeerRegion: 'ap-northeast-1',
    TagSpecifications: [
      { ResourceType: 'transit-gateway-attachment', Tags: [{ Key: 'Name', Value: 'to tokyo' }] },
    ],
  });
  return { made, id: { TransitGatewayAttachmentId: made?.TransitGatewayAttachmentId ?? '' } };
}

async function stateAt(
  client: EC2,
  { TransitGatewayAttachmentId: id }: { TransitGatewayAttachmentId: string },
) {
  const { TransitGatewayPeeringAttachments: found = [] } =
    await client.describeTransitGatewayPeeringAttachments({ TransitGatewayAttachmentIds: [id] });
  return found[0]?.State;
}

test('a peering is asked for in one region, accepted in the other, and carries static routes', async () => {
  const { made, id } = await asked();
  expect(made).toMatchObject({
    State: 'initiatingRequest',
    RequesterTgwInfo: { TransitGatewayId: here, OwnerId: '123456789012', Region: 'us-east-1' },
    AccepterTgwInfo: { TransitGatewayId: there, OwnerId: '123456789012', Region: 'ap-northeast-1' },
    Tags: [{ Key: 'Name', Value: 'to tokyo' }],
  });
  await net.lab.cloud.clock.advance('5s');
  expect([await stateAt(net.aws, id), await stateAt(tokyo, id)]).toEqual([
    'pendingAcceptance',
    'pendingAcceptance',
  ]);
  expect((await refused(net.aws.acceptTransitGatewayPeeringAttachment(id))).code).toBe(
    'OperationNotPermitted',
  );
  const { TransitGatewayPeeringAttachment: taken } = await tokyo.acceptTransitGatewayPeeringAttachment(id);
  expect(taken?.State).toBe('pending');
  await net.lab.cloud.clock.advance('2m');
  expect(await stateAt(net.aws, id)).toBe('available');

  const { TransitGatewayAttachments = [] } = await net.aws.describeTransitGatewayAttachments({
    Filters: [{ Name: 'resource-type', Values: ['peering'] }],
  });
  const [attachment] = TransitGatewayAttachments;
  expect(attachment).toMatchObject({ ResourceId: there, Association: { State: 'associated' } });
  const TransitGatewayRouteTableId = attachment?.Association?.TransitGatewayRouteTableId ?? '';
  const { Route } = await net.aws.createTransitGatewayRoute({
    TransitGatewayRouteTableId,
    DestinationCidrBlock: '10.9.0.0/16',
    ...id,
  });
  expect(Route).toMatchObject({
    State: 'active',
    TransitGatewayAttachments: [{ ResourceId: there, ResourceType: 'peering' }],
  });

  await tokyo.deleteTransitGatewayPeeringAttachment(id);
  await net.lab.cloud.clock.advance('1m');
  expect(await stateAt(net.aws, id)).toBe('deleted');
  const { Routes } = await net.aws.searchTransitGatewayRoutes({
    TransitGatewayRouteTableId,
    Filters: [{ Name: 'type', Values: ['static'] }],
  });
  expect(Routes?.[0]?.State).toBe('blackhole');
});

test('a peering can be rejected, and one to a gateway that is not there fails', async () => {
  const { id } = await asked();
  const { TransitGatewayPeeringAttachment } = await tokyo.rejectTransitGatewayPeeringAttachment(id);
  expect(TransitGatewayPeeringAttachment?.State).toBe('rejected');
  expect(await stateAt(net.aws, id)).toBe('rejected');
  expect((await refused(tokyo.acceptTransitGatewayPeeringAttachment(id))).code).toBe('IncorrectState');

  const lost = await asked('tgw-0123456789abcdef0');
  await net.lab.cloud.clock.advance('5s');
  expect(await stateAt(net.aws, lost.id)).toBe('failed');
});
