import { CloudFrontClient, CreateOriginAccessControlCommand } from '@aws-sdk/client-cloudfront';
import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import { CreateBucketCommand, PutBucketPolicyCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface CloudFrontRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly cloudfront: CloudFrontClient;
  readonly s3: S3Client;
  /** What an edge answers for a path of a distribution. */
  view(id: string, path: string, init?: RequestInit): Promise<Response>;
  /** Moves the clock until every edge has everything. */
  deploy(): Promise<void>;
}

export async function startCloudFront(): Promise<CloudFrontRig> {
  const running = await startCloud();
  running.cloud.clock.freeze();
  const cloudfront = new CloudFrontClient({ ...running.clientOptions, maxAttempts: 1 });
  const s3 = new S3Client({ ...running.clientOptions, forcePathStyle: true, maxAttempts: 1 });
  return {
    running,
    cloudfront,
    s3,
    view: (id, path, init) =>
      fetch(`${running.endpoint}/_cloudfront/${id}${path}`, { redirect: 'manual', ...init }),
    deploy: () => running.cloud.clock.advance(180_000),
    async [Symbol.asyncDispose]() {
      cloudfront.destroy();
      s3.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** A bucket whose objects, each with its key as content, distributions may read; the id of what lets them. */
export async function readableBucket(
  { s3, cloudfront }: CloudFrontRig,
  Bucket: string,
  keys: readonly string[],
): Promise<string> {
  await s3.send(new CreateBucketCommand({ Bucket }));
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  const Principal = { Service: 'cloudfront.amazonaws.com' };
  const Statement = [
    { Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: `arn:aws:s3:::${Bucket}/*` },
    { Effect: 'Allow', Principal, Action: 's3:ListBucket', Resource: `arn:aws:s3:::${Bucket}` },
  ];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  const { OriginAccessControl } = await cloudfront.send(
    new CreateOriginAccessControlCommand({
      OriginAccessControlConfig: {
        Name: Bucket,
        SigningProtocol: 'sigv4',
        SigningBehavior: 'always',
        OriginAccessControlOriginType: 's3',
      },
    }),
  );
  return OriginAccessControl?.Id ?? '';
}

export const CachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** A distribution of one bucket. */
export function ofBucket(
  CallerReference: string,
  bucket: string,
  more: Partial<DistributionConfig> = {},
  OriginAccessControlId = '',
): DistributionConfig {
  return {
    CallerReference,
    Comment: 'a site',
    Enabled: true,
    Origins: {
      Quantity: 1,
      Items: [
        {
          Id: 'bucket',
          DomainName: `${bucket}.s3.us-east-1.amazonaws.com`,
          S3OriginConfig: { OriginAccessIdentity: '' },
          OriginAccessControlId,
        },
      ],
    },
    DefaultCacheBehavior: {
      TargetOriginId: 'bucket',
      ViewerProtocolPolicy: 'allow-all',
      CachePolicyId: CachingOptimized,
    },
    ...more,
  };
}
