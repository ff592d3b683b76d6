import { AwsError } from '../../../error.ts';
import { apiAction, modelOf } from './sdk-services.ts';
import type { Templated } from './templated.ts';

/**
 * Any action of the cloud, as `arn:aws:scheduler:::aws-sdk:ec2:stopInstances` with its parameters as the input.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
export const toAction: Templated = async (phase, { arn, target, caller, payload }) => {
  const [, service = '', name = ''] = arn.resource.split(':');
  const document: unknown = target.Input === undefined ? {} : parsed(payload);
  const calling = phase.callNamed(modelOf(service) ?? service, apiAction(name), document, caller);
  if (calling === undefined)
    throw new AwsError('ValidationException', 400, `The input is none of ${service}:${name}.`);
  await calling;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
