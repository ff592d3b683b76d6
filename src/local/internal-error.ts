import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';
import { AwsError } from './error.ts';
import { replacedProgram } from './replaced-program.ts';

/** How services say that the fault is theirs. */
const words: Readonly<Record<FaultFamily, readonly [code: string, message: string]>> = {
  ec2: ['InternalError', 'An internal error has occurred'],
  s3: ['InternalError', 'We encountered an internal error. Please try again.'],
  sdb: ['InternalError', 'Request could not be executed due to an internal service error.'],
  query: [
    'InternalFailure',
    'The request processing has failed because of an unknown error, exception or failure.',
  ],
  json: ['InternalServerError', 'An error occurred on the server side.'],
  'rest-json': ['InternalServerError', 'An error occurred on the server side.'],
};

/** The answer when the local cloud itself has failed. What happened is reported to whoever runs it; callers are told what they can do. */
export function internalError(family: FaultFamily, error: unknown): AwsError {
  const [code, message] = words[family];
  return new AwsError(code, 500, replacedProgram(error) ?? message);
}
