import {
  GetSnapshotBlockCommand,
  ListChangedBlocksCommand,
  ListSnapshotBlocksCommand,
  paginateListSnapshotBlocks,
} from '@aws-sdk/client-ebs';
import { CreateSnapshotCommand, CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import { block, blockSize, ebsOf, refusal, written } from './rig.ts';

test('two snapshots of a volume are compared: changed, new, and with tokens for what is there', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const ec2 = new EC2Client(running.clientOptions);
  const { cloud } = running;
  const { VolumeId: id = '' } = await ec2.send(
    new CreateVolumeCommand({ Size: 1, AvailabilityZone: 'us-east-1a' }),
  );
  const place = { account: cloud.accountId, region: 'us-east-1', id, offset: 0 };
  const snapshot = async (): Promise<string> => {
    await cloud.clock.advance('10m');
    const made = await ec2.send(new CreateSnapshotCommand({ VolumeId: id }));
    await cloud.clock.advance('10m');
    return made.SnapshotId ?? '';
  };
  await cloud.volumes.write(place, block(1));
  await cloud.volumes.write({ ...place, offset: 3 * blockSize }, block(3));
  const first = await snapshot();
  await cloud.volumes.write(place, block(2));
  await cloud.volumes.write({ ...place, offset: 7 * blockSize + 5 }, Uint8Array.of(1));
  const second = await snapshot();

  const changes = await client.send(
    new ListChangedBlocksCommand({ FirstSnapshotId: first, SecondSnapshotId: second }),
  );
  const text = expect.any(String) as string;
  expect(changes).toMatchObject({ VolumeSize: 1, BlockSize: blockSize });
  expect(changes.ChangedBlocks).toEqual([
    { BlockIndex: 0, FirstBlockToken: text, SecondBlockToken: text },
    { BlockIndex: 7, SecondBlockToken: text },
  ]);
  const [change] = changes.ChangedBlocks ?? [];
  const before = await client.send(
    new GetSnapshotBlockCommand({ SnapshotId: first, BlockIndex: 0, BlockToken: change?.FirstBlockToken }),
  );
  expect((await before.BlockData?.transformToByteArray())?.[0]).toBe(1);
  const later = await client.send(
    new ListChangedBlocksCommand({ FirstSnapshotId: first, SecondSnapshotId: second, StartingBlockIndex: 1 }),
  );
  expect(later.ChangedBlocks?.map((one) => one.BlockIndex)).toEqual([7]);
});

test('snapshots of different lineages are not compared; one with a parent is', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const one = await written(running, client, { 0: block(1) });
  const other = await written(running, client, { 0: block(2) });
  const child = await written(running, client, { 0: block(3) }, { ParentSnapshotId: one });
  const compare = (first: string, second: string) =>
    client.send(new ListChangedBlocksCommand({ FirstSnapshotId: first, SecondSnapshotId: second }));
  expect(await refusal(compare(one, other))).toEqual({
    name: 'ValidationException',
    message: `The snapshots '${one}' and '${other}' are unrelated.`,
    reason: 'UNRELATED_SNAPSHOTS',
  });
  expect((await compare(one, child)).ChangedBlocks).toHaveLength(1);
});

test('blocks come in pages of at least a hundred, in order, each once', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const blocks = Object.fromEntries(Array.from({ length: 205 }, (_, at) => [at * 3, block(at % 2)]));
  const id = await written(running, client, blocks);
  const pages: number[][] = [];
  for await (const page of paginateListSnapshotBlocks({ client, pageSize: 100 }, { SnapshotId: id }))
    pages.push((page.Blocks ?? []).map((one) => one.BlockIndex ?? -1));
  expect(pages.map((page) => page.length)).toEqual([100, 100, 5]);
  expect(pages.flat()).toEqual(Object.keys(blocks).map(Number));
  const few = new ListSnapshotBlocksCommand({ SnapshotId: id, MaxResults: 99 });
  expect(await refusal(client.send(few))).toMatchObject({ name: 'ValidationException' });
  const strange = new ListSnapshotBlocksCommand({ SnapshotId: id, NextToken: 'abcd' });
  expect(await refusal(client.send(strange))).toEqual({
    name: 'ValidationException',
    message: 'The page token is invalid or has expired.',
    reason: 'INVALID_PAGE_TOKEN',
  });
});

test('a token is good for one block of one snapshot, and for seven days', async () => {
  await using running = await startCloud();
  const client = ebsOf(running);
  const id = await written(running, client, { 0: block(1), 1: block(2) });
  const { Blocks: blocks, ExpiryTime: expiry } = await client.send(
    new ListSnapshotBlocksCommand({ SnapshotId: id }),
  );
  const token = blocks?.[0]?.BlockToken ?? '';
  const get = (index: number) =>
    client.send(new GetSnapshotBlockCommand({ SnapshotId: id, BlockIndex: index, BlockToken: token }));
  const refused = {
    name: 'ValidationException',
    message: 'The block token is invalid or has expired.',
    reason: 'INVALID_BLOCK_TOKEN',
  };
  expect(await refusal(get(1))).toEqual(refused);
  const now = running.cloud.clock.now();
  expect((expiry?.getTime() ?? 0) - now).toBeGreaterThanOrEqual(7 * 86_400_000);
  await running.cloud.clock.advance('167h');
  expect(await get(0)).toMatchObject({ DataLength: blockSize });
  await running.cloud.clock.advance('3h');
  expect(await refusal(get(0))).toEqual(refused);
});
