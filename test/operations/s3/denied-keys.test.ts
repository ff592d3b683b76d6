import { expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { connect } from '../../../src/aws/connect.ts';
import { operationContext } from '../../../src/operation-context.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

/** nuage as a user who may do everything in S3 and nothing else. */
async function asUser(rig: S3Rig) {
  const { connection, cloud } = rig;
  await connection.call('iam', 'CreateUser', { UserName: 'reader' });
  const PolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
  });
  const named = { UserName: 'reader', PolicyName: 's3' };
  await connection.call('iam', 'PutUserPolicy', { ...named, PolicyDocument });
  const { AccessKey } = await connection.call('iam', 'CreateAccessKey', { UserName: 'reader' });
  const theirs = await connect({
    region: 'us-east-1',
    credentials: {
      accessKeyId: AccessKey?.AccessKeyId ?? '',
      secretAccessKey: AccessKey?.SecretAccessKey ?? '',
    },
    endpointUrl: cloud.endpoint,
    transport: connection.target.transport,
    clock: connection.target.clock,
    random: connection.target.random,
    environment: {},
    home: '/nonexistent',
  });
  const { runsDirectory, host } = rig.context;
  return operationContext({ connection: theirs, runsDirectory, host });
}

test('who may use the object and not its KMS key is told of the key, up and down, small and in parts', async () => {
  const rig = await s3Rig();
  const { KeyMetadata } = await rig.connection.call('kms', 'CreateKey', {});
  const settings = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: KeyMetadata?.Arn } as const;
  const body = pattern(9 * 2 ** 20);
  await rig.put('k/small', 'x', settings);
  await rig.put('k/large', body, settings);
  const context = await asUser(rig);
  const into = rig.directory();
  const down = await copyFiles({ source: 's3://bucket/k', target: into, recursive: true }, context);
  const source = rig.directory({ small: 'x', large: body });
  const up = await copyFiles({ source, target: 's3://bucket/up', recursive: true, settings }, context);
  const copied = await copyFiles(
    { source: 's3://bucket/k', target: 's3://bucket/copy', recursive: true },
    context,
  );
  for (const [{ failures }, word] of [
    [down, 'kms:Decrypt'],
    [up, 'kms:GenerateDataKey'],
    [copied, 'kms:Decrypt'],
  ] as const) {
    expect(failures).toHaveLength(2);
    for (const { code, message, hint } of failures) {
      expect(code).toBe('AccessDenied');
      expect(message).toContain(`is not authorized to perform: ${word} on resource: ${KeyMetadata?.Arn}`);
      expect(hint).toContain('Whoever made the call lacks the permission that the sentence names.');
    }
  }
  expect(readdirSync(into)).toEqual([]);
  expect(Object.keys(await rig.objects())).toEqual(['k/large', 'k/small']);
  expect(await rig.unfinished()).toBe(0);
});

test('an upload under a key of one’s own that was interrupted goes on with the same key', async () => {
  const rig = await s3Rig();
  const key = (fill: number) => ({
    SSECustomerAlgorithm: 'AES256',
    SSECustomerKey: Buffer.alloc(32, fill).toString('base64'),
  });
  const body = pattern(17 * 2 ** 20);
  const source = join(rig.directory({ big: body }), 'big');
  const input = { source, target: 's3://bucket/big', settings: key(1) };
  const parts: string[] = [];
  const stop = new AbortController();
  const through = await rig.contextThrough((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      // All parts are there, and are not joined yet.
      if (request.method === 'POST' && request.query.startsWith('uploadId=')) stop.abort();
      if (request.method === 'POST') signal?.throwIfAborted();
      return transport.send(request, signal, carriage);
    },
  }));
  await expect(copyFiles(input, { ...through, signal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(await rig.unfinished()).toBe(1);
  const later = await rig.contextThrough((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      const part = /partNumber=(\d)/.exec(request.query)?.[1];
      if (part !== undefined && request.method === 'PUT') parts.push(part);
      return transport.send(request, signal, carriage);
    },
  }));
  const { runsDirectory } = rig.context;
  expect(await copyFiles(input, { ...later, runsDirectory })).toMatchObject({ uploaded: 1, failed: 0 });
  expect(parts).toEqual([]);
  expect(await rig.unfinished()).toBe(0);
  const into = rig.directory();
  await copyFiles({ source: 's3://bucket/big', target: into, settings: key(1) }, rig.context);
  expect(filesIn(into)['big'] === body.toString('latin1')).toBe(true);
});
