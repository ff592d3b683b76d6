import {
  CreateDistributionCommand,
  CreateDistributionWithTagsCommand,
  CreateInvalidationCommand,
  CreateMonitoringSubscriptionCommand,
  DeleteMonitoringSubscriptionCommand,
  DeleteDistributionCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  GetInvalidationCommand,
  GetMonitoringSubscriptionCommand,
  ListConflictingAliasesCommand,
  ListDistributionsByCachePolicyIdCommand,
  ListDistributionsCommand,
  ListInvalidationsCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront';
import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CachingOptimized, ofBucket, startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

let rig: CloudFrontRig;

beforeAll(async () => {
  rig = await startCloudFront();
});

afterAll(() => rig[Symbol.asyncDispose]());

const create = (DistributionConfig: DistributionConfig) =>
  rig.cloudfront.send(new CreateDistributionCommand({ DistributionConfig }));

test('a distribution is made, deployed, changed, disabled and deleted', async () => {
  const made = await create(ofBucket('life', 'site'));
  const { Distribution: distribution, ETag } = made;
  const Id = distribution?.Id ?? '';
  expect(Id).toMatch(/^E[0-9A-Z]{13}$/);
  expect(ETag).toHaveLength(13);
  expect(made.Location).toBe(`https://cloudfront.amazonaws.com/2020-05-31/distribution/${Id}`);
  expect(distribution).toMatchObject({
    ARN: `arn:aws:cloudfront::123456789012:distribution/${Id}`,
    Status: 'InProgress',
    DomainName: expect.stringMatching(/^d[0-9a-z]{13}\.cloudfront\.net$/),
    InProgressInvalidationBatches: 0,
    ActiveTrustedKeyGroups: { Enabled: false, Quantity: 0 },
    DistributionConfig: {
      CallerReference: 'life',
      Aliases: { Quantity: 0 },
      PriceClass: 'PriceClass_All',
      HttpVersion: 'http2',
      CacheBehaviors: { Quantity: 0 },
      Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
      ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: 'TLSv1' },
      Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
      Origins: {
        Items: [
          { OriginPath: '', ConnectionAttempts: 3, ConnectionTimeout: 10, OriginShield: { Enabled: false } },
        ],
      },
      DefaultCacheBehavior: {
        TrustedSigners: { Enabled: false, Quantity: 0 },
        AllowedMethods: { Quantity: 2, CachedMethods: { Quantity: 2 } },
        FieldLevelEncryptionId: '',
      },
    },
  });
  await rig.deploy();
  const get = await rig.cloudfront.send(new GetDistributionCommand({ Id }));
  expect(get).toMatchObject({ ETag, Distribution: { Status: 'Deployed' } });
  const { DistributionConfig: config } = await rig.cloudfront.send(new GetDistributionConfigCommand({ Id }));
  const update = (IfMatch: string | undefined, changed: Partial<DistributionConfig>) =>
    rig.cloudfront.send(
      new UpdateDistributionCommand({
        Id,
        IfMatch,
        DistributionConfig: { ...ofBucket('life', 'site'), ...config, ...changed },
      }),
    );
  await expect(update('', {})).rejects.toMatchObject({
    name: 'InvalidIfMatchVersion',
    message: 'The If-Match version is missing or not valid for the resource.',
    $metadata: { httpStatusCode: 400 },
  });
  await expect(update('E000', {})).rejects.toMatchObject({
    name: 'PreconditionFailed',
    $metadata: { httpStatusCode: 412 },
  });
  await expect(update(ETag, { CallerReference: 'other' })).rejects.toMatchObject({ name: 'IllegalUpdate' });
  const remove = (IfMatch: string | undefined) =>
    rig.cloudfront.send(new DeleteDistributionCommand({ Id, IfMatch }));
  await expect(remove(ETag)).rejects.toMatchObject({
    name: 'DistributionNotDisabled',
    message: 'The distribution you are trying to delete has not been disabled.',
    $metadata: { httpStatusCode: 409 },
  });
  const { ETag: disabled, Distribution: off } = await update(ETag, { Enabled: false });
  expect(off?.Status).toBe('InProgress');
  expect(disabled).not.toBe(ETag);
  await expect(remove(disabled)).rejects.toMatchObject({ name: 'DistributionNotDisabled' });
  await rig.deploy();
  await expect(remove(undefined)).rejects.toMatchObject({ name: 'InvalidIfMatchVersion' });
  await remove(disabled);
  await expect(rig.cloudfront.send(new GetDistributionCommand({ Id }))).rejects.toMatchObject({
    name: 'NoSuchDistribution',
    message: 'The specified distribution does not exist.',
    $metadata: { httpStatusCode: 404 },
  });
});

