import { AwsError } from '../../../error.ts';
import type { Templated } from './templated.ts';

/** Services that the SDKs call otherwise than their models. */
const modelNames: Readonly<Record<string, string>> = {
  eventbridge: 'events',
  cloudwatchlogs: 'logs',
  costexplorer: 'ce',
  servicequotas: 'service-quotas',
  simpledb: 'sdb',
};

/**
 * Any action of the cloud, as `arn:aws:scheduler:::aws-sdk:ec2:stopInstances` with its parameters as the input.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
export const toAction: Templated = async (phase, { arn, target, caller, payload }) => {
  const [, service = '', name = ''] = arn.resource.split(':');
  const action = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const document: unknown = target.Input === undefined ? {} : parsed(payload);
  const calling = phase.callNamed(modelNames[service] ?? service, action, document, caller);
  if (calling === undefined)
    throw new AwsError('ValidationException', 400, `The input is none of ${service}:${action}.`);
  await calling;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
