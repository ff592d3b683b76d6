import type { TimerContext } from '../../action.ts';
import { checkAttributes, withAttributes } from './attributes.ts';
import { invalidParameter } from './errors.ts';
import { checkAllowPolicy, readRedrivePolicy } from './redrive-policy.ts';

type Attributes = Readonly<Record<string, string>>;

/** Checks attributes that a request sets, and lays them over those that are set. */
export function applyAttributes(
  context: TimerContext,
  before: Attributes,
  given: Attributes,
  arn: string,
  fifo: boolean,
): Attributes {
  checkAttributes(given, fifo);
  const { RedrivePolicy: redrive = '', RedriveAllowPolicy: allow = '', Policy: policy = '' } = given;
  if (allow !== '') checkAllowPolicy(allow);
  if (policy !== '' && !isMap(policy)) throw invalidParameter('Invalid value for the parameter Policy.');
  const read = redrive === '' ? {} : { RedrivePolicy: readRedrivePolicy(context, redrive, arn, fifo) };
  return withAttributes(before, { ...given, ...read });
}

function isMap(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
