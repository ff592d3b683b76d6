import { invalidParameterValue } from '../errors.ts';

const families = ['t2', 't3', 't3a', 't4g'] as const;

/** A family of burstable instances, for which a default of credits can be settled. */
export function creditFamily(name: string): (typeof families)[number] {
  const family = families.find((one) => one === name);
  if (family === undefined)
    throw invalidParameterValue(`Value (${name}) for parameter InstanceFamily is invalid.`);
  return family;
}