test.each<[name: string, message: string, changed: Partial<DistributionConfig>]>([
  [
    'NoSuchOrigin',
    'One or more of your origins or origin groups do not exist.',
    {
      DefaultCacheBehavior: {
        TargetOriginId: 'none',
        ViewerProtocolPolicy: 'allow-all',
        CachePolicyId: CachingOptimized,
      },
    },
  ],
  [
    'InvalidOrigin',
    'The specified origin server does not exist or is not valid.',
    { Origins: { Quantity: 1, Items: [{ Id: 'bucket', DomainName: 'example.com' }] } },
  ],
  [
    'InvalidArgument',
    'The parameter Origin DomainName does not refer to a valid S3 bucket.',
    {
      Origins: {
        Quantity: 1,
        Items: [
          { Id: 'bucket', DomainName: 'https://example.com', S3OriginConfig: { OriginAccessIdentity: '' } },
        ],
      },
    },
  ],
  [
    'InconsistentQuantities',
    "The value of Quantity and the size of Items don't match.",
    { Aliases: { Quantity: 2, Items: ['www.example.com'] } },
  ],
  [
    'NoSuchCachePolicy',
    'The specified cache policy does not exist.',
    {
      DefaultCacheBehavior: {
        TargetOriginId: 'bucket',
        ViewerProtocolPolicy: 'allow-all',
        CachePolicyId: 'none',
      },
    },
  ],
  [
    'InvalidDefaultRootObject',
    'The default root object file name is too big or contains an invalid character.',
    { DefaultRootObject: '/index.html' },
  ],
])('refused: %s', async (name, message, changed) => {
  await expect(create(ofBucket(`refused-${name}`, 'site', changed))).rejects.toMatchObject({ name, message });
});

test('references and aliases are of one distribution', async () => {
  const Aliases = { Quantity: 1, Items: ['www.example.com'] };
  const { Distribution: first } = await create(ofBucket('first', 'site', { Aliases }));
  await expect(create(ofBucket('first', 'site'))).rejects.toMatchObject({
    name: 'DistributionAlreadyExists',
    message: `The caller reference that you are using to create a distribution is associated with another distribution. Already exists: ${first?.Id}`,
    $metadata: { httpStatusCode: 409 },
  });
  await expect(create(ofBucket('second', 'site', { Aliases }))).rejects.toMatchObject({
    name: 'CNAMEAlreadyExists',
    message: 'One or more of the CNAMEs you provided are already associated with a different resource.',
  });
  const { Distribution: second } = await create(ofBucket('second', 'site'));
  const { ConflictingAliasesList: found } = await rig.cloudfront.send(
    new ListConflictingAliasesCommand({ DistributionId: second?.Id, Alias: 'www.example.com' }),
  );
  expect(found?.Items).toEqual([
    {
      Alias: 'www.example.com',
      DistributionId: expect.stringMatching(/^\*{9}.{5}$/),
      AccountId: '*******89012',
    },
  ]);
  const page = async (Marker?: string) =>
    (await rig.cloudfront.send(new ListDistributionsCommand({ Marker, MaxItems: 1 }))).DistributionList;
  const one = await page();
  expect(one).toMatchObject({ MaxItems: 1, IsTruncated: true, Quantity: 1, Items: [{ Id: first?.Id }] });
  expect(await page(one?.NextMarker)).toMatchObject({ IsTruncated: false, Items: [{ Id: second?.Id }] });
  const { DistributionIdList: by } = await rig.cloudfront.send(
    new ListDistributionsByCachePolicyIdCommand({ CachePolicyId: CachingOptimized }),
  );
  expect(by?.Items).toEqual([first?.Id, second?.Id]);
});

