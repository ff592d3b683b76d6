import { CloudFrontClient, CreateCachePolicyCommand } from '@aws-sdk/client-cloudfront';
import { CreateTagsCommand, DescribeTagsCommand, DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateTopicCommand, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateAutoScalingGroupCommand, AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { RunningCloud } from '../../support/cloud.ts';
import { startCloud } from '../../support/cloud.ts';

/** What Auto Scaling's model says of its texts. */
const pattern = String.raw`Member must satisfy regular expression pattern: [\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*`;

let running: RunningCloud;
beforeAll(async () => {
  running = await startCloud();
});
afterAll(() => running[Symbol.asyncDispose]());

test('a tag that no answer in XML could hold is refused, and lists stay readable', async () => {
  const ec2 = new EC2Client(running.clientOptions);
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}));
  const Resources = [Vpcs[0]?.VpcId ?? ''];
  for (const sign of ['\u0000', '\u001f', '\uffff'])
    await expect(
      ec2.send(new CreateTagsCommand({ Resources, Tags: [{ Key: 'a', Value: `b${sign}` }] })),
    ).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message:
        'Value (b\uFFFD) for parameter Tag.1.Value is invalid. It contains characters that are not valid in XML.',
    });
  const Value = 'a\tb\r\nc\u007f\u0085\u2028\u{1F600}';
  await ec2.send(new CreateTagsCommand({ Resources, Tags: [{ Key: 'a', Value }] }));
  expect((await ec2.send(new DescribeTagsCommand({}))).Tags).toMatchObject([{ Key: 'a', Value }]);
});

test("services whose model leaves a text open say it as Auto Scaling's model does", async () => {
  const sns = new SNSClient(running.clientOptions);
  await expect(
    sns.send(new CreateTopicCommand({ Name: 't', Attributes: { DisplayName: 'a\u0001' } })),
  ).rejects.toMatchObject({
    message: `1 validation error detected: Value 'a\uFFFD' at 'attributes.DisplayName.value' failed to satisfy constraint: ${pattern}`,
  });
  const iam = new IAMClient(running.clientOptions);
  await expect(
    iam.send(
      new CreateRoleCommand({
        RoleName: 'r',
        AssumeRolePolicyDocument: '{}',
        Tags: [{ Key: 'a', Value: '\u0001' }],
      }),
    ),
  ).rejects.toMatchObject({ name: 'ValidationError' });
  const cloudfront = new CloudFrontClient(running.clientOptions);
  await expect(
    cloudfront.send(
      new CreateCachePolicyCommand({ CachePolicyConfig: { Name: 'p', MinTTL: 0, Comment: 'a\u0001' } }),
    ),
  ).rejects.toMatchObject({
    name: 'MalformedXML',
    message: expect.stringContaining("at 'cachePolicyConfig.comment' failed to satisfy constraint"),
  });
});

test('a sentence about such a text can be read itself', async () => {
  const groups = new AutoScalingClient(running.clientOptions);
  await expect(
    groups.send(
      new CreateAutoScalingGroupCommand({ AutoScalingGroupName: 'a\u0000', MinSize: 0, MaxSize: 0 }),
    ),
  ).rejects.toMatchObject({
    name: 'ValidationError',
    message: `1 validation error detected: Value 'a\uFFFD' at 'autoScalingGroupName' failed to satisfy constraint: ${pattern}`,
  });
});

test('a message that is only sent on may hold anything', async () => {
  const sns = new SNSClient(running.clientOptions);
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'sent' }));
  await expect(sns.send(new PublishCommand({ TopicArn, Message: 'a\u0007' }))).resolves.toMatchObject({
    MessageId: expect.any(String),
  });
});
