import {
  CreateBucketCommand,
  DeleteBucketCorsCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAccelerateConfigurationCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketMetricsConfigurationCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketRequestPaymentCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  PutBucketAccelerateConfigurationCommand,
  PutBucketAclCommand,
  PutBucketCorsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketWebsiteCommand,
} from '@aws-sdk/client-s3';
import type { BucketLogsPermission } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';

test('what is not set is missed by the code that AWS has for it', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const codes = await Promise.all(
    [
      s3.send(new GetBucketCorsCommand({ Bucket })),
      s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket })),
      s3.send(new GetBucketPolicyCommand({ Bucket })),
      s3.send(new GetBucketReplicationCommand({ Bucket })),
      s3.send(new GetBucketTaggingCommand({ Bucket })),
      s3.send(new GetBucketWebsiteCommand({ Bucket })),
      s3.send(new GetObjectLockConfigurationCommand({ Bucket })),
      s3.send(new GetBucketMetricsConfigurationCommand({ Bucket, Id: 'all' })),
    ].map(async (call) => (await refusal(call)).code),
  );
  expect(codes).toEqual([
    'NoSuchCORSConfiguration',
    'NoSuchLifecycleConfiguration',
    'NoSuchBucketPolicy',
    'ReplicationConfigurationNotFoundError',
    'NoSuchTagSet',
    'NoSuchWebsiteConfiguration',
    'ObjectLockConfigurationNotFoundError',
    'NoSuchConfiguration',
  ]);
});

test('a new bucket is private, encrypted and its owner’s', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  expect((await s3.send(new GetPublicAccessBlockCommand({ Bucket }))).PublicAccessBlockConfiguration).toEqual(
    {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  );
  expect(
    (await s3.send(new GetBucketEncryptionCommand({ Bucket }))).ServerSideEncryptionConfiguration,
  ).toEqual({
    Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
  });
  expect((await s3.send(new GetBucketOwnershipControlsCommand({ Bucket }))).OwnershipControls?.Rules).toEqual(
    [{ ObjectOwnership: 'BucketOwnerEnforced' }],
  );
  const acl = await s3.send(new GetBucketAclCommand({ Bucket }));
  expect(acl.Grants).toEqual([
    { Grantee: { Type: 'CanonicalUser', ID: acl.Owner?.ID }, Permission: 'FULL_CONTROL' },
  ]);
  expect(await refusal(s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' })))).toEqual({
    code: 'AccessControlListNotSupported',
    status: 400,
    message: 'The bucket does not allow ACLs',
  });
  expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBeUndefined();
  expect((await s3.send(new GetBucketRequestPaymentCommand({ Bucket }))).Payer).toBe('BucketOwner');
  expect((await s3.send(new GetBucketLoggingCommand({ Bucket }))).LoggingEnabled).toBeUndefined();
  const accelerated = () => s3.send(new GetBucketAccelerateConfigurationCommand({ Bucket }));
  const accelerate = (Status: 'Enabled' | 'Suspended') =>
    s3.send(new PutBucketAccelerateConfigurationCommand({ Bucket, AccelerateConfiguration: { Status } }));
  // What was never on stays unsaid when it is suspended.
  await accelerate('Suspended');
  expect((await accelerated()).Status).toBeUndefined();
  await accelerate('Enabled');
  await accelerate('Suspended');
  expect((await accelerated()).Status).toBe('Suspended');
  await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
});

test('settings come back as they were sent, until they are taken away', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const TagSet = [{ Key: 'team', Value: 'blue' }];
  await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
  expect((await s3.send(new GetBucketTaggingCommand({ Bucket }))).TagSet).toEqual(TagSet);
  const CORSRules = [{ AllowedMethods: ['GET'], AllowedOrigins: ['*'], MaxAgeSeconds: 60 }];
  await s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
  expect((await s3.send(new GetBucketCorsCommand({ Bucket }))).CORSRules).toEqual(CORSRules);
  await s3.send(new DeleteBucketCorsCommand({ Bucket }));
  expect((await refusal(s3.send(new GetBucketCorsCommand({ Bucket })))).code).toBe('NoSuchCORSConfiguration');
  const Rules = [
    {
      ID: 'old',
      Status: 'Enabled' as const,
      Filter: { Prefix: 'logs/' },
      Expiration: { Days: 30 },
    },
  ];
  await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
  expect((await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }))).Rules).toEqual(Rules);
  const WebsiteConfiguration = { IndexDocument: { Suffix: 'index.html' } };
  await s3.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration }));
  expect((await s3.send(new GetBucketWebsiteCommand({ Bucket }))).IndexDocument).toEqual({
    Suffix: 'index.html',
  });
});

test('a policy that would make a bucket public waits until that is allowed', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `arn:aws:s3:::${Bucket}/*` },
    ],
  });
  expect((await refusal(s3.send(new PutBucketPolicyCommand({ Bucket, Policy })))).code).toBe('AccessDenied');
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  expect((await s3.send(new GetBucketPolicyCommand({ Bucket }))).Policy).toBe(Policy);
  expect((await s3.send(new GetBucketPolicyStatusCommand({ Bucket }))).PolicyStatus).toEqual({
    IsPublic: true,
  });
  expect(await refusal(s3.send(new PutBucketPolicyCommand({ Bucket, Policy: 'x' })))).toEqual({
    code: 'MalformedPolicy',
    status: 400,
    message: "Policies must be valid JSON and the first byte must be '{'",
  });
});

test('a bucket is where its region is, and says so to who asks elsewhere', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  );
  expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBe('eu-west-1');
  expect((await refusal(s3.send(new HeadBucketCommand({ Bucket })))).status).toBe(301);
  expect((await rig.client('eu-west-1').send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe(
    'eu-west-1',
  );
  expect(await refusal(s3.send(new CreateBucketCommand({ Bucket: 'Upper' })))).toEqual({
    code: 'InvalidBucketName',
    status: 400,
    message: 'The specified bucket is not valid.',
  });
});

test('grants for logs may be any that an ACL has', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket, ObjectOwnership: 'ObjectWriter' }));
  const Grantee = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery' } as const;
  const grant = (Permission: string) =>
    s3.send(
      new PutBucketLoggingCommand({
        Bucket,
        BucketLoggingStatus: {
          LoggingEnabled: {
            TargetBucket: Bucket,
            TargetPrefix: 'log',
            TargetGrants: [{ Grantee, Permission: Permission as BucketLogsPermission }],
          },
        },
      }),
    );
  await grant('READ_ACP');
  expect(await refusal(grant('LOOK'))).toMatchObject({ code: 'MalformedXML' });
});