test('an invalidation is under way and then done; the same reference makes no second one', async () => {
  const { Distribution: made } = await create(ofBucket('invalidated', 'site'));
  const DistributionId = made?.Id ?? '';
  const invalidate = (reference: string, ...Items: string[]) =>
    rig.cloudfront.send(
      new CreateInvalidationCommand({
        DistributionId,
        InvalidationBatch: { CallerReference: reference, Paths: { Quantity: Items.length, Items } },
      }),
    );
  const { Invalidation: first, Location } = await invalidate('a', '/index.html', '/images/*');
  expect(first).toMatchObject({
    Id: expect.stringMatching(/^I[0-9A-Z]{13}$/),
    Status: 'InProgress',
    InvalidationBatch: { CallerReference: 'a', Paths: { Quantity: 2, Items: ['/index.html', '/images/*'] } },
  });
  expect(Location).toBe(
    `https://cloudfront.amazonaws.com/2020-05-31/distribution/${DistributionId}/invalidation/${first?.Id}`,
  );
  expect((await invalidate('a', '/index.html', '/images/*')).Invalidation?.Id).toBe(first?.Id);
  await expect(invalidate('a', '/other')).rejects.toMatchObject({ name: 'InvalidArgument' });
  await expect(invalidate('b', 'no-slash')).rejects.toMatchObject({
    name: 'InvalidArgument',
    message: 'Your request contains one or more invalid invalidation paths.',
  });
  const all = Array.from({ length: 15 }, (_, at) => `/${at}*`);
  await expect(invalidate('c', ...all)).rejects.toMatchObject({ name: 'TooManyInvalidationsInProgress' });
  const get = () => rig.cloudfront.send(new GetInvalidationCommand({ DistributionId, Id: first?.Id }));
  expect((await get()).Invalidation?.Status).toBe('InProgress');
  const shown = await rig.cloudfront.send(new GetDistributionCommand({ Id: DistributionId }));
  expect(shown.Distribution?.InProgressInvalidationBatches).toBe(1);
  await rig.deploy();
  expect((await get()).Invalidation?.Status).toBe('Completed');
  const { InvalidationList: list } = await rig.cloudfront.send(
    new ListInvalidationsCommand({ DistributionId }),
  );
  expect(list).toMatchObject({
    MaxItems: 100,
    IsTruncated: false,
    Quantity: 1,
    Items: [{ Status: 'Completed' }],
  });
  await expect(
    rig.cloudfront.send(new ListInvalidationsCommand({ DistributionId: 'NONE' })),
  ).rejects.toMatchObject({ name: 'NoSuchDistribution' });
});

test('tags are given, shown and taken away', async () => {
  const { Distribution: made } = await rig.cloudfront.send(
    new CreateDistributionWithTagsCommand({
      DistributionConfigWithTags: {
        DistributionConfig: ofBucket('tagged', 'site'),
        Tags: { Items: [{ Key: 'team', Value: 'web' }] },
      },
    }),
  );
  const Resource = made?.ARN;
  await rig.cloudfront.send(
    new TagResourceCommand({ Resource, Tags: { Items: [{ Key: 'stage', Value: 'live' }] } }),
  );
  await rig.cloudfront.send(new UntagResourceCommand({ Resource, TagKeys: { Items: ['team'] } }));
  const { Tags } = await rig.cloudfront.send(new ListTagsForResourceCommand({ Resource }));
  expect(Tags?.Items).toEqual([{ Key: 'stage', Value: 'live' }]);
  await expect(
    rig.cloudfront.send(new ListTagsForResourceCommand({ Resource: `${Resource}X` })),
  ).rejects.toMatchObject({ name: 'NoSuchResource' });
});

test('a distribution keeps what is said of its additional metrics', async () => {
  const { Distribution: made } = await create(ofBucket('monitored', 'site'));
  const DistributionId = made?.Id;
  const get = () => rig.cloudfront.send(new GetMonitoringSubscriptionCommand({ DistributionId }));
  const missing = {
    name: 'NoSuchMonitoringSubscription',
    message: 'A monitoring subscription does not exist for the specified distribution.',
  };
  await expect(get()).rejects.toMatchObject(missing);
  for (const RealtimeMetricsSubscriptionStatus of ['Enabled', 'Disabled'] as const) {
    const MonitoringSubscription = {
      RealtimeMetricsSubscriptionConfig: { RealtimeMetricsSubscriptionStatus },
    };
    await rig.cloudfront.send(
      new CreateMonitoringSubscriptionCommand({ DistributionId, MonitoringSubscription }),
    );
    expect(await get()).toMatchObject({ MonitoringSubscription });
  }
  await rig.cloudfront.send(new DeleteMonitoringSubscriptionCommand({ DistributionId }));
  await expect(get()).rejects.toMatchObject(missing);
  await expect(
    rig.cloudfront.send(new GetMonitoringSubscriptionCommand({ DistributionId: 'E0000000000000' })),
  ).rejects.toMatchObject({ name: 'NoSuchDistribution' });
});
