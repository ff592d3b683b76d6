import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../src/wire/http.ts';
import { identify } from '../../src/wire/identify.ts';

function signed(service: string): Record<string, string> {
  const scope = `AKIAIOSFODNN7EXAMPLE/20260101/eu-west-1/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=00` };
}

interface Given {
  readonly method?: string;
  readonly hostname?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function request(
  target: string,
  { method = 'GET', hostname = 'localhost', headers = {}, body = '' }: Given = {},
): HttpRequest {
  const [path = '', query = ''] = target.split('?');
  return { method, protocol: 'http', hostname, path, query, headers, body: Buffer.from(body) };
}

function form(body: string, headers: Record<string, string> = {}, hostname = 'localhost'): HttpRequest {
  const type = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  return request('/', { method: 'POST', headers: { ...type, ...headers }, body, hostname });
}

describe('form protocols', () => {
  test('the scope of the signature names the service, Action the operation', () => {
    expect(identify(form('Version=2016-11-15&Action=DescribeInstances', signed('ec2')))).toEqual({
      service: 'ec2',
      protocol: 'ec2',
      operation: 'DescribeInstances',
    });
  });

  test('SQS is told by query and by JSON, CloudWatch also by CBOR', () => {
    const sqs = form('Action=SendMessage&Version=2012-11-05', signed('sqs'));
    expect(identify(sqs)).toMatchObject({ service: 'sqs', protocol: 'query', operation: 'SendMessage' });
    const target = { ...signed('sqs'), 'x-amz-target': 'AmazonSQS.SendMessage' };
    expect(identify(request('/', { method: 'POST', headers: target }))).toMatchObject({
      service: 'sqs',
      protocol: 'json',
    });
    const path = '/service/GraniteServiceVersion20100801/operation/PutMetricData';
    const cbor = request(path, { method: 'POST', headers: { 'smithy-protocol': 'rpc-v2-cbor' } });
    expect(identify(cbor)).toEqual({
      service: 'cloudwatch',
      protocol: 'rpc-v2-cbor',
      operation: 'PutMetricData',
    });
    const monitoring = form('Action=ListMetrics&Version=2010-08-01', signed('monitoring'));
    expect(identify(monitoring)).toMatchObject({ service: 'cloudwatch', protocol: 'query' });
  });

  test('an unsigned form is known by its version, as AssumeRoleWithWebIdentity is called', () => {
    const body = 'Action=AssumeRoleWithWebIdentity&Version=2011-06-15';
    expect(identify(form(body))).toMatchObject({ service: 'sts', operation: 'AssumeRoleWithWebIdentity' });
  });

  test('Action may stand in the query string', () => {
    expect(identify(request('/?Action=GetCallerIdentity&Version=2011-06-15'))).toMatchObject({
      service: 'sts',
      operation: 'GetCallerIdentity',
    });
  });

  test('an unknown action is refused as EC2 and as the query services refuse it', () => {
    const ec2 = identify(form('Action=Nonsense&Version=2016-11-15', signed('ec2'))).error;
    expect(ec2).toMatchObject({ code: 'InvalidAction', status: 400 });
    expect(ec2?.message).toBe('The action Nonsense is not valid for this web service.');
    const iam = identify(form('Action=Nonsense&Version=2010-05-08', signed('iam'))).error;
    expect(iam?.message).toBe('Could not find operation Nonsense for version 2010-05-08');
  });

  test('a form without an action lacks one', () => {
    expect(identify(form('Version=2010-05-08', signed('iam'))).error).toMatchObject({
      code: 'MissingAction',
    });
  });

  test('broken percent-encoding is no crash', () => {
    expect(identify(form('Action=%E0%A4%A&Version=2016-11-15', signed('ec2'))).error?.code).toBe(
      'InvalidAction',
    );
  });
});

test('x-amz-target names service and operation; an unknown one is an unknown operation', () => {
  const post = (target: string): HttpRequest =>
    request('/', { method: 'POST', headers: { 'x-amz-target': target } });
  expect(identify(post('AmazonSSM.GetParameter'))).toEqual({
    service: 'ssm',
    protocol: 'json',
    operation: 'GetParameter',
  });
  expect(identify(post('com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents'))).toMatchObject(
    {
      service: 'cloudtrail',
      operation: 'LookupEvents',
    },
  );
  const unknown = identify(post('AmazonSSM.Nonsense'));
  expect(unknown).toMatchObject({
    service: 'ssm',
    error: { code: 'UnknownOperationException', status: 400 },
  });
  expect(identify(post('Nobody.Nothing')).error?.code).toBe('UnknownOperationException');
});

describe('REST', () => {
  test.each([
    ['lambda', 'POST', '/2015-03-31/functions/hello/invocations', 'lambda', 'Invoke'],
    ['lambda', 'GET', '/2015-03-31/functions/', 'lambda', 'ListFunctions'],
    ['lambda', 'GET', '/2015-03-31/functions', 'lambda', 'ListFunctions'],
    ['ses', 'POST', '/v2/email/outbound-emails', 'sesv2', 'SendEmail'],
    ['cloudfront', 'POST', '/2020-05-31/distribution?WithTags', 'cloudfront', 'CreateDistributionWithTags'],
    ['cloudfront', 'POST', '/2020-05-31/distribution', 'cloudfront', 'CreateDistribution'],
    ['ebs', 'GET', '/snapshots/snap-1/blocks/3?blockToken=x', 'ebs', 'GetSnapshotBlock'],
    ['scheduler', 'GET', '/schedules', 'scheduler', 'ListSchedules'],
    ['s3', 'GET', '/v20180820/jobs', 's3control', 'ListJobs'],
  ])('%s %s %s is %s %s', (scope, method, target, service, operation) => {
    expect(identify(request(target, { method, headers: signed(scope) }))).toMatchObject({
      service,
      operation,
    });
  });

  test('a path that the service does not have is an unknown operation', () => {
    const found = identify(request('/nowhere', { headers: signed('lambda') }));
    expect(found.error).toMatchObject({ code: 'UnknownOperationException', status: 404 });
  });
});

describe('S3', () => {
  test.each([
    ['GET', '/', 'ListBuckets'],
    ['PUT', '/b', 'CreateBucket'],
    ['GET', '/b', 'ListObjects'],
    ['GET', '/b/', 'ListObjects'],
    ['GET', '/b?list-type=2&prefix=x', 'ListObjectsV2'],
    ['GET', '/b?versions', 'ListObjectVersions'],
    ['GET', '/b?uploads', 'ListMultipartUploads'],
    ['GET', '/b?location', 'GetBucketLocation'],
    ['GET', '/b?lifecycle', 'GetBucketLifecycleConfiguration'],
    ['PUT', '/b?notification', 'PutBucketNotificationConfiguration'],
    ['POST', '/b?delete', 'DeleteObjects'],
    ['HEAD', '/b', 'HeadBucket'],
    ['HEAD', '/b/k', 'HeadObject'],
    ['GET', '/b/a/deep/key/', 'GetObject'],
    ['GET', '/b/k?tagging', 'GetObjectTagging'],
    ['GET', '/b/k?uploadId=1', 'ListParts'],
    ['PUT', '/b/k', 'PutObject'],
    ['PUT', '/b/k?partNumber=1&uploadId=2', 'UploadPart'],
    ['POST', '/b/k?uploads', 'CreateMultipartUpload'],
    ['POST', '/b/k?uploadId=2', 'CompleteMultipartUpload'],
    ['DELETE', '/b/k?uploadId=2', 'AbortMultipartUpload'],
    ['DELETE', '/b/k?versionId=2', 'DeleteObject'],
    ['GET', '/b?inventory', 'ListBucketInventoryConfigurations'],
    ['GET', '/b?inventory&id=1', 'GetBucketInventoryConfiguration'],
    ['GET', '/b?x-id=ListObjects', 'ListObjects'],
  ])('%s %s is %s', (method, target, operation) => {
    expect(identify(request(target, { method, headers: signed('s3') }))).toEqual({
      service: 's3',
      protocol: 'rest-xml',
      operation,
    });
  });

  test('a copy is known by its header', () => {
    const headers = { ...signed('s3'), 'x-amz-copy-source': '/a/b' };
    expect(identify(request('/b/k', { method: 'PUT', headers })).operation).toBe('CopyObject');
    expect(identify(request('/b/k?partNumber=1&uploadId=2', { method: 'PUT', headers })).operation).toBe(
      'UploadPartCopy',
    );
  });

  test.each([
    'my-bucket.s3.localhost',
    'my-bucket.s3.eu-west-1.localhost.localstack.cloud',
    'my.bucket.s3.amazonaws.com',
    'my-bucket.s3.dualstack.eu-west-1.amazonaws.com',
    'my-bucket.s3-accelerate.amazonaws.com',
    'my-bucket.localhost',
  ])('the bucket may stand in the host: %s', (hostname) => {
    expect(identify(request('/k', { hostname })).operation).toBe('GetObject');
    expect(identify(request('/?list-type=2', { hostname })).operation).toBe('ListObjectsV2');
  });

  test.each(['s3.localhost', 's3.eu-west-1.amazonaws.com', '127.0.0.1', 's3.localhost.localstack.cloud'])(
    'or in the path: %s',
    (hostname) => expect(identify(request('/b/k', { hostname })).operation).toBe('GetObject'),
  );

  test('a presigned request carries its scope in the query, and anybody may call without one', () => {
    const credential = 'X-Amz-Credential=test%2F20260101%2Fus-east-1%2Fs3%2Faws4_request';
    expect(identify(request(`/b/k?${credential}`, { method: 'PUT' })).operation).toBe('PutObject');
    expect(identify(request('/b/k')).operation).toBe('GetObject');
  });

  test('a method that the path does not take is refused in the words of S3', () => {
    const { error } = identify(request('/b/k', { method: 'PATCH' }));
    expect(error).toMatchObject({
      code: 'MethodNotAllowed',
      status: 405,
      message: 'The specified method is not allowed against this resource.',
    });
  });
});

describe('a service that is not here says so as it speaks itself', () => {
  test.each([
    [
      'of JSON',
      request('/', {
        method: 'POST',
        headers: { ...signed('dynamodb'), 'x-amz-target': 'DynamoDB_20120810.ListTables' },
      }),
      'dynamodb',
      'json',
    ],
    ['of forms', form('Action=DescribeDBInstances&Version=2014-10-31', signed('rds')), 'rds', 'query'],
    ['of REST with JSON', request('/clusters', { headers: signed('eks') }), 'eks', 'rest-json'],
    [
      'of REST with XML',
      request('/2013-04-01/hostedzone', { headers: signed('route53') }),
      'route53',
      'rest-xml',
    ],
  ])('%s', (_kind, asked, name, protocol) => {
    const found = identify(asked);
    expect(found).toMatchObject({ protocol, error: { code: 'NotImplemented', status: 400 } });
    expect(found.error?.message).toBe(
      `The service ${name} is not available in this local cloud. See nuage local coverage.`,
    );
  });

  test('what is signed for no service at all is a request for a bucket', () => {
    expect(identify(request('/bucket/key', { headers: signed('s4') }))).toMatchObject({ service: 's3' });
  });
});

test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('%s of a bucket without a name is no action of S3', (method) => {
  expect(identify(request('//', { method, headers: signed('s3') })).error).toMatchObject({
    code: 'MethodNotAllowed',
    status: 405,
  });
  // A key may begin with a slash.
  expect(identify(request('/bucket//key', { method, headers: signed('s3') })).operation).toMatch(/Object$/);
});
