import { expect, test } from 'vitest';
import { startAwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';

/** A configuration as AWS's guide of the CLI documents it, with the settings of before cache policies. */
const config = {
  CallerReference: 'cli-example',
  Aliases: { Quantity: 0 },
  DefaultRootObject: 'index.html',
  Origins: {
    Quantity: 1,
    Items: [
      {
        Id: 'bucket',
        DomainName: 'site.s3.amazonaws.com',
        OriginPath: '',
        CustomHeaders: { Quantity: 0 },
        S3OriginConfig: { OriginAccessIdentity: '' },
      },
    ],
  },
  OriginGroups: { Quantity: 0 },
  DefaultCacheBehavior: {
    TargetOriginId: 'bucket',
    ForwardedValues: {
      QueryString: false,
      Cookies: { Forward: 'none' },
      Headers: { Quantity: 0 },
      QueryStringCacheKeys: { Quantity: 0 },
    },
    TrustedSigners: { Enabled: false, Quantity: 0 },
    ViewerProtocolPolicy: 'allow-all',
    MinTTL: 0,
    AllowedMethods: {
      Quantity: 2,
      Items: ['HEAD', 'GET'],
      CachedMethods: { Quantity: 2, Items: ['HEAD', 'GET'] },
    },
    SmoothStreaming: false,
    DefaultTTL: 86_400,
    MaxTTL: 31_536_000,
    Compress: false,
    LambdaFunctionAssociations: { Quantity: 0 },
    FieldLevelEncryptionId: '',
  },
  CacheBehaviors: { Quantity: 0 },
  CustomErrorResponses: { Quantity: 0 },
  Comment: '',
  Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
  PriceClass: 'PriceClass_All',
  Enabled: true,
  ViewerCertificate: {
    CloudFrontDefaultCertificate: true,
    MinimumProtocolVersion: 'TLSv1',
    CertificateSource: 'cloudfront',
  },
  Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
  WebACLId: '',
  HttpVersion: 'http2',
  IsIPV6Enabled: true,
};

test('the AWS CLI makes a distribution, waits for it, invalidates, disables and deletes it', async () => {
  await using running = await startCloud();
  const { clock } = running.cloud;
  clock.freeze();
  await using cli = startAwsCli(running.endpoint, running.environment);
  const run = (words: string[]) => cli.run(['cloudfront', ...words]);
  const aws = async (...words: string[]) => {
    const { status, stdout, stderr } = await run(words);
    expect([status, stderr]).toEqual([0, '']);
    return stdout === '' ? {} : JSON.parse(stdout);
  };
  const refused = async (...words: string[]) => (await run(words)).stderr.trim();
  const withConfig = (changed: object = {}) =>
    `--distribution-config=${JSON.stringify({ ...config, ...changed })}`;

  const { Distribution: made, ETag } = await aws('create-distribution', withConfig());
  expect(made).toMatchObject({ Status: 'InProgress', DistributionConfig: config });
  const id = `--id=${made.Id}`;
  const { Distribution: short } = await aws('create-distribution', '--origin-domain-name=o.example.com');
  expect(short.DistributionConfig.Origins.Items).toMatchObject([
    { DomainName: 'o.example.com', CustomOriginConfig: { OriginProtocolPolicy: 'http-only' } },
  ]);
  await clock.advance(180_000);
  await aws('wait', 'distribution-deployed', id);

  const of = `--distribution-id=${made.Id}`;
  const { Invalidation: batch } = await aws('create-invalidation', of, '--paths', '/index.html', '/images/*');
  expect(batch.InvalidationBatch.Paths).toEqual({ Quantity: 2, Items: ['/index.html', '/images/*'] });
  await clock.advance(60_000);
  await aws('wait', 'invalidation-completed', of, `--id=${batch.Id}`);

  const match = `--if-match=${ETag}`;
  expect(await refused('delete-distribution', id)).toBe(
    'An error occurred (InvalidIfMatchVersion) when calling the DeleteDistribution operation: The If-Match version is missing or not valid for the resource.',
  );
  expect(await refused('delete-distribution', id, '--if-match=EOTHER')).toBe(
    "An error occurred (PreconditionFailed) when calling the DeleteDistribution operation: The request failed because it didn't meet the preconditions in one or more request-header fields.",
  );
  expect(await refused('delete-distribution', id, match)).toBe(
    'An error occurred (DistributionNotDisabled) when calling the DeleteDistribution operation: The distribution you are trying to delete has not been disabled.',
  );
  const off = await aws('update-distribution', id, match, withConfig({ Enabled: false }));
  await clock.advance(180_000);
  await aws('delete-distribution', id, `--if-match=${off.ETag}`);
  const { DistributionList: left } = await aws('list-distributions');
  expect(left.Items.map(({ Id }: { readonly Id: string }) => Id)).toEqual([short.Id]);
});
