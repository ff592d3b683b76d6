import type { Filter } from '@aws-sdk/client-ec2';
import {
  CreateTagsCommand,
  DescribeInstancesCommand,
  paginateDescribeInstances,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
let web: string[];
let data: string[];
beforeAll(async () => {
  lab = await startLab();
  const tagged = (Name: string, Environment: string) => ({
    TagSpecifications: [
      {
        ResourceType: 'instance' as const,
        Tags: [
          { Key: 'Name', Value: Name },
          { Key: 'Environment', Value: Environment },
        ],
      },
    ],
  });
  web = await lab.running(3, tagged('web', 'production'));
  data = await lab.running(2, {
    ...tagged('data', 'test'),
    InstanceType: 'm5.large',
    Placement: { AvailabilityZone: 'us-east-1c' },
    Monitoring: { Enabled: true },
  });
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [data[0] ?? ''] }));
  await lab.cloud.clock.advance('1m');
});
afterAll(() => lab[Symbol.asyncDispose]());

async function found(...filters: (readonly [string, ...string[]])[]): Promise<string[]> {
  const Filters = filters.map(([Name, ...Values]): Filter => ({ Name, Values }));
  const { Reservations = [] } = await lab.ec2.send(new DescribeInstancesCommand({ Filters }));
  return Reservations.flatMap((one) => one.Instances ?? []).map((one) => one.InstanceId ?? '');
}

describe('filters', () => {
  test('values of one filter are alternatives, filters must all hold', async () => {
    expect(await found(['tag:Name', 'web', 'data'])).toEqual([...web, ...data]);
    expect(await found(['tag:Name', 'web', 'data'], ['tag:Environment', 'test'])).toEqual(data);
    expect(await found(['tag:Name', 'web'], ['tag:Environment', 'test'])).toEqual([]);
  });

  test('wildcards, tag keys, states', async () => {
    expect(await found(['tag:Environment', 'prod*'])).toEqual(web);
    expect(await found(['tag:Name', '?ata'])).toEqual(data);
    expect(await found(['tag-key', 'Environment'])).toHaveLength(5);
    expect(await found(['instance-state-name', 'stopped'])).toEqual([data[0]]);
    expect(await found(['instance-state-name', 'running', 'stopped'])).toEqual([...web, ...data]);
    expect(await found(['instance-state-name', 'st*'])).toEqual([data[0]]);
    expect(await found(['instance-state-code', '16'])).toHaveLength(4);
  });

  test('every documented property of an instance can be asked for', async () => {
    const instance = await lab.describe(data[1] ?? '');
    const [device] = instance.BlockDeviceMappings ?? [];
    const [entry] = instance.NetworkInterfaces ?? [];
    const properties: Record<string, string | undefined> = {
      architecture: 'x86_64',
      'availability-zone': 'us-east-1c',
      'availability-zone-id': 'use1-az2',
      'block-device-mapping.attach-time': device?.Ebs?.AttachTime?.toISOString(),
      'block-device-mapping.delete-on-termination': 'true',
      'block-device-mapping.device-name': '/dev/xvda',
      'block-device-mapping.status': 'attached',
      'block-device-mapping.volume-id': device?.Ebs?.VolumeId,
      'boot-mode': 'uefi-preferred',
      'client-token': instance.ClientToken,
      'current-instance-boot-mode': 'uefi',
      'dns-name': instance.PublicDnsName,
      'ena-support': 'true',
      'hibernation-options.configured': 'false',
      hypervisor: 'xen',
      'image-id': instance.ImageId,
      'instance-id': instance.InstanceId,
      'instance-type': 'm5.large',
      'instance.group-name': 'default',
      'instance.group-id': instance.SecurityGroups?.[0]?.GroupId,
      'ip-address': instance.PublicIpAddress,
      'launch-index': '1',
      'launch-time': instance.LaunchTime?.toISOString(),
      'metadata-options.http-tokens': 'required',
      'monitoring-state': 'enabled',
      'network-interface.addresses.private-ip-address': instance.PrivateIpAddress,
      'network-interface.association.public-ip': instance.PublicIpAddress,
      'network-interface.attachment.device-index': '0',
      'network-interface.mac-address': entry?.MacAddress,
      'network-interface.network-interface-id': entry?.NetworkInterfaceId,
      'network-interface.status': 'in-use',
      'owner-id': '123456789012',
      'platform-details': 'Linux/UNIX',
      'private-dns-name': instance.PrivateDnsName,
      'private-ip-address': instance.PrivateIpAddress,
      'root-device-name': '/dev/xvda',
      'root-device-type': 'ebs',
      'source-dest-check': 'true',
      'subnet-id': instance.SubnetId,
      tenancy: 'default',
      'usage-operation': 'RunInstances',
      'virtualization-type': 'hvm',
      'vpc-id': instance.VpcId,
    };
    for (const [name, value = ''] of Object.entries(properties)) {
      expect([name, await found([name, value])]).toEqual([name, expect.arrayContaining([data[1]])]);
      expect([name, await found([name, `${value}x`])]).toEqual([name, []]);
    }
  });

  test('one that AWS does not know is refused', async () => {
    expect(await refused(found(['colour', 'red']))).toEqual({
      code: 'InvalidParameterValue',
      message: "The filter 'colour' is invalid",
      status: 400,
    });
  });
});

