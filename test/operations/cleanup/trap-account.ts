import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';
import { Making } from './making.ts';

/** Everything in the account by a name of its own, so that tests say what they mean. */
export interface TrapAccount extends AsyncDisposable {
  readonly rig: LocalRig;
  readonly making: Making;
  /** What is there, by name. */
  readonly made: Readonly<Record<string, string>>;
}

/**
 * An account that holds every trap into which the tools of others fell: for each kind one thing that is safe to take
 * away, named `free-…`, among all that only looks so. Everything is half a year old, but what is named `young-…`.
 */
export async function trapAccount(): Promise<TrapAccount> {
  const rig = await localRig();
  const making = new Making(rig);
  const made: Record<string, string> = {};
  await imagesAndTemplates(making, made);
  await storage(making, made);
  await network(making, made);
  await uploads(making, made);
  await rig.cloud.clock.advance('180d');
  await young(making, made);
  return { rig, making, made, [Symbol.asyncDispose]: () => rig[Symbol.asyncDispose]() };
}

type Made = Record<string, string>;

async function imagesAndTemplates(making: Making, made: Made): Promise<void> {
  const { connection } = making.rig;
  const names = [
    'stopped',
    'configured',
    'default',
    'pinned',
    'mixed',
    'latest',
    'public',
    'shared',
    'guarded',
    'aliased',
  ];
  for (const name of [...names, 'disabled', 'free']) {
    made[`snapshot-of-${name}`] = await making.snapshot();
    made[`image-${name}`] = await making.image(made[`snapshot-of-${name}`] ?? '', name);
  }
  const image = (name: string): string => made[`image-${name}`] ?? '';
  for (const name of ['stopped', 'configured', 'templated', 'free'])
    made[`key-${name}`] = await making.key(name);

  const [stopped = ''] = await making.rig.launch({ ImageId: image('stopped'), KeyName: 'stopped' });
  await connection.call('ec2', 'StopInstances', { InstanceIds: [stopped] });
  made['instance-stopped'] = stopped;
  await connection.call('autoscaling', 'CreateLaunchConfiguration', {
    LaunchConfigurationName: 'old-style',
    ImageId: image('configured'),
    InstanceType: 't3.micro',
    KeyName: 'configured',
  });
  // Versions 1 to 5: the default, one that a group pins, one in a mixed group, one that nothing names, the latest.
  made['template'] = await making.template('web', [
    { ImageId: image('default') },
    { ImageId: image('pinned') },
    { ImageId: image('mixed') },
    { ImageId: image('free') },
    { ImageId: image('latest'), KeyName: 'templated' },
  ]);
  await making.group('pinned', { LaunchTemplate: { LaunchTemplateName: 'web', Version: '2' } });
  const LaunchTemplate = { LaunchTemplateSpecification: { LaunchTemplateName: 'web', Version: '3' } };
  await making.group('mixed', { MixedInstancesPolicy: { LaunchTemplate } });
  made['template-launched'] = await making.template('launched', [{}, {}, {}]);
  const [launched = ''] = await making.rig.launch({
    LaunchTemplate: { LaunchTemplateName: 'launched', Version: '2' },
  });
  made['instance-launched'] = launched;

  await connection.call('ssm', 'PutParameter', {
    Name: '/images/web',
    Type: 'String',
    Value: image('aliased'),
  });
  await making.template('aliased', [{ ImageId: 'resolve:ssm:/images/web' }]);

  const modify = (name: string, LaunchPermission: object) =>
    connection.call('ec2', 'ModifyImageAttribute', { ImageId: image(name), LaunchPermission });
  await connection.call('ec2', 'DisableImageBlockPublicAccess', {});
  await modify('public', { Add: [{ Group: 'all' }] });
  await modify('shared', { Add: [{ UserId: '210987654321' }] });
  await connection.call('ec2', 'EnableImageDeregistrationProtection', { ImageId: image('guarded') });
  await connection.call('ec2', 'DisableImage', { ImageId: image('disabled') });
}

