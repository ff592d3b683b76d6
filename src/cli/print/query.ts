import { search } from 'jmespath';
import { UsageError } from '../../errors.ts';

/**
 * What a JMESPath expression selects in `value`, as the AWS CLI's `--query` does. Dates are first turned
 * into the text that JSON has for them, so that a query sees what the output shows.
 */
export function select(value: unknown, expression: string): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(value ?? null));
  try {
    return search(plain, expression);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--query cannot be "${expression}": ${reason}`, {
      hint: 'It is a JMESPath expression, such as "[].id" or "[?state==\'running\']"; see https://jmespath.org.',
      cause: error,
    });
  }
}
