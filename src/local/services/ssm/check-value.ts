import { invalidPattern, patternMismatch, validation } from './errors.ts';
import { PARAMETER_LIMITS } from './limits.ts';
import type { ParameterTier } from './state.ts';

const GUIDE =
  'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html';

/**
 * The tier that a parameter gets. Intelligent tiering takes the cheaper one where it will do; nothing goes back
 * from advanced to standard.
 */
export function chooseTier(
  asked: string | undefined,
  before: ParameterTier | undefined,
  value: string,
  hasPolicies: boolean,
): ParameterTier {
  const needsAdvanced = value.length > PARAMETER_LIMITS.standardValue || hasPolicies;
  if (asked === 'Intelligent-Tiering')
    return needsAdvanced || before === 'Advanced' ? 'Advanced' : 'Standard';
  if (asked === 'Advanced') return 'Advanced';
  if (asked === 'Standard' && before === 'Advanced') {
    throw validation(
      "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter " +
        'tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as ' +
        'a standard parameter.',
    );
  }
  return before ?? 'Standard';
}

/** Refuses a value that is empty or too long for its tier. */
export function checkLength(value: string, tier: ParameterTier): void {
  if (value.length === 0) {
    throw validation(
      "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater " +
        'than or equal to 1.',
    );
  }
  if (tier === 'Standard' && value.length > PARAMETER_LIMITS.standardValue) {
    throw validation(
      `Standard tier parameters support a maximum parameter value of ${PARAMETER_LIMITS.standardValue} characters. ` +
        'To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. ' +
        `For more information, see ${GUIDE}`,
    );
  }
  if (value.length > PARAMETER_LIMITS.advancedValue) {
    throw validation(
      `Advanced tier parameters support a maximum parameter value of ${PARAMETER_LIMITS.advancedValue} characters.`,
    );
  }
}

/** Refuses a value that does not match the pattern of its parameter as a whole. */
export function checkPattern(value: string, pattern: string | undefined): void {
  if (pattern === undefined || pattern === '') return;
  let expression: RegExp;
  try {
    expression = new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    throw invalidPattern();
  }
  if (!expression.test(value)) throw patternMismatch(pattern);
}

const DATA_TYPES = new Set(['text', 'aws:ec2:image', 'aws:ssm:integration']);

/** Refuses a data type that Parameter Store does not know. */
export function checkDataType(dataType: string): void {
  if (DATA_TYPES.has(dataType)) return;
  throw validation(
    `The following data type is not supported: ${dataType} (Data type names are all lowercase.)`,
  );
}
