import { violations } from '../wire/constraints.ts';
import { AwsError } from './error.ts';
import type { Invocation } from './invocation.ts';
import { missingBucket } from './services/s3/port.ts';
import type { State } from './store/table.ts';

/** What breaks the limits of the model, as AWS says it; undefined when nothing does. */
export function modelViolation(
  { service, operation, input }: Invocation,
  stateNow: () => State,
): AwsError | undefined {
  const wrong = violations(operation, input);
  if (wrong === undefined) return undefined;
  const nowhere =
    service.name === 's3' && operation.name !== 'CreateBucket' ? missingBucket(stateNow(), input) : undefined;
  return nowhere ?? new AwsError(wrong.code, 400, wrong.message);
}
