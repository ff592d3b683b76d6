import { describe, expect, test } from 'vitest';
import { bucketHost } from '../../../src/aws/endpoint/bucket-host.ts';
import { customEndpoint } from '../../../src/aws/endpoint/custom-endpoint.ts';
import { awsEndpoint } from '../../../src/aws/endpoint/endpoint.ts';
import { UsageError } from '../../../src/errors.ts';
import { loadService } from '../../../src/wire/service.ts';
import { sdkClientOf } from '../sdk-clients.ts';

const { metadata } = loadService('s3');
const variants = [false, true].flatMap((fips) => [false, true].map((dualStack) => ({ fips, dualStack })));

describe('where a bucket is reached', () => {
  test.each([
    'my-bucket',
    'a1b',
    'with.dots.in.it',
    'x'.repeat(63),
    'arn:aws:s3:eu-west-1:123456789012:accesspoint/reports',
    'arn:aws:s3:us-east-1:123456789012:accesspoint:reports',
  ])('%s, as the SDK has it in every variant', async (bucket) => {
    const { config } = await sdkClientOf('s3', { region: 'us-east-1' });
    for (const region of ['us-east-1', 'eu-west-1']) {
      for (const { fips, dualStack } of variants) {
        const { url, properties } = config.endpointProvider({
          Bucket: bucket,
          Region: region,
          UseFIPS: fips,
          UseDualStack: dualStack,
          UseArnRegion: true,
        });
        const endpoint = awsEndpoint(metadata, region, { fips, dualStack });
        const ours = bucketHost(endpoint, `/${encodeURIComponent(bucket)}/a%20key/b`, bucket);
        const theirs = `${url.hostname}${url.pathname === '/' ? '' : url.pathname}/a%20key/b`;
        expect(`${ours.hostname}${ours.path}`).toBe(theirs);
        expect(ours.signingRegion ?? endpoint.signingRegion).toBe(
          properties?.['authSchemes']?.[0]?.signingRegion,
        );
      }
    }
  });

  test('at an address of somebody’s own it stays in the path', () => {
    const endpoint = customEndpoint(metadata, 'eu-west-1', 'http://localhost:4566', 'AWS_ENDPOINT_URL');
    expect(bucketHost(endpoint, '/my-bucket/key', 'my-bucket')).toEqual({
      hostname: 'localhost',
      path: '/my-bucket/key',
    });
  });

  test('the bucket alone is the root of its host', () => {
    const endpoint = awsEndpoint(metadata, 'eu-west-1', { fips: false, dualStack: false });
    expect(bucketHost(endpoint, '/my-bucket', 'my-bucket').path).toBe('/');
  });

  test('an ARN of something else is refused', () => {
    const endpoint = awsEndpoint(metadata, 'eu-west-1', { fips: false, dualStack: false });
    expect(() => bucketHost(endpoint, '/x', 'arn:aws:sqs:eu-west-1:123456789012:q')).toThrow(UsageError);
  });
});
