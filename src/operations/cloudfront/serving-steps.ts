import { count } from '../../words/count.ts';
import type { JsonObject, JsonValue } from '../plan/json.ts';
import type { Effect, PlanEntry, Requirement } from '../plan/step.ts';

export interface Serving {
  readonly bucket: string;
  readonly root: string;
  readonly missing?: string | undefined;
  readonly account: string;
  readonly region: string;
  /** Of the bucket, as an origin. */
  readonly domain: string;
  /** The bucket's policy as it is, and the text that it was read from. */
  readonly policy: JsonObject | undefined;
  readonly policyText: string | undefined;
  /** Names of access controls that are there. */
  readonly taken: ReadonlySet<string>;
}

/** AWS's own policy CachingOptimized: a day unless the object says otherwise. */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const deploymentMs = 30 * 60_000;

/** What serves a bucket, in the order in which it is made. */
export function servingSteps(serving: Serving): PlanEntry[] {
  const { account, region, bucket } = serving;
  const place = { account, region };
  const control = { $from: 'control', path: 'OriginAccessControl.Id' };
  const made = { $from: 'distribution', path: 'Distribution.Id' };
  const config = distributionConfig(serving, control);
  const deployed = (id: JsonValue): Effect => ({
    call: { service: 'cloudfront', action: 'GetDistribution', input: { Id: id } },
    path: 'Distribution.Status',
    accepted: ['InProgress'],
    done: ['Deployed'],
    withinMs: deploymentMs,
  });
  const call = (action: string, input: JsonObject, service = 'cloudfront') => ({
    call: { service, action, input },
    requires: [],
  });
  return [
    {
      id: 'control',
      ...place,
      target: `access control for ${bucket}`,
      ...call('CreateOriginAccessControl', { OriginAccessControlConfig: controlConfig(serving) }),
      requires: [policyUnchanged(serving)],
      change: 'create',
      reason: 'requests to the bucket are signed by CloudFront',
      after: [],
      undo: {
        steps: [
          {
            ...call('DeleteOriginAccessControl', {
              Id: control,
              IfMatch: { $from: 'control', path: 'ETag' },
            }),
            change: 'delete',
            reason: 'it was made by this run',
          },
        ],
      },
    },
    {
      id: 'distribution',
      ...place,
      target: `distribution of ${bucket}`,
      ...call('CreateDistributionWithTags', {
        DistributionConfigWithTags: {
          DistributionConfig: config,
          Tags: { Items: [{ Key: 'nuage:created-by', Value: 'cloudfront serve' }] },
        },
      }),
      change: 'create',
      reason: 'nothing serves the bucket',
      after: ['control'],
      effect: deployed(made),
      undo: {
        steps: [
          {
            ...call('UpdateDistribution', {
              Id: made,
              IfMatch: { $from: 'distribution', path: 'ETag' },
              DistributionConfig: {
                ...config,
                CallerReference: {
                  $from: 'distribution',
                  path: 'Distribution.DistributionConfig.CallerReference',
                },
                Enabled: false,
              },
            }),
            change: 'update',
            reason: 'only a distribution that is disabled can be deleted',
            effect: deployed(made),
          },
          {
            ...call('DeleteDistribution', {
              Id: made,
              IfMatch: { $from: 'undo-distribution-1', path: 'ETag' },
            }),
            change: 'delete',
            reason: 'it was made by this run',
          },
        ],
      },
    },
    policyStep(serving),
  ];
}

function controlConfig({ bucket, taken }: Serving): JsonObject {
  const plain = `nuage-${bucket}`.slice(0, 60);
  let Name = plain;
  for (let number = 2; taken.has(Name); number += 1) Name = `${plain}-${number}`;
  return {
    Name,
    Description: `made by nuage for ${bucket}`,
    SigningProtocol: 'sigv4',
    SigningBehavior: 'always',
    OriginAccessControlOriginType: 's3',
  };
}

function distributionConfig({ bucket, domain, root, missing }: Serving, control: JsonValue): JsonObject {
  // Without the permission to list, S3 says 403 of what is not there.
  const errors = [403, 404].map((ErrorCode) => ({
    ErrorCode,
    ResponsePagePath: missing ?? '',
    ResponseCode: '404',
    ErrorCachingMinTTL: 10,
  }));
  return {
    CallerReference: { $token: true },
    Comment: `${bucket}, by nuage`,
    Enabled: true,
    DefaultRootObject: root,
    HttpVersion: 'http2and3',
    IsIPV6Enabled: true,
    Origins: {
      Quantity: 1,
      Items: [
        {
          Id: bucket,
          DomainName: domain,
          S3OriginConfig: { OriginAccessIdentity: '' },
          OriginAccessControlId: control,
        },
      ],
    },
    DefaultCacheBehavior: {
      TargetOriginId: bucket,
      ViewerProtocolPolicy: 'redirect-to-https',
      Compress: true,
      CachePolicyId: cachingOptimized,
    },
    ...(missing === undefined ? {} : { CustomErrorResponses: { Quantity: 2, Items: errors } }),
  };
}

function policyUnchanged({ bucket, policyText }: Serving): Requirement {
  const call = { service: 's3', action: 'GetBucketPolicy', input: { Bucket: bucket } };
  return { call, path: 'Policy', equals: policyText ?? null };
}

function policyStep(serving: Serving): PlanEntry {
  const { bucket, account, region, policy } = serving;
  const before = Array.isArray(policy?.['Statement']) ? policy['Statement'] : [];
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${bucket}/*`,
    Condition: { StringEquals: { 'AWS:SourceArn': { $from: 'distribution', path: 'Distribution.ARN' } } },
  };
  const made = { Version: '2012-10-17', ...policy, Statement: [...before, statement] };
  return {
    id: 'policy',
    account,
    region,
    target: `arn:aws:s3:::${bucket}`,
    call: { service: 's3', action: 'PutBucketPolicy', input: { Bucket: bucket, Policy: { $json: made } } },
    change: policy === undefined ? 'create' : 'update',
    reason: `the distribution may read it${before.length === 0 ? '' : `; ${count(before.length, 'statement')} of before stay`}`,
    // Once more: a deployment takes minutes, and what somebody wrote meanwhile is not overwritten.
    requires: [policyUnchanged(serving)],
    after: ['distribution'],
    undo: {
      steps: [
        {
          mover: { name: 'bucket-policy-back', input: { bucket, made, before: policy ?? null } },
          change: policy === undefined ? 'delete' : 'update',
          reason: 'as it was, unless somebody has changed it since',
          requires: [],
        },
      ],
    },
  };
}
