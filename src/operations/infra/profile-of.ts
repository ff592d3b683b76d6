import type { JsonValue } from '../plan/json.ts';
import { refer, type Reference } from './resource.ts';
import type { Stack } from './stack.ts';

/** The instance profile that a name means: that of a role of this file, or one in the account. */
export function profileOf(name: string | undefined, stack: Stack): JsonValue {
  if (name === undefined) return null;
  return stack.roles?.[name]?.instanceProfile === true ? refer(`role.${name}`, 'profile') : name;
}

/** What must be there in full before a machine has the profile. */
export function rolesOf(name: string | undefined, stack: Stack): readonly Reference[] {
  return name !== undefined && stack.roles?.[name]?.instanceProfile === true ? [refer(`role.${name}`)] : [];
}
