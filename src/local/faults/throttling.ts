import type { FaultFamily } from '../../wire/sigv4/worded-fault.ts';
import { AwsError } from '../error.ts';

type Words = readonly [code: string, status: number, message: string];

/** As services of a kind say it: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html and the like. */
const families: Readonly<Record<FaultFamily, Words>> = {
  ec2: ['RequestLimitExceeded', 503, 'Request limit exceeded.'],
  s3: ['SlowDown', 503, 'Please reduce your request rate.'],
  sdb: ['ServiceUnavailable', 503, 'Service AmazonSimpleDB is currently unavailable. Please try again later'],
  query: ['Throttling', 400, 'Rate exceeded'],
  json: ['ThrottlingException', 400, 'Rate exceeded'],
  'rest-json': ['ThrottlingException', 429, 'Rate exceeded'],
};

/** Services that say it in their own way, as their API references list it. */
const own: Readonly<Record<string, Words>> = {
  kms: [
    'ThrottlingException',
    400,
    'You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.',
  ],
  lambda: ['TooManyRequestsException', 429, 'Rate Exceeded.'],
  sesv2: ['TooManyRequestsException', 429, 'Rate exceeded'],
  ebs: [
    'RequestThrottledException',
    400,
    'The number of API requests has exceeded the maximum allowed API request throttling limit.',
  ],
  sqs: ['RequestThrottled', 400, 'The request was denied due to request throttling.'],
  ce: ['LimitExceededException', 400, 'Rate exceeded'],
};

/** The error of a service that is called too often. */
export function throttlingError(service: string, family: FaultFamily): AwsError {
  const [code, status, message] = own[service] ?? families[family];
  return new AwsError(code, status, message);
}
