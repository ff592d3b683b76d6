import type { RequestSpotInstancesCommandInput, SpotInstanceType } from '@aws-sdk/client-ec2';
import {
  DescribeInstanceCreditSpecificationsCommand,
  DescribeSpotInstanceRequestsCommand,
  RequestSpotInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
  waitUntilSpotInstanceRequestFulfilled,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const spot = async (SpotInstanceType: SpotInstanceType) => {
  const behavior = SpotInstanceType === 'persistent' ? 'stop' : 'terminate';
  const [id = ''] = await lab.running(1, {
    InstanceMarketOptions: {
      MarketType: 'spot',
      SpotOptions: { SpotInstanceType, InstanceInterruptionBehavior: behavior, MaxPrice: '0.02' },
    },
    TagSpecifications: [{ ResourceType: 'spot-instances-request', Tags: [{ Key: 'team', Value: 'a' }] }],
  });
  return id;
};

async function requestOf(instanceId: string) {
  const Filters = [{ Name: 'instance-id', Values: [instanceId] }];
  const answer = await lab.ec2.send(new DescribeSpotInstanceRequestsCommand({ Filters }));
  return answer.SpotInstanceRequests?.[0];
}

test('a one-time Spot instance has a request and cannot be stopped', async () => {
  const id = await spot('one-time');
  const instance = await lab.describe(id);
  expect(instance.InstanceLifecycle).toBe('spot');
  const request = await requestOf(id);
  expect(request).toMatchObject({
    SpotInstanceRequestId: instance.SpotInstanceRequestId,
    State: 'active',
    Status: { Code: 'fulfilled' },
    Type: 'one-time',
    SpotPrice: '0.020000',
    Tags: [{ Key: 'team', Value: 'a' }],
  });
  expect(await refused(lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] })))).toEqual({
    code: 'UnsupportedOperation',
    message:
      `You can't stop the Spot Instance '${id}' because it is associated with a one-time Spot Instance request. ` +
      'You can only stop Spot Instances associated with persistent Spot Instance requests.',
    status: 400,
  });
  await lab.ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  expect(await requestOf(id)).toMatchObject({
    State: 'closed',
    Status: { Code: 'instance-terminated-by-user' },
  });
});

test('a persistent one can, and its request waits with it', async () => {
  const id = await spot('persistent');
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  expect(await lab.stateOf(id)).toBe('stopped');
  expect(await requestOf(id)).toMatchObject({
    State: 'disabled',
    Status: { Code: 'instance-stopped-by-user' },
  });
});

test('credits of burstable types: T3 unlimited, T2 standard', async () => {
  const [t3 = ''] = await lab.running();
  const [t2 = ''] = await lab.running(1, { InstanceType: 't2.micro' });
  const [m5 = ''] = await lab.running(1, { InstanceType: 'm5.large' });
  const call = new DescribeInstanceCreditSpecificationsCommand({ InstanceIds: [t3, t2, m5] });
  expect((await lab.ec2.send(call)).InstanceCreditSpecifications).toEqual([
    { InstanceId: t3, CpuCredits: 'unlimited' },
    { InstanceId: t2, CpuCredits: 'standard' },
  ]);
});

test('instances that are requested by RequestSpotInstances are there, as many as asked for, once a token', async () => {
  const { SubnetId, ImageId } = await lab.describe(await spot('one-time'));
  const input: RequestSpotInstancesCommandInput = {
    SpotPrice: '0.05',
    InstanceCount: 2,
    Type: 'one-time',
    LaunchGroup: 'together',
    AvailabilityZoneGroup: 'us-east-1',
    ClientToken: 'twice',
    LaunchSpecification: {
      ImageId,
      InstanceType: 't3.micro',
      NetworkInterfaces: [{ DeviceIndex: 0, SubnetId, AssociatePublicIpAddress: true }],
    },
  };
  const request = async () =>
    (await lab.ec2.send(new RequestSpotInstancesCommand(input))).SpotInstanceRequests ?? [];
  const requests = await request();
  expect(requests).toMatchObject([
    {
      State: 'active',
      SpotPrice: '0.050000',
      LaunchGroup: 'together',
      AvailabilityZoneGroup: 'us-east-1',
      LaunchSpecification: { InstanceType: 't3.micro', SubnetId },
    },
    { State: 'active' },
  ]);
  expect(await request()).toEqual(requests);
  await waitUntilSpotInstanceRequestFulfilled(
    { client: lab.ec2, maxWaitTime: 20 },
    { SpotInstanceRequestIds: requests.flatMap(({ SpotInstanceRequestId: id }) => id ?? []) },
  );
  expect((await lab.describe(requests[0]?.InstanceId ?? '')).InstanceLifecycle).toBe('spot');
});
