import type { BusRow } from './state.ts';

/** A bus as it is listed. */
export function describeBus({ name, arn, description, policy, created, modified }: BusRow) {
  return {
    Name: name,
    Arn: arn,
    Description: description,
    Policy: policy,
    CreationTime: new Date(created),
    LastModifiedTime: new Date(modified),
  };
}
