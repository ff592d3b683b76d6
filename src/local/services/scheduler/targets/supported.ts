import { loadService } from '../../../../wire/service.ts';
import type { Arn } from '../../../blocks/arns.ts';
import type { AwsError } from '../../../error.ts';
import { invalid } from '../errors.ts';
import { apiAction, isSdkService, modelOf } from './sdk-services.ts';

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
  if (universal) checkUniversal(called, action);
  else if (!services.has(service)) throw unsupported(service);
}

/** Of services that this cloud has not, it knows the names and not the actions. */
function checkUniversal(called: string, action: string): void {
  if (!isSdkService(called)) throw unsupported(called);
  if (reading.test(action))
    throw invalid(`${called}:${action} is not supported for a target: it only reads.`);
  const model = modelOf(called);
  if (model !== undefined && !loadService(model).operationNames.includes(apiAction(action)))
    throw invalid(`${called}:${action} is not supported for a target: ${called} has no such action.`);
}

const unsupported = (service: string): AwsError =>
  invalid(`${service} is not a supported service for a target.`);
