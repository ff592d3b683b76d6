import { CreateVpcCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
beforeAll(async () => {
  net = await startNetLab();
});
afterAll(() => net[Symbol.asyncDispose]());

test('five VPCs a region, the default one among them; as many internet gateways', async () => {
  for (const second of [1, 2, 3, 4]) await net.vpc(`10.${second}.0.0/16`);
  expect(await refused(net.vpc('10.5.0.0/16'))).toEqual({
    code: 'VpcLimitExceeded',
    message: 'The maximum number of VPCs has been reached.',
    status: 400,
  });
  for (let number = 0; number < 4; number += 1) await net.aws.createInternetGateway({});
  expect(await refused(net.aws.createInternetGateway({}))).toEqual({
    code: 'InternetGatewayLimitExceeded',
    message: 'The maximum number of internet gateways has been reached.',
    status: 400,
  });
});

test('another region has its own', async () => {
  const tokyo = net.lab.client('ap-northeast-1');
  expect((await tokyo.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }))).Vpc?.State).toBe('pending');
});

test('an interface wears five groups', async () => {
  const { Vpcs = [] } = await net.aws.describeVpcs({ Filters: [{ Name: 'is-default', Values: ['false'] }] });
  const vpcId = Vpcs[0]?.VpcId ?? '';
  const SubnetId = await net.subnet(vpcId, Vpcs[0]?.CidrBlock?.replace('.0.0/16', '.1.0/24') ?? '');
  const Groups: string[] = [];
  for (let number = 0; number < 6; number += 1) Groups.push(await net.group(vpcId, `g${number}`));
  expect(await refused(net.aws.createNetworkInterface({ SubnetId, Groups }))).toEqual({
    code: 'SecurityGroupsPerInterfaceLimitExceeded',
    message: 'The maximum number of security groups per interface has been reached.',
    status: 400,
  });
  await net.aws.createNetworkInterface({ SubnetId, Groups: Groups.slice(1) });
});