async function storage(making: Making, made: Made): Promise<void> {
  const { connection, cloud } = making.rig;
  for (const name of [
    'locked',
    'public',
    'shared',
    'backup',
    'lifecycle',
    'kept',
    'golden',
    'mapped',
    'free',
  ])
    made[`snapshot-${name}`] = await making.snapshot({ Name: name === 'golden' ? 'golden-2026' : name });
  const snapshot = (name: string): string => made[`snapshot-${name}`] ?? '';
  const BlockDeviceMappings = [{ DeviceName: '/dev/sdf', Ebs: { SnapshotId: snapshot('mapped') } }];
  await making.template('disks', [{ BlockDeviceMappings }]);
  const lock = { LockMode: 'governance' as const, LockDuration: 3_000 };
  await connection.call('ec2', 'LockSnapshot', { SnapshotId: snapshot('locked'), ...lock });
  for (const [name, who] of [
    ['public', { Group: 'all' as const }],
    ['shared', { UserId: '210987654321' }],
  ] as const)
    await connection.call('ec2', 'ModifySnapshotAttribute', {
      SnapshotId: snapshot(name),
      CreateVolumePermission: { Add: [who] },
    });
  const byAws = (id: string, tags: Readonly<Record<string, string>>) =>
    cloud.setAwsTags({ account: cloud.accountId, region: 'eu-west-1', id }, tags);
  await byAws(snapshot('backup'), { 'aws:backup:source-resource': 'vol-0123456789abcdef0:1' });
  await byAws(snapshot('lifecycle'), { 'aws:dlm:lifecycle-policy-id': 'policy-0123456789abcdef0' });
  await making.tag(snapshot('kept'), { Keep: 'yes' });

  for (const name of ['attached', 'kubernetes', 'eks', 'stack', 'free'])
    made[`volume-${name}`] = await making.volume();
  const volume = (name: string): string => made[`volume-${name}`] ?? '';
  const [holder = ''] = await making.rig.launch({ Placement: { AvailabilityZone: 'eu-west-1a' } });
  made['instance-holder'] = holder;
  await making.attach(volume('attached'), holder);
  await making.tag(volume('kubernetes'), { 'kubernetes.io/created-for/pvc/name': 'data' });
  await byAws(volume('eks'), { 'aws:eks:cluster-name': 'prod' });
  await byAws(volume('stack'), { 'aws:cloudformation:stack-name': 'web' });
}

async function network(making: Making, made: Made): Promise<void> {
  const { connection } = making.rig;
  for (const name of ['worn', 'named', 'naming', 'templated', 'function', 'ingress', 'free'])
    made[`group-${name}`] = await making.securityGroup(name);
  const group = (name: string): string => made[`group-${name}`] ?? '';
  const { SecurityGroups = [] } = await connection.call('ec2', 'DescribeSecurityGroups', {
    Filters: [{ Name: 'group-name', Values: ['default'] }],
  });
  made['group-default'] = SecurityGroups[0]?.GroupId ?? '';
  await making.allow(group('naming'), group('named'));
  await making.allow(group('free'), group('free'));
  const [worn = ''] = await making.rig.launch({ SecurityGroupIds: [group('worn'), group('naming')] });
  await connection.call('ec2', 'StopInstances', { InstanceIds: [worn] });
  await making.template('groups', [{ SecurityGroupIds: [group('templated')] }]);
  await making.functionIn(group('function'));
  await making.tag(group('ingress'), { 'elbv2.k8s.aws/cluster': 'prod' });

  for (const name of ['associated', 'cluster', 'free']) made[`address-${name}`] = await making.address();
  await connection.call('ec2', 'AssociateAddress', {
    AllocationId: made['address-associated'],
    InstanceId: made['instance-holder'],
  });
  await making.tag(made['address-cluster'] ?? '', { 'kubernetes.io/cluster/prod': 'owned' });
}

async function uploads(making: Making, made: Made): Promise<void> {
  await making.rig.connection.call('s3', 'CreateBucket', {
    Bucket: 'uploads',
    CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
  });
  made['upload-free'] = await making.upload('free', 2);
  made['upload-worked-on'] = await making.upload('worked-on', 1);
}

async function young(making: Making, made: Made): Promise<void> {
  made['volume-young'] = await making.volume();
  made['snapshot-young'] = await making.snapshot();
  made['key-young'] = await making.key('young');
  made['upload-young'] = await making.upload('young', 1);
  // Somebody still sends parts of it.
  await making.part('worked-on', made['upload-worked-on'] ?? '', 2);
  const { SnapshotId: pending } = await making.rig.connection.call('ec2', 'CreateSnapshot', {
    VolumeId: made['volume-young'] ?? '',
  });
  made['snapshot-pending'] = pending ?? '';
}
