import { CreateFunctionCommand, AddPermissionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateBucketCommand, PutBucketNotificationConfigurationCommand } from '@aws-sdk/client-s3';
import type { NotificationConfiguration, S3ServiceException } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from '../../../../src/operations/lambda/code/zip.ts';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'a-bucket';
const invalid = (message: string) => ({ name: 'InvalidArgument', message });
const unable = 'Unable to validate the following destination configurations';

describe('the destinations of notifications', () => {
  let rig: S3Rig;
  beforeAll(async () => {
    rig = await startS3();
    await rig.s3.send(new CreateBucketCommand({ Bucket }));
  });
  afterAll(() => rig[Symbol.asyncDispose]());
  const put = (NotificationConfiguration: NotificationConfiguration, more: object = {}) =>
    rig.s3.send(
      new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration, ...more }),
    );
  const refused = (configuration: NotificationConfiguration): Promise<S3ServiceException> =>
    put(configuration).then(
      () => expect.unreachable(),
      (error: S3ServiceException) => error,
    );

  test('no two of them hear of the same event of the same keys', async () => {
    const queue = (event: 's3:ObjectCreated:*' | 's3:ObjectCreated:Put', ...rules: [string, string][]) => ({
      QueueArn: 'arn:aws:sqs:us-east-1:123456789012:anywhere',
      Events: [event],
      Filter: {
        Key: {
          FilterRules: rules.map(([Name, Value]) => ({
            Name: Name === 'prefix' ? ('prefix' as const) : ('suffix' as const),
            Value,
          })),
        },
      },
    });
    const all = (...QueueConfigurations: ReturnType<typeof queue>[]) => ({ QueueConfigurations });
    expect(await refused(all(queue('s3:ObjectCreated:*'), queue('s3:ObjectCreated:Put')))).toMatchObject(
      invalid('Configurations overlap. Configurations on the same bucket cannot share a common event type.'),
    );
    const logs = queue('s3:ObjectCreated:*', ['prefix', 'logs/'], ['suffix', '.gz']);
    expect(await refused(all(logs, queue('s3:ObjectCreated:Put', ['prefix', 'logs/today/'])))).toMatchObject(
      invalid(
        'Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type.',
      ),
    );
    const apart = all(logs, queue('s3:ObjectCreated:*', ['prefix', 'logs/'], ['suffix', '.txt']));
    await put(apart, { SkipDestinationValidation: true });
    const twice = queue('s3:ObjectCreated:*', ['prefix', 'a'], ['prefix', 'b']);
    expect(await refused(all(twice))).toMatchObject(
      invalid('Cannot specify more than one prefix rule in a filter.'),
    );
    const named = (Id: string, prefix: string) => ({
      Id,
      ...queue('s3:ObjectCreated:*', ['prefix', prefix]),
    });
    expect(await refused(all(named('x', 'a'), named('x', 'b')))).toMatchObject(
      invalid('Same ID used for multiple configurations. IDs must be unique.'),
    );
  });

  test('an ARN is of what it stands for, in the region of the bucket, and an event is one that S3 knows', async () => {
    const queue = (QueueArn: string, event: 's3:ObjectCreated:*' = 's3:ObjectCreated:*') => ({
      QueueConfigurations: [{ QueueArn, Events: [event] }],
    });
    expect(await refused(queue('arn:aws:sns:us-east-1:123456789012:a-topic'))).toMatchObject(
      invalid('The ARN is not well formed'),
    );
    expect(await refused(queue('arn:aws:sqs:us-west-2:123456789012:anywhere'))).toMatchObject(
      invalid('The notification destination service region is not valid for the bucket location constraint'),
    );
    const event: string = 's3:NoEvent';
    const unknown = queue('arn:aws:sqs:us-east-1:123456789012:anywhere', event as 's3:ObjectCreated:*');
    expect(await refused(unknown)).toMatchObject(
      invalid('A specified event is not supported for notifications'),
    );
  });

  test('a function has to be there, and to let S3 call it', async () => {
    const options = { ...rig.clientOptions, maxAttempts: 1 };
    const lambda = new LambdaClient(options);
    const iam = new IAMClient(options);
    const FunctionName = 'hears';
    const arn = `arn:aws:lambda:us-east-1:123456789012:function:${FunctionName}`;
    const configuration = {
      LambdaFunctionConfigurations: [{ LambdaFunctionArn: arn, Events: ['s3:ObjectCreated:*' as const] }],
    };
    const denied = {
      ...invalid(unable),
      ArgumentName1: `${arn}, null`,
      ArgumentValue1: `Not authorized to invoke function [${arn}]`,
    };
    expect(await refused(configuration)).toMatchObject(denied);
    const trust = {
      Effect: 'Allow',
      Principal: { Service: 'lambda.amazonaws.com' },
      Action: 'sts:AssumeRole',
    };
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName: 'r',
        AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
      }),
    );
    const bytes = Buffer.from('exports.handler = () => {};');
    const ZipFile = await zipOf([{ path: 'index.js', bytes, executable: false }]);
    const code = { Runtime: 'nodejs22.x', Handler: 'index.handler', Code: { ZipFile } } as const;
    await lambda.send(new CreateFunctionCommand({ FunctionName, Role: Role?.Arn, ...code }));
    expect(await refused(configuration)).toMatchObject(denied);
    const s3 = { Principal: 's3.amazonaws.com', SourceArn: `arn:aws:s3:::${Bucket}` };
    await lambda.send(
      new AddPermissionCommand({ FunctionName, StatementId: 's3', Action: 'lambda:InvokeFunction', ...s3 }),
    );
    await put(configuration);
    lambda.destroy();
    iam.destroy();
  });

  test('a topic has to let S3 publish to it', async () => {
    const sns = new SNSClient({ ...rig.clientOptions, maxAttempts: 1 });
    const own = { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sns:Publish', Resource: '*' };
    const mine = JSON.stringify({ Version: '2012-10-17', Statement: [own] });
    const { TopicArn = '' } = await sns.send(
      new CreateTopicCommand({ Name: 'closed', Attributes: { Policy: mine } }),
    );
    sns.destroy();
    const topic = (arn: string) => ({
      TopicConfigurations: [{ TopicArn: arn, Events: ['s3:ObjectCreated:*' as const] }],
    });
    expect(await refused(topic(TopicArn))).toMatchObject({
      ...invalid(unable),
      ArgumentValue1:
        'Permissions on the destination topic do not allow S3 to publish notifications from this bucket',
    });
    expect(await refused(topic(`${TopicArn}-missing`))).toMatchObject({
      ArgumentValue1: 'The destination topic does not exist',
    });
  });
});
