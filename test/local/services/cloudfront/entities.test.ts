import {
  CreateCachePolicyCommand,
  CreateFunctionCommand,
  CreateKeyGroupCommand,
  CreateOriginAccessControlCommand,
  CreatePublicKeyCommand,
  DeleteCachePolicyCommand,
  DeletePublicKeyCommand,
  DescribeFunctionCommand,
  GetFunctionCommand,
  GetKeyGroupCommand,
  GetPublicKeyConfigCommand,
  ListCachePoliciesCommand,
  ListFunctionsCommand,
  ListOriginAccessControlsCommand,
  ListOriginRequestPoliciesCommand,
  ListPublicKeysCommand,
  ListResponseHeadersPoliciesCommand,
  PublishFunctionCommand,
  UpdateOriginAccessControlCommand,
} from '@aws-sdk/client-cloudfront';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CachingOptimized, startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

let rig: CloudFrontRig;

beforeAll(async () => {
  rig = await startCloudFront();
});

afterAll(() => rig[Symbol.asyncDispose]());

test('access controls are made, changed by who knows their version, and listed', async () => {
  const config = {
    Name: 'mine',
    SigningProtocol: 'sigv4',
    SigningBehavior: 'always',
    OriginAccessControlOriginType: 's3',
  } as const;
  const make = () =>
    rig.cloudfront.send(new CreateOriginAccessControlCommand({ OriginAccessControlConfig: config }));
  const { OriginAccessControl: made, ETag } = await make();
  expect(made).toEqual({ Id: expect.stringMatching(/^E[0-9A-Z]{13}$/), OriginAccessControlConfig: config });
  await expect(make()).rejects.toMatchObject({ name: 'OriginAccessControlAlreadyExists' });
  const update = (IfMatch?: string) =>
    rig.cloudfront.send(
      new UpdateOriginAccessControlCommand({
        Id: made?.Id,
        IfMatch,
        OriginAccessControlConfig: { ...config, Description: 'changed' },
      }),
    );
  await expect(update()).rejects.toMatchObject({ name: 'InvalidIfMatchVersion' });
  await update(ETag);
  const { OriginAccessControlList: list } = await rig.cloudfront.send(
    new ListOriginAccessControlsCommand({}),
  );
  expect(list?.Items).toEqual([{ Id: made?.Id, ...config, Description: 'changed' }]);
});

test("AWS's policies are there, and are not changed", async () => {
  const { CachePolicyList: managed } = await rig.cloudfront.send(
    new ListCachePoliciesCommand({ Type: 'managed' }),
  );
  const optimized = managed?.Items?.find(({ CachePolicy }) => CachePolicy?.Id === CachingOptimized);
  expect(optimized).toMatchObject({
    Type: 'managed',
    CachePolicy: {
      CachePolicyConfig: {
        Name: 'Managed-CachingOptimized',
        MinTTL: 1,
        DefaultTTL: 86_400,
        MaxTTL: 31_536_000,
      },
    },
  });
  await expect(
    rig.cloudfront.send(new DeleteCachePolicyCommand({ Id: CachingOptimized, IfMatch: 'x' })),
  ).rejects.toMatchObject({ name: 'IllegalDelete' });
  const { CachePolicy } = await rig.cloudfront.send(
    new CreateCachePolicyCommand({ CachePolicyConfig: { Name: 'short', MinTTL: 5, DefaultTTL: 10 } }),
  );
  expect(CachePolicy?.CachePolicyConfig).toMatchObject({ MinTTL: 5, DefaultTTL: 10, MaxTTL: 31_536_000 });
  const own = await rig.cloudfront.send(new ListCachePoliciesCommand({ Type: 'custom' }));
  expect(own.CachePolicyList).toMatchObject({ Quantity: 1, MaxItems: 100 });
  const requests = await rig.cloudfront.send(new ListOriginRequestPoliciesCommand({}));
  expect(requests.OriginRequestPolicyList?.Quantity).toBe(7);
  const headers = await rig.cloudfront.send(new ListResponseHeadersPoliciesCommand({}));
  expect(headers.ResponseHeadersPolicyList?.Quantity).toBe(5);
});

test('keys are in groups, and stay while they are', async () => {
  const {
    PublicKey: key,
    ETag,
    Location,
  } = await rig.cloudfront.send(
    new CreatePublicKeyCommand({ PublicKeyConfig: { CallerReference: 'k', Name: 'k', EncodedKey: 'key' } }),
  );
  const Id = key?.Id ?? '';
  expect(Id).toMatch(/^K[0-9A-Z]{13}$/);
  expect(Location).toBe(`https://cloudfront.amazonaws.com/2020-05-31/public-key/${Id}`);
  expect((await rig.cloudfront.send(new GetPublicKeyConfigCommand({ Id }))).PublicKeyConfig).toEqual({
    CallerReference: 'k',
    Name: 'k',
    EncodedKey: 'key\n',
    Comment: '',
  });
  const group = (...Items: string[]) =>
    rig.cloudfront.send(new CreateKeyGroupCommand({ KeyGroupConfig: { Name: 'group', Items } }));
  await expect(group('KNONE')).rejects.toMatchObject({ name: 'NoSuchPublicKey' });
  const { KeyGroup } = await group(Id);
  const got = await rig.cloudfront.send(new GetKeyGroupCommand({ Id: KeyGroup?.Id }));
  expect(got.KeyGroup?.KeyGroupConfig).toEqual({ Name: 'group', Items: [Id] });
  await expect(rig.cloudfront.send(new DeletePublicKeyCommand({ Id, IfMatch: ETag }))).rejects.toMatchObject({
    name: 'PublicKeyInUse',
  });
  expect((await rig.cloudfront.send(new ListPublicKeysCommand({}))).PublicKeyList).toMatchObject({
    Quantity: 1,
    Items: [{ Id, Name: 'k' }],
  });
});

test('functions are made, published and shown by their stage', async () => {
  const FunctionCode = Buffer.from('function handler(event) { return event.request; }');
  const FunctionConfig = { Comment: 'as it is', Runtime: 'cloudfront-js-2.0' } as const;
  const make = () =>
    rig.cloudfront.send(new CreateFunctionCommand({ Name: 'same', FunctionConfig, FunctionCode }));
  const { FunctionSummary, ETag } = await make();
  expect(FunctionSummary).toMatchObject({
    Name: 'same',
    Status: 'UNPUBLISHED',
    FunctionMetadata: { FunctionARN: 'arn:aws:cloudfront::123456789012:function/same', Stage: 'DEVELOPMENT' },
  });
  await expect(make()).rejects.toMatchObject({ name: 'FunctionAlreadyExists' });
  const live = () => rig.cloudfront.send(new DescribeFunctionCommand({ Name: 'same', Stage: 'LIVE' }));
  await expect(live()).rejects.toMatchObject({ name: 'NoSuchFunctionExists' });
  await rig.cloudfront.send(new PublishFunctionCommand({ Name: 'same', IfMatch: ETag }));
  expect((await live()).FunctionSummary?.FunctionMetadata?.Stage).toBe('LIVE');
  const got = await rig.cloudfront.send(new GetFunctionCommand({ Name: 'same' }));
  expect(Buffer.from(got.FunctionCode ?? []).toString()).toBe(FunctionCode.toString());
  expect((await rig.cloudfront.send(new ListFunctionsCommand({}))).FunctionList?.Quantity).toBe(2);
});
