import * as sdk from '@aws-sdk/client-cloudwatch-logs';
import { expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';

test('destinations, deliveries, policies and detectors are kept, found again and deleted', async () => {
  await using running = await startCloud();
  const logs = new sdk.CloudWatchLogsClient(running.clientOptions);
  await logs.send(new sdk.CreateLogGroupCommand({ logGroupName: '/app' }));
  const destination = { destinationName: 'd', targetArn: 'arn:aws:kinesis:us-east-1:123456789012:stream/s' };
  const roleArn = 'arn:aws:iam::123456789012:role/logs';
  await logs.send(new sdk.PutDestinationCommand({ ...destination, roleArn }));
  await logs.send(new sdk.PutDestinationPolicyCommand({ destinationName: 'd', accessPolicy: '{}' }));
  const { destinations } = await logs.send(
    new sdk.DescribeDestinationsCommand({ DestinationNamePrefix: 'd' }),
  );
  expect(destinations).toMatchObject([{ ...destination, roleArn, accessPolicy: '{}' }]);
  await logs.send(new sdk.DeleteDestinationCommand({ destinationName: 'd' }));

  const resourceArn = 'arn:aws:cloudfront::123456789012:distribution/E1';
  const { deliverySource } = await logs.send(
    new sdk.PutDeliverySourceCommand({ name: 's', resourceArn, logType: 'ACCESS_LOGS', tags: { a: 'b' } }),
  );
  expect(deliverySource).toMatchObject({
    arn: 'arn:aws:logs:us-east-1:123456789012:delivery-source:s',
    service: 'cloudfront',
    resourceArns: [resourceArn],
    tags: { a: 'b' },
  });
  const deliveryDestinationConfiguration = { destinationResourceArn: 'arn:aws:s3:::bucket' };
  const { deliveryDestination } = await logs.send(
    new sdk.PutDeliveryDestinationCommand({
      name: 'to',
      outputFormat: 'json',
      deliveryDestinationConfiguration,
    }),
  );
  expect(deliveryDestination).toMatchObject({ deliveryDestinationType: 'S3', outputFormat: 'json' });
  const between = { deliverySourceName: 's', deliveryDestinationArn: deliveryDestination?.arn };
  const { delivery } = await logs.send(new sdk.CreateDeliveryCommand(between));
  expect(await logs.send(new sdk.GetDeliveryCommand({ id: delivery?.id }))).toMatchObject({
    delivery: { ...between, s3DeliveryConfiguration: { suffixPath: 'AWSLogs/{account-id}/CloudFront/' } },
  });
  await expect(logs.send(new sdk.DeleteDeliverySourceCommand({ name: 's' }))).rejects.toMatchObject({
    name: 'ConflictException',
  });
  expect(delivery?.recordFields?.slice(0, 3)).toEqual(['date', 'time', 'x-edge-location']);
  await logs.send(new sdk.DeleteDeliveryCommand({ id: delivery?.id }));
  await logs.send(new sdk.DeleteDeliverySourceCommand({ name: 's' }));
  await expect(logs.send(new sdk.GetDeliverySourceCommand({ name: 's' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Requested Delivery Source does not exist in this account.',
  });
  await expect(logs.send(new sdk.GetDeliveryCommand({ id: delivery?.id }))).rejects.toMatchObject({
    message: 'Requested Delivery does not exist in this account.',
  });

  const logGroupIdentifier = '/app';
  const policyDocument = '{"Name":"p"}';
  await logs.send(new sdk.PutDataProtectionPolicyCommand({ logGroupIdentifier, policyDocument }));
  expect(await logs.send(new sdk.GetDataProtectionPolicyCommand({ logGroupIdentifier }))).toMatchObject({
    policyDocument,
  });
  await logs.send(new sdk.PutIndexPolicyCommand({ logGroupIdentifier, policyDocument: '{"Fields":["a"]}' }));
  const indexed = await logs.send(
    new sdk.DescribeIndexPoliciesCommand({ logGroupIdentifiers: [logGroupIdentifier] }),
  );
  expect(indexed.indexPolicies).toMatchObject([{ source: 'LOG_GROUP' }]);
  const policy = { policyName: 'p', policyType: 'DATA_PROTECTION_POLICY' as const };
  await logs.send(new sdk.PutAccountPolicyCommand({ ...policy, policyDocument }));
  const kept = await logs.send(new sdk.DescribeAccountPoliciesCommand({ policyType: policy.policyType }));
  expect(kept.accountPolicies).toMatchObject([{ ...policy, scope: 'ALL', accountId: '123456789012' }]);
  await logs.send(new sdk.DeleteAccountPolicyCommand(policy));
  const logGroupArnList = ['arn:aws:logs:us-east-1:123456789012:log-group:/app'];
  const { anomalyDetectorArn } = await logs.send(
    new sdk.CreateLogAnomalyDetectorCommand({ logGroupArnList, detectorName: 'x' }),
  );
  const { anomalyDetectors } = await logs.send(new sdk.ListLogAnomalyDetectorsCommand({}));
  expect(anomalyDetectors).toMatchObject([{ anomalyDetectorArn, anomalyDetectorStatus: 'TRAINING' }]);
  await logs.send(new sdk.TagResourceCommand({ resourceArn: anomalyDetectorArn, tags: { a: 'b' } }));
  const tags = await logs.send(new sdk.ListTagsForResourceCommand({ resourceArn: anomalyDetectorArn }));
  expect(tags.tags).toEqual({ a: 'b' });
});
