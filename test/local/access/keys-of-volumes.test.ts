import {
  AttachVolumeCommand,
  CopySnapshotCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DescribeInstancesCommand,
  DescribeSnapshotsCommand,
  DescribeVolumesCommand,
  EC2Client,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import { CreateKeyCommand, DisableKeyCommand, EnableKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { iamRig, type IamRig } from '../services/iam/iam-rig.ts';
import { allow, userWith } from './access-rig.ts';

let rig: IamRig;
let ec2: EC2Client;
let kms: KMSClient;
let KmsKeyId: string;
const AvailabilityZone = 'us-east-1a';
const ofEc2 = { Action: 'ec2:*' };
const can = (...Action: string[]) => allow(rig.iam, 'ann', ofEc2, { Action, Resource: KmsKeyId });
const nothing = () => allow(rig.iam, 'ann', ofEc2);

beforeAll(async () => {
  rig = await iamRig();
  const options = { ...rig.running.clientOptions, maxAttempts: 1 };
  kms = new KMSClient(options);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  KmsKeyId = KeyMetadata?.Arn ?? '';
  ec2 = new EC2Client({ ...options, credentials: await userWith(rig.iam, 'ann', ofEc2) });
});
afterAll(() => rig[Symbol.asyncDispose]());

/** A volume after a while: its state, or that it is gone. */
async function volume(): Promise<{ readonly id: string; readonly state: string }> {
  const input = { AvailabilityZone, Size: 1, Encrypted: true, KmsKeyId };
  const { VolumeId: id = '', State } = await ec2.send(new CreateVolumeCommand(input));
  expect(State).toBe('creating');
  await rig.running.cloud.clock.advance('1m');
  return { id, state: await stateOf(id) };
}

async function stateOf(id: string): Promise<string> {
  const filter = { Filters: [{ Name: 'volume-id', Values: [id] }] };
  const { Volumes = [] } = await ec2.send(new DescribeVolumesCommand(filter));
  return Volumes[0]?.State ?? 'gone';
}

async function launch(): Promise<string> {
  const Ebs = { VolumeSize: 1, Encrypted: true, KmsKeyId };
  const { Instances = [] } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-0ed094fb1304fd857',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      Placement: { AvailabilityZone },
      BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs }],
    }),
  );
  await rig.running.cloud.clock.advance('5m');
  return Instances[0]?.InstanceId ?? '';
}

async function instance(id: string): Promise<string> {
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
  const [found] = Reservations[0]?.Instances ?? [];
  return `${found?.State?.Name} ${found?.StateReason?.Message ?? ''}`.trim();
}

const onLaunch = 'Client.InternalError: Client error on launch';

test('a volume whose key EBS cannot use for the caller is accepted, and vanishes', async () => {
  expect((await volume()).state).toBe('gone');
  await can('kms:CreateGrant');
  expect((await volume()).state).toBe('gone');
  await can('kms:GenerateDataKeyWithoutPlaintext');
  expect((await volume()).state).toBe('available');
  await kms.send(new DisableKeyCommand({ KeyId: KmsKeyId }));
  expect((await volume()).state).toBe('gone');
  await kms.send(new EnableKeyCommand({ KeyId: KmsKeyId }));
  const own = { AvailabilityZone, Size: 1, Encrypted: true };
  await nothing();
  const { VolumeId = '' } = await ec2.send(new CreateVolumeCommand(own));
  await rig.running.cloud.clock.advance('1m');
  expect(await stateOf(VolumeId)).toBe('available');
});

test('an instance is given the key by a grant, whenever it starts and whenever a volume comes to it', async () => {
  await nothing();
  expect(await instance(await launch())).toBe(`terminated ${onLaunch}`);
  await can('kms:CreateGrant', 'kms:GenerateDataKeyWithoutPlaintext');
  const id = await launch();
  expect(await instance(id)).toBe('running');
  const { id: VolumeId } = await volume();
  const attach = { VolumeId, InstanceId: id, Device: '/dev/sdg' };
  await can('kms:GenerateDataKeyWithoutPlaintext');
  expect((await ec2.send(new AttachVolumeCommand(attach))).State).toBe('attaching');
  await rig.running.cloud.clock.advance('1m');
  expect(await stateOf(VolumeId)).toBe('available');
  await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await rig.running.cloud.clock.advance('5m');
  await ec2.send(new StartInstancesCommand({ InstanceIds: [id] }));
  await rig.running.cloud.clock.advance('5m');
  expect(await instance(id)).toBe(`stopped ${onLaunch}`);
  // A grant that is allowed for resources of AWS alone is enough.
  const Condition = { Bool: { 'kms:GrantIsForAWSResource': 'true' } };
  await allow(rig.iam, 'ann', ofEc2, { Action: 'kms:CreateGrant', Resource: KmsKeyId, Condition });
  await ec2.send(new StartInstancesCommand({ InstanceIds: [id] }));
  await ec2.send(new AttachVolumeCommand(attach)).catch(() => undefined);
  await rig.running.cloud.clock.advance('5m');
  expect(await instance(id)).toBe('running');
  await ec2.send(new AttachVolumeCommand(attach)).catch(() => undefined);
  await rig.running.cloud.clock.advance('1m');
  expect(await stateOf(VolumeId)).toBe('in-use');
});

test('a copy of a snapshot is sealed anew, and fails where that is not allowed', async () => {
  await can('kms:GenerateDataKeyWithoutPlaintext');
  const { id: VolumeId } = await volume();
  const { SnapshotId: source = '' } = await ec2.send(new CreateSnapshotCommand({ VolumeId }));
  await rig.running.cloud.clock.advance('15m');
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const other = KeyMetadata?.Arn ?? '';
  const copy = async () => {
    const input = { SourceRegion: 'us-east-1', SourceSnapshotId: source, Encrypted: true, KmsKeyId: other };
    const { SnapshotId = '' } = await ec2.send(new CopySnapshotCommand(input));
    await rig.running.cloud.clock.advance('15m');
    const { Snapshots = [] } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] }));
    return Snapshots[0];
  };
  await allow(rig.iam, 'ann', ofEc2, { Action: 'kms:ReEncryptFrom', Resource: KmsKeyId });
  expect(await copy()).toMatchObject({ State: 'error', StateMessage: 'Given key ID is not accessible' });
  await allow(rig.iam, 'ann', ofEc2, { Action: 'kms:ReEncrypt*', Resource: [KmsKeyId, other] });
  expect(await copy()).toMatchObject({ State: 'completed', KmsKeyId: other });
});
