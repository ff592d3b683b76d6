import { invalidParameterValue } from './errors.ts';

/** Refuses a value that is none of those that EC2 knows for a parameter; what is left out is not looked at. */
export function checkChoice(parameter: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value))
    throw invalidParameterValue(`Value (${value}) for parameter ${parameter} is invalid.`);
}
