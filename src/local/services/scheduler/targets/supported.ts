import type { Arn } from '../../../blocks/arns.ts';
import { invalid } from '../errors.ts';

/**
 * Those that are called by the ARN of what they have.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html
 */
const services = new Set([
  'codebuild',
  'codepipeline',
  'ecs',
  'events',
  'firehose',
  'inspector',
  'kinesis',
  'lambda',
  'sagemaker',
  'sns',
  'sqs',
  'states',
]);

/** How actions begin that only read: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html#unsupported-api-actions */
const reading = new RegExp(
  `^(?:${[
    'get',
    'describe',
    'list',
    'poll',
    'receive',
    'search',
    'scan',
    'query',
    'select',
    'read',
    'lookup',
    'discover',
    'validate',
    'batchGet',
    'batchDescribe',
    'batchRead',
    'transactGet',
    'adminGet',
    'adminList',
    'testMigration',
    'retrieve',
    'testConnection',
    'translateDocument',
    'isAuthorized',
    'invokeModel',
  ].join('|')})(?![a-z])`,
);

/** Throws on a target that Scheduler does not call. */
export function checkSupported({ service, resource }: Arn): void {
  const [sdk, called = '', action = '', ...rest] = resource.split(':');
  const universal =
    service === 'scheduler' && sdk === 'aws-sdk' && called !== '' && action !== '' && rest.length === 0;
  if (!universal && !services.has(service))
    throw invalid(`${service} is not a supported service for a target.`);
  if (universal && reading.test(action))
    throw invalid(`${called}:${action} is not supported for a target: it only reads.`);
}
