import type { ServiceName } from '../../../src/wire/service.ts';
import type { Overrides } from './values.ts';

/**
 * Operations that are not compared with the SDK, each with the reason. The list is asserted to be no longer
 * than it must be: an entry that compares equal fails the test.
 */
export const NOT_COMPARED_OPERATIONS: Readonly<Record<string, string>> = {
  'ec2:CopySnapshot': 'the SDK adds a presigned URL of its own making',
  'lambda:InvokeWithResponseStream': 'the answer is a stream of events',
  'logs:GetLogObject': 'the answer is a stream of events',
  'logs:StartLiveTail': 'the answer is a stream of events',
  's3:SelectObjectContent': 'the answer is a stream of events',
  'sesv2:ListConfigurationSets': 'the SDK has moved to POST /v2/email/list-configuration-sets',
  'sesv2:ListEmailIdentities': 'the SDK has moved to POST /v2/email/list-email-identities',
  'sesv2:ListSuppressedDestinations': 'the SDK has moved to POST /v2/email/list-suppressed-destinations',
};

/** Operations that only the table still has. */
export const FORGOTTEN_OPERATIONS: Readonly<Partial<Record<ServiceName, readonly string[]>>> = {
  s3: ['GetBucketLifecycle', 'GetBucketNotification', 'PutBucketLifecycle', 'PutBucketNotification'],
};

/** Errors that share their query code with another one, by which the SDK then calls them. */
export const NAMESAKES: ReadonlySet<string> = new Set(['DashboardNotFoundError']);

/** Members that the SDK treats by itself: it chooses another endpoint by them, or computes others from them. */
const INPUT: Readonly<Record<string, Overrides>> = {
  s3: {
    Bucket: 'my-bucket',
    // Of the algorithms, the SDK computes only some.
    ChecksumAlgorithm: 'CRC32',
    ChecksumMode: undefined,
    // The SDK encodes a customer's key and adds its digest.
    SSECustomerKey: undefined,
    SSECustomerKeyMD5: undefined,
    CopySourceSSECustomerKey: undefined,
    CopySourceSSECustomerKeyMD5: undefined,
  },
  s3control: { AccountId: '123456789012', Bucket: 'my-bucket', OutpostId: undefined },
  events: { EndpointId: undefined },
  sesv2: { EndpointId: undefined },
};

/** Members that the SDK's model types otherwise, or gives a second time. */
const OUTPUT: Readonly<Record<string, Overrides>> = {
  // Text in the SDK's model, a number in botocore's.
  s3: {
    NextPartNumberMarker: undefined,
    PartNumberMarker: undefined,
    Expires: undefined,
    ObjectParts: undefined,
  },
};

export function outputOverrides(service: ServiceName): Overrides {
  return OUTPUT[service] ?? {};
}

export function inputOverrides(service: ServiceName): Overrides {
  return INPUT[service] ?? {};
}
