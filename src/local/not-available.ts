import { AwsError } from './error.ts';

/** What is said of actions that are not there. Not 501, which some clients try again. */
export function notAvailable(service: string, action: string): AwsError {
  const sentence = `The action ${service}:${action} is not available in this local cloud.`;
  return new AwsError('NotImplemented', 400, `${sentence} See nuage local coverage.`);
}
