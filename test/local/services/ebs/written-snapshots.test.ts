import { createHash } from 'node:crypto';
import {
  CompleteSnapshotCommand,
  GetSnapshotBlockCommand,
  ListSnapshotBlocksCommand,
  PutSnapshotBlockCommand,
  StartSnapshotCommand,
} from '@aws-sdk/client-ebs';
import { CreateVolumeCommand, DescribeSnapshotsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import { block, blockSize, ebsOf, putBlock, refusal, sha256, written } from './rig.ts';

test('blocks that are put can be listed and read once the snapshot is complete, and a volume is made of them', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const ec2 = new EC2Client(running.clientOptions);
  const begun = await client.send(
    new StartSnapshotCommand({
      VolumeSize: 2,
      Description: 'from afar',
      Tags: [{ Key: 'Name', Value: 'restored' }],
    }),
  );
  const id = begun.SnapshotId ?? '';
  expect(begun).toMatchObject({
    OwnerId: running.cloud.accountId,
    Status: 'pending',
    VolumeSize: 2,
    BlockSize: blockSize,
    Description: 'from afar',
    Tags: [{ Key: 'Name', Value: 'restored' }],
    SseType: 'none',
  });
  expect(await putBlock(client, id, 4095, block(2))).toMatchObject({
    Checksum: sha256(block(2)),
    ChecksumAlgorithm: 'SHA256',
  });
  await putBlock(client, id, 1, block(9));
  await putBlock(client, id, 1, block(1));
  const aggregate = createHash('sha256')
    .update(Buffer.from(sha256(block(1)), 'base64'))
    .update(Buffer.from(sha256(block(2)), 'base64'))
    .digest('base64');
  expect(
    await client.send(
      new CompleteSnapshotCommand({
        SnapshotId: id,
        ChangedBlocksCount: 2,
        Checksum: aggregate,
        ChecksumAlgorithm: 'SHA256',
        ChecksumAggregationMethod: 'LINEAR',
      }),
    ),
  ).toMatchObject({ Status: 'pending' });
  await running.cloud.clock.advance('10m');

  const listed = await client.send(new ListSnapshotBlocksCommand({ SnapshotId: id }));
  expect(listed).toMatchObject({ VolumeSize: 2, BlockSize: blockSize });
  expect(listed.Blocks?.map((one) => one.BlockIndex)).toEqual([1, 4095]);
  const got = await client.send(
    new GetSnapshotBlockCommand({
      SnapshotId: id,
      BlockIndex: 4095,
      BlockToken: listed.Blocks?.[1]?.BlockToken ?? '',
    }),
  );
  expect(got).toMatchObject({
    DataLength: blockSize,
    Checksum: sha256(block(2)),
    ChecksumAlgorithm: 'SHA256',
  });
  expect(Buffer.from((await got.BlockData?.transformToByteArray()) ?? []).equals(block(2))).toBe(true);

  const { Snapshots: found } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [id] }));
  expect(found?.[0]).toMatchObject({
    VolumeId: 'vol-ffffffff',
    VolumeSize: 2,
    State: 'completed',
    Progress: '100%',
    FullSnapshotSizeInBytes: 2 * blockSize,
    Tags: [{ Key: 'Name', Value: 'restored' }],
  });
  const volume = await ec2.send(
    new CreateVolumeCommand({ SnapshotId: id, AvailabilityZone: 'us-east-1a', VolumeType: 'gp3' }),
  );
  const bytes = await running.cloud.volumes.read(
    { account: running.cloud.accountId, region: 'us-east-1', id: volume.VolumeId ?? '', offset: blockSize },
    blockSize,
  );
  expect(Buffer.from(bytes).equals(block(1))).toBe(true);
});

test('a snapshot with a parent begins with its blocks', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const parent = await written(running, client, { 0: block(1), 5: block(5) });
  const child = await written(running, client, { 5: block(6) }, { ParentSnapshotId: parent });
  const { Blocks: blocks } = await client.send(new ListSnapshotBlocksCommand({ SnapshotId: child }));
  expect(blocks?.map((one) => one.BlockIndex)).toEqual([0, 5]);
});

