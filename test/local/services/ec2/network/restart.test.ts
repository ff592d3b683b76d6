import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startNetLab } from './net-lab.ts';

const data = mkdtempSync(join(tmpdir(), 'nuage-network-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

test('a network outlives the process, and what was on its way arrives', async () => {
  let vpcId = '';
  let natId = '';
  {
    await using net = await startNetLab({ data });
    vpcId = await net.vpc();
    await net.gateway(vpcId);
    const SubnetId = await net.subnet(vpcId, '10.0.1.0/24');
    const { AllocationId } = await net.aws.allocateAddress({});
    const { NatGateway } = await net.aws.createNatGateway({ SubnetId, AllocationId });
    natId = NatGateway?.NatGatewayId ?? '';
  }
  await using net = await startNetLab({ data });
  const state = async () =>
    (await net.aws.describeNatGateways({ NatGatewayIds: [natId] })).NatGateways?.[0]?.State;
  expect(await state()).toBe('pending');
  await net.lab.cloud.clock.advance('2m');
  expect(await state()).toBe('available');
  const { Vpcs } = await net.aws.describeVpcs({ Filters: [{ Name: 'is-default', Values: ['false'] }] });
  expect(Vpcs?.map((vpc) => vpc.VpcId)).toEqual([vpcId]);
});
