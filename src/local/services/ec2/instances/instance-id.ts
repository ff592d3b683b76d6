/**
 * Which strings EC2 takes for the id of an instance that might exist. AWS reads up to eight hexadecimal
 * digits (the ids of before 2016) or exactly seventeen, in either case; anything else is malformed.
 */
const wellFormed = /^i-(?:[0-9a-f]{1,8}|[0-9a-f]{17})$/i;

export function isInstanceId(id: string): boolean {
  return wellFormed.test(id);
}
