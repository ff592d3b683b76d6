import {
  CreateFunctionCommand,
  CreateKeyValueStoreCommand,
  DeleteKeyValueStoreCommand,
  DescribeKeyValueStoreCommand,
  ListKeyValueStoresCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  TestFunctionCommand,
  UpdateKeyValueStoreCommand,
} from '@aws-sdk/client-cloudfront';
import { PutObjectCommand, CreateBucketCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

let rig: CloudFrontRig;

beforeAll(async () => {
  rig = await startCloudFront();
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'pairs' }));
});

afterAll(() => rig[Symbol.asyncDispose]());

async function imported(Name: string, content: string) {
  await rig.s3.send(new PutObjectCommand({ Bucket: 'pairs', Key: `${Name}.json`, Body: content }));
  const SourceARN = `arn:aws:s3:::pairs/${Name}.json`;
  return rig.cloudfront.send(
    new CreateKeyValueStoreCommand({ Name, ImportSource: { SourceType: 'S3', SourceARN } }),
  );
}

test('a store is made, shown, changed, tagged, listed and deleted', async () => {
  const Tags = { Items: [{ Key: 'Environment', Value: 'Test' }] };
  const made = await rig.cloudfront.send(
    new CreateKeyValueStoreCommand({ Name: 'life', Comment: 'a store', Tags }),
  );
  const { KeyValueStore: store } = made;
  expect(store).toMatchObject({
    Name: 'life',
    Comment: 'a store',
    Status: 'PROVISIONING',
    ARN: `arn:aws:cloudfront::123456789012:key-value-store/${store?.Id}`,
  });
  expect(made.Location).toBe(`https://cloudfront.amazonaws.com/2020-05-31/key-value-store/${store?.Id}`);
  const describe = () => rig.cloudfront.send(new DescribeKeyValueStoreCommand({ Name: 'life' }));
  expect(await describe()).toMatchObject({ KeyValueStore: store, ETag: made.ETag });
  await expect(rig.cloudfront.send(new CreateKeyValueStoreCommand({ Name: 'life' }))).rejects.toMatchObject({
    name: 'EntityAlreadyExists',
    $metadata: { httpStatusCode: 409 },
  });
  await rig.deploy();
  expect((await describe()).KeyValueStore?.Status).toBe('READY');
  const update = (IfMatch = '') =>
    rig.cloudfront.send(new UpdateKeyValueStoreCommand({ Name: 'life', Comment: 'other', IfMatch }));
  await expect(update('E0')).rejects.toMatchObject({ name: 'PreconditionFailed' });
  const { ETag, KeyValueStore: changed } = await update(made.ETag);
  expect(changed).toMatchObject({ Comment: 'other', Id: store?.Id });
  const Resource = store?.ARN ?? '';
  await rig.cloudfront.send(
    new TagResourceCommand({ Resource, Tags: { Items: [{ Key: 'a', Value: 'b' }] } }),
  );
  const { Tags: tags } = await rig.cloudfront.send(new ListTagsForResourceCommand({ Resource }));
  expect(tags?.Items).toHaveLength(2);
  const { KeyValueStoreList: list } = await rig.cloudfront.send(
    new ListKeyValueStoresCommand({ Status: 'READY' }),
  );
  expect(list).toMatchObject({ Quantity: 1, Items: [{ Name: 'life' }] });
  await rig.cloudfront.send(new DeleteKeyValueStoreCommand({ Name: 'life', IfMatch: ETag }));
  await expect(describe()).rejects.toMatchObject({
    name: 'EntityNotFound',
    message: 'The entity was not found.',
    $metadata: { httpStatusCode: 404 },
  });
});

test('a function reads what was imported, and its store stays while it has it', async () => {
  const data = [
    { key: 'plain', value: 'text' },
    { key: 'made', value: '{"a":1}' },
  ];
  const { KeyValueStore: store, ETag } = await imported('words', JSON.stringify({ data }));
  const code = `
    import cf from 'cloudfront';
    const store = cf.kvs();
    async function handler() {
      const missing = await store.get('none').catch((error) => String(error));
      return { statusCode: 200, body: JSON.stringify([await store.get('plain'), await store.get('made', { format: 'json' }),
        await store.exists('none'), await store.count(), missing]) };
    }`;
  const associated = (arn = '') => ({
    Comment: '',
    Runtime: 'cloudfront-js-2.0' as const,
    KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: arn }] },
  });
  const create = (arn?: string) =>
    rig.cloudfront.send(
      new CreateFunctionCommand({
        Name: 'reads',
        FunctionConfig: associated(arn),
        FunctionCode: Buffer.from(code),
      }),
    );
  await expect(create(store?.ARN?.replace(/.{4}$/, '0000'))).rejects.toMatchObject({
    name: 'InvalidArgument',
  });
  const made = await create(store?.ARN);
  const { TestResult } = await rig.cloudfront.send(
    new TestFunctionCommand({ Name: 'reads', IfMatch: made.ETag, EventObject: Buffer.from('{}') }),
  );
  const { response } = JSON.parse(TestResult?.FunctionOutput ?? '{}');
  expect(JSON.parse(response.body)).toEqual(['text', { a: 1 }, false, 2, 'Error: KeyNotFound']);
  await expect(
    rig.cloudfront.send(new DeleteKeyValueStoreCommand({ Name: 'words', IfMatch: ETag })),
  ).rejects.toMatchObject({ name: 'CannotDeleteEntityWhileInUse' });
});

test.each([
  ['no JSON', 'no'],
  ['no pairs', '{"data":[{"key":1}]}'],
  ['the same key twice', '{"data":[{"key":"a","value":"1"},{"key":"a","value":"2"}]}'],
])('what cannot be imported: %s', async (_what, content) => {
  await expect(imported('bad', content)).rejects.toMatchObject({ name: 'InvalidArgument' });
});

test('a store without a comment is shown without one', async () => {
  const { KeyValueStore: store } = await rig.cloudfront.send(
    new CreateKeyValueStoreCommand({ Name: 'plain' }),
  );
  expect(store).toMatchObject({ Name: 'plain', Status: 'PROVISIONING' });
  expect(store?.Comment).toBeUndefined();
});
