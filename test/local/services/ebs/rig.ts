import { createHash } from 'node:crypto';
import {
  CompleteSnapshotCommand,
  EBSClient,
  PutSnapshotBlockCommand,
  StartSnapshotCommand,
} from '@aws-sdk/client-ebs';
import type { StartSnapshotCommandInput } from '@aws-sdk/client-ebs';
import type { RunningCloud } from '../../../support/cloud.ts';

export const blockSize = 512 * 1024;

export function ebsOf({ clientOptions }: RunningCloud): EBSClient {
  return new EBSClient({ ...clientOptions, maxAttempts: 1 });
}

export function block(fill: number): Uint8Array {
  return new Uint8Array(blockSize).fill(fill);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

export function putBlock(client: EBSClient, snapshot: string, index: number, bytes: Uint8Array) {
  return client.send(
    new PutSnapshotBlockCommand({
      SnapshotId: snapshot,
      BlockIndex: index,
      BlockData: bytes,
      DataLength: blockSize,
      Checksum: sha256(bytes),
      ChecksumAlgorithm: 'SHA256',
    }),
  );
}

/** A snapshot with these blocks, complete once the clock has moved. */
export async function written(
  { cloud }: RunningCloud,
  client: EBSClient,
  blocks: Readonly<Record<number, Uint8Array>>,
  more: Partial<StartSnapshotCommandInput> = {},
): Promise<string> {
  const { SnapshotId: id = '' } = await client.send(new StartSnapshotCommand({ VolumeSize: 1, ...more }));
  const entries = Object.entries(blocks);
  for (const [index, bytes] of entries) await putBlock(client, id, Number(index), bytes);
  await client.send(new CompleteSnapshotCommand({ SnapshotId: id, ChangedBlocksCount: entries.length }));
  await cloud.clock.advance('10m');
  return id;
}

/** The error that a call ends with, as a test compares it. */
export async function refusal(call: Promise<unknown>): Promise<object> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason: unknown = 'Reason' in error ? error.Reason : undefined;
    return { name: error.name, message: error.message, ...(reason === undefined ? {} : { reason }) };
  }
  throw new Error('It was not refused.');
}
