import { expect, test } from 'vitest';
import { describeInstance } from '../../../src/operations/ec2/describe.ts';
import { rulesInWords } from '../../../src/operations/ec2/rules-in-words.ts';
import { statusOfInstances } from '../../../src/operations/ec2/status.ts';
import { localRig, tagged } from '../local-rig.ts';

test('an instance is described with what is attached to it, and what it costs', async () => {
  await using rig = await localRig();
  const [id = ''] = await rig.launch({
    ...tagged({ Name: 'web', 'nuage:schedule': 'office-hours' }),
    DisableApiTermination: true,
    BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 100, VolumeType: 'gp3' } }],
  });
  const described = await describeInstance(id, rig.context);
  expect(described).toMatchObject({
    id,
    name: 'web',
    state: 'running',
    type: 't3.micro',
    image: { name: /^al2023-ami-/ },
    protection: { terminate: true, stop: false },
    onShutdown: 'stop',
    metadata: { tokens: 'required', hopLimit: 2 },
    schedule: 'office-hours',
    groups: [
      {
        name: 'default',
        inbound: [/^everything from the members of /],
        outbound: ['everything to anywhere (0.0.0.0/0)'],
      },
    ],
    volumes: [{ gib: 8 }, { gib: 100 }],
    status: { system: 'initializing', instance: 'initializing' },
  });
  expect(described.interfaces).toHaveLength(1);
  expect(described.interfaces[0]?.publicIp).toBeDefined();
  const { cost } = described;
  expect(cost.instance).toBeCloseTo(0.0104 * 730, 2);
  expect(cost.volumes).toBeCloseTo(108 * 0.08, 5);
  expect(cost.now).toBeCloseTo((cost.instance ?? 0) + (cost.volumes ?? 0) + 0.005 * 730, 5);
});

test('status checks are of all that are selected, also of those that do not run', async () => {
  await using rig = await localRig();
  const ids = await rig.launch({ MinCount: 2, MaxCount: 2 });
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: ids.slice(1) });
  await rig.cloud.clock.advance('5m');
  const rows = [];
  for await (const row of statusOfInstances({ all: true }, rig.context))
    rows.push([row.id, row.state, row.system, row.instance]);
  expect(rows).toEqual(
    expect.arrayContaining([
      [ids[0], 'running', 'ok', 'ok'],
      [ids[1], 'stopped', 'not-applicable', 'not-applicable'],
    ]),
  );
});

test('rules are said in words', () => {
  expect(
    rulesInWords(
      [
        {
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          IpRanges: [{ CidrIp: '203.0.113.7/32', Description: 'office' }],
        },
        {
          IpProtocol: 'tcp',
          FromPort: 80,
          ToPort: 80,
          IpRanges: [{ CidrIp: '0.0.0.0/0' }],
          Ipv6Ranges: [{ CidrIpv6: '::/0' }],
        },
        { IpProtocol: 'udp', FromPort: 6000, ToPort: 6010, UserIdGroupPairs: [{ GroupId: 'sg-1' }] },
        { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, PrefixListIds: [{ PrefixListId: 'pl-1' }] },
      ],
      'from',
    ),
  ).toEqual([
    'SSH (tcp 22) from 203.0.113.7/32: office',
    'HTTP (tcp 80) from anywhere (0.0.0.0/0)',
    'HTTP (tcp 80) from anywhere (::/0)',
    'udp 6000 to 6010 from the members of sg-1',
    'icmp from the prefix list pl-1',
  ]);
});