test('a client token makes one snapshot, and another request with it is a conflict', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const first = await client.send(new StartSnapshotCommand({ VolumeSize: 1, ClientToken: 'once' }));
  const second = await client.send(new StartSnapshotCommand({ VolumeSize: 1, ClientToken: 'once' }));
  expect(second.SnapshotId).toBe(first.SnapshotId);
  expect(
    await refusal(client.send(new StartSnapshotCommand({ VolumeSize: 2, ClientToken: 'once' }))),
  ).toEqual({
    name: 'ConflictException',
    message: 'The request uses the same client token as a previous, but non-identical request.',
  });
});

test('a snapshot that nobody writes to for its timeout is an error, and each block gives more time', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const { SnapshotId: id = '' } = await client.send(new StartSnapshotCommand({ VolumeSize: 1, Timeout: 10 }));
  await running.cloud.clock.advance('9m');
  await putBlock(client, id, 0, block(1));
  await running.cloud.clock.advance('9m');
  await putBlock(client, id, 1, block(1));
  await running.cloud.clock.advance('11m');
  expect(await refusal(putBlock(client, id, 2, block(1)))).toEqual({
    name: 'ValidationException',
    message: `The snapshot '${id}' was not completed in time.`,
    reason: 'WRITE_REQUEST_TIMEOUT',
  });
});

test('what does not fit is refused with its reason', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const { SnapshotId: id = '' } = await client.send(new StartSnapshotCommand({ VolumeSize: 1 }));
  const put = { SnapshotId: id, BlockIndex: 0, ChecksumAlgorithm: 'SHA256' } as const;
  const [zero, short] = [block(0), new Uint8Array(10)];
  const refusals = {
    index: () => putBlock(client, id, 2048, zero),
    checksum: () =>
      client.send(
        new PutSnapshotBlockCommand({
          ...put,
          BlockData: zero,
          DataLength: blockSize,
          Checksum: sha256(short),
        }),
      ),
    length: () =>
      client.send(
        new PutSnapshotBlockCommand({ ...put, BlockData: short, DataLength: 10, Checksum: sha256(short) }),
      ),
    body: () =>
      client.send(
        new PutSnapshotBlockCommand({
          ...put,
          BlockData: short,
          DataLength: blockSize,
          Checksum: sha256(short),
        }),
      ),
    count: () => client.send(new CompleteSnapshotCommand({ SnapshotId: id, ChangedBlocksCount: 1 })),
    missing: () => putBlock(client, 'snap-0123456789abcdef0', 0, zero),
    pending: () => client.send(new ListSnapshotBlocksCommand({ SnapshotId: id })),
    key: () =>
      client.send(
        new StartSnapshotCommand({
          VolumeSize: 1,
          KmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        }),
      ),
  };
  const told: Record<string, object> = {};
  for (const [name, call] of Object.entries(refusals)) told[name] = await refusal(call());
  const invalid = { name: 'ValidationException', reason: 'INVALID_PARAMETER_VALUE' };
  expect(told).toEqual({
    index: {
      name: 'ValidationException',
      message: `The block index 2048 is invalid for the snapshot '${id}'.`,
      reason: 'INVALID_BLOCK',
    },
    checksum: {
      ...invalid,
      message: `The checksum ${sha256(short)} does not match that of the block data, ${sha256(zero)}.`,
    },
    length: { ...invalid, message: 'The data length must be 524288 bytes, but it is 10.' },
    body: { ...invalid, message: 'Failed to read block data' },
    count: { ...invalid, message: 'The number of changed blocks is 0, but ChangedBlocksCount is 1.' },
    missing: {
      name: 'ResourceNotFoundException',
      message: "The snapshot 'snap-0123456789abcdef0' does not exist.",
      reason: 'SNAPSHOT_NOT_FOUND',
    },
    pending: {
      name: 'ValidationException',
      message: `The snapshot '${id}' is not in the 'completed' state.`,
      reason: 'INVALID_SNAPSHOT_ID',
    },
    key: { ...invalid, message: 'KmsKeyArn requires that Encrypted is true.' },
  });
});

test('a hundred snapshots wait for blocks at once, and no more', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  for (let made = 0; made < 100; made++) await client.send(new StartSnapshotCommand({ VolumeSize: 1 }));
  expect(await refusal(client.send(new StartSnapshotCommand({ VolumeSize: 1 })))).toEqual({
    name: 'ConcurrentLimitExceededException',
    message: 'You have reached the limit for concurrent API requests.',
  });
});
