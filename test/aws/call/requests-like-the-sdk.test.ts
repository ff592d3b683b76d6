import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOperation } from '../../../src/aws/call.ts';
import { regionNames } from '../../../src/data/regions.ts';
import { actionsInUse } from '../actions-in-use.ts';
import { arbitraryInput } from '../arbitrary-input.ts';
import { CapturingHandler, essenceOfOurs } from '../captured.ts';
import { answer, fakeConnection } from '../fakes.ts';
import { sdkClientOf, sdkCommandOf, sdkPackages } from '../sdk-clients.ts';
import { asTheSdkCan } from '../as-the-sdk-can.ts';

/** One action at least of every service and protocol, beside those that the source names. */
const representatives = [
  'autoscaling DescribeAutoScalingGroups',
  'budgets DescribeBudgets',
  'cloudfront CreateInvalidation',
  'cloudwatch GetMetricData',
  'ebs ListSnapshotBlocks',
  'lambda CreateFunction',
  's3 DeleteObjects',
  's3 GetObject',
  's3 ListObjectsV2',
  's3 PutBucketTagging',
  's3 CreateBucket',
  's3control GetPublicAccessBlock',
  's3control TagResource',
  'scheduler CreateSchedule',
  'sesv2 SendEmail',
  'ce GetCostAndUsage',
  'cloudtrail LookupEvents',
  'events PutRule',
  'iam ListUsers',
  'kms Encrypt',
  'logs FilterLogEvents',
  'mturk ListHITs',
  'pricing GetProducts',
  'resourcegroupstaggingapi GetResources',
  'secretsmanager GetSecretValue',
  'service-quotas ListServiceQuotas',
  'ses SendEmail',
  'sns Publish',
  'sqs SendMessage',
  'sts AssumeRole',
];

/** The SDK's newer model asks these by POST; AWS answers the GET of botocore's, which is ours and the AWS CLI's, too. */
const askedOtherwise = new Set(['sesv2 ListEmailIdentities']);

const actions = [...new Set([...actionsInUse(), ...representatives])]
  .filter((name) => !askedOtherwise.has(name))
  .toSorted();
const regions = [...regionNames()];

/** Leaves out what nuage refuses: checksums beyond the usual three, and endpoints signed for many regions at once. */
function within(input: Record<string, unknown>): Record<string, unknown> {
  const { ChecksumAlgorithm, EndpointId: _, ...rest } = input;
  const known = ['CRC32', 'SHA1', 'SHA256'].includes(String(ChecksumAlgorithm));
  return known ? { ...rest, ChecksumAlgorithm } : rest;
}

describe('our request is the SDK’s', () => {
  test('there is something to compare', () => {
    expect(actionsInUse()).toContain('ec2 DescribeInstances');
  });

  test.each(actions.filter((name) => (name.split(' ')[0] ?? '') in sdkPackages))('%s', async (name) => {
    const [service = '', action = ''] = name.split(' ');
    const operation = findOperation(service, action);
    const setting = fc.record({
      region: fc.constantFrom(...regions),
      useFips: fc.boolean(),
      useDualStack: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        arbitraryInput(operation.input),
        setting,
        async (generated, { region, useFips: fips, useDualStack }) => {
          const input = asTheSdkCan(action, within(generated));
          // S3 has no FIPS endpoints in China.
          const useFips = fips && !(service.startsWith('s3') && region.startsWith('cn-'));
          const handler = new CapturingHandler();
          const client = await sdkClientOf(service, {
            region,
            useFipsEndpoint: useFips,
            useDualstackEndpoint: useDualStack,
            requestHandler: handler,
            maxAttempts: 1,
            disableHostPrefix: false,
          });
          await client.send(sdkCommandOf(service, action, input)).catch(() => undefined);
          const { connection, transport } = await fakeConnection(() => answer(400, ''), {
            region,
            useFips,
            useDualStack,
          });
          await connection.invoke(service, action, input).catch(() => undefined);
          const [ours] = transport.sent;
          if (ours === undefined || handler.captured === undefined)
            throw new Error(`${ours === undefined ? 'we' : 'the SDK'} sent nothing`);
          const expected =
            service === 'mturk' ? { ...handler.captured, url: essenceOfOurs(ours).url } : handler.captured;
          expect(essenceOfOurs(ours)).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });
});
