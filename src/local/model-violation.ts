import { violations } from '../wire/constraints.ts';
import { AwsError } from './error.ts';
import type { Invocation } from './invocation.ts';
import type { ServiceDefinition } from './services/define-service.ts';
import type { State } from './store/table.ts';

/** What breaks the limits of the model, as AWS says it; undefined when nothing does. */
export function modelViolation(
  { operation, input }: Invocation,
  { precheck }: ServiceDefinition,
  stateNow: () => State,
): AwsError | undefined {
  const wrong = violations(operation, input);
  if (wrong === undefined) return undefined;
  // What a service sees to first is asked only now: what breaks no limit meets it in the action itself.
  return precheck?.(operation.name, input, stateNow()) ?? new AwsError(wrong.code, 400, wrong.message);
}