describe('pages', () => {
  test('hold as many instances as asked for, keep a reservation together, and miss nothing', async () => {
    await lab.launch(7);
    const sizes: number[] = [];
    const ids: string[] = [];
    for await (const page of paginateDescribeInstances({ client: lab.ec2, pageSize: 5 }, {})) {
      const instances = (page.Reservations ?? []).flatMap((one) => one.Instances ?? []);
      sizes.push(instances.length);
      ids.push(...instances.map((one) => one.InstanceId ?? ''));
      const reservations = (page.Reservations ?? []).map((one) => one.ReservationId);
      expect(new Set(reservations).size).toBe(reservations.length);
    }
    expect(sizes).toEqual([5, 5, 2]);
    expect(new Set(ids).size).toBe(12);
  });

  test('what is launched while somebody pages comes after what he has seen', async () => {
    const first = await lab.ec2.send(new DescribeInstancesCommand({ MaxResults: 5 }));
    const [late = ''] = await lab.launch();
    const seen = new Set(
      first.Reservations?.flatMap((one) => one.Instances ?? []).map((one) => one.InstanceId),
    );
    for (let token = first.NextToken; token !== undefined;) {
      const next = await lab.ec2.send(new DescribeInstancesCommand({ MaxResults: 5, NextToken: token }));
      for (const instance of next.Reservations?.flatMap((one) => one.Instances ?? []) ?? []) {
        expect(seen.has(instance.InstanceId)).toBe(false);
        seen.add(instance.InstanceId);
      }
      token = next.NextToken;
    }
    expect(seen.has(late)).toBe(true);
    expect(seen.size).toBe(13);
  });

  test('a token of another question is refused', async () => {
    const { NextToken } = await lab.ec2.send(new DescribeInstancesCommand({ MaxResults: 5 }));
    const other = [{ Name: 'instance-type', Values: ['t3.micro'] }];
    const call = new DescribeInstancesCommand({ MaxResults: 5, NextToken, Filters: other });
    expect((await refused(lab.ec2.send(call))).code).toBe('InvalidParameterValue');
  });

  test.each([
    [3, 'Value ( 3 ) for parameter maxResults is invalid. Expecting a value greater than 5.'],
    [1001, 'Value ( 1001 ) for parameter maxResults is invalid. Expecting a value smaller than 1000.'],
  ])('of %i instances do not exist', async (MaxResults, message) => {
    const refusal = await refused(lab.ec2.send(new DescribeInstancesCommand({ MaxResults })));
    expect(refusal).toEqual({ code: 'InvalidParameterValue', message, status: 400 });
  });

  test('and ids exclude each other', async () => {
    const call = new DescribeInstancesCommand({ InstanceIds: web, MaxResults: 5 });
    expect(await refused(lab.ec2.send(call))).toEqual({
      code: 'InvalidParameterCombination',
      message: 'The parameter instancesSet cannot be used with the parameter maxResults',
      status: 400,
    });
  });
});

describe('ids', () => {
  const byId = (...ids: string[]) =>
    refused(lab.ec2.send(new DescribeInstancesCommand({ InstanceIds: ids })));

  test('that do not exist are all named', async () => {
    const [known = ''] = web;
    expect((await byId(known, 'i-0123456789abcdef0')).message).toBe(
      "The instance ID 'i-0123456789abcdef0' does not exist",
    );
    expect(await byId('i-0123456789abcdef0', known, 'i-0123456789abcdef1')).toEqual({
      code: 'InvalidInstanceID.NotFound',
      message: "The instance IDs 'i-0123456789abcdef0, i-0123456789abcdef1' do not exist",
      status: 400,
    });
  });

  test.each([
    ['i-', 'InvalidInstanceID.Malformed', 'Invalid id: "i-"'],
    ['i-000000000', 'InvalidInstanceID.Malformed', 'Invalid id: "i-000000000"'],
    ['i-0000000000000001', 'InvalidInstanceID.Malformed', 'Invalid id: "i-0000000000000001"'],
    ['web', 'InvalidInstanceID.Malformed', 'Invalid id: "web" (expecting "i-...")'],
    ['i-1234567', 'InvalidInstanceID.NotFound', "The instance ID 'i-1234567' does not exist"],
    ['i-ABCDEF12', 'InvalidInstanceID.NotFound', "The instance ID 'i-ABCDEF12' does not exist"],
  ])('%s', async (id, code, message) => {
    expect(await byId(id)).toEqual({ code, message, status: 400 });
  });

  test('named twice are described once', async () => {
    const [id = ''] = web;
    const { Reservations = [] } = await lab.ec2.send(new DescribeInstancesCommand({ InstanceIds: [id, id] }));
    expect(Reservations.flatMap((one) => one.Instances ?? [])).toHaveLength(1);
  });
});

test('tags that are added later are found', async () => {
  const [id = ''] = web;
  await lab.ec2.send(
    new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'nuage:schedule', Value: 'office' }] }),
  );
  expect(await found(['tag:nuage:schedule', 'office'])).toEqual([id]);
});
