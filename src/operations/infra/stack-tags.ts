import type { JsonValue } from '../plan/json.ts';
import type { Scope } from './kind.ts';
import type { Stack } from './stack.ts';

/** The tags that are the only state of a stack: which one, and which of its resources. */
export const stackTag = 'nuage:stack';
export const idTag = 'nuage:id';
/** `true`: no plan deletes it, also not one of a file that names it no longer. */
export const protectTag = 'nuage:prevent-destroy';

/** The name of a stack for AWS: production and staging of one file are two stacks. */
export function stackName({ name, environment }: Pick<Stack, 'name' | 'environment'>): string {
  return environment === undefined ? name : `${name}-${environment}`;
}

/** The tags of a resource: what the file says of all and of this one, and the two that find it again. */
export function tagsOf(
  stack: Stack,
  address: string,
  own: {
    readonly tags?: Readonly<Record<string, string>> | undefined;
    readonly preventDestroy?: boolean | undefined;
  } = {},
): Readonly<Record<string, string>> {
  const name = stackName(stack);
  return {
    Name: address.includes('.') ? `${name}-${address.slice(address.indexOf('.') + 1)}` : name,
    ...(stack.environment === undefined ? {} : { Environment: stack.environment }),
    ...stack.tags,
    ...own.tags,
    ...(own.preventDestroy === undefined ? {} : { [protectTag]: String(own.preventDestroy) }),
    [stackTag]: name,
    [idTag]: address,
  };
}

interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** AWS's list of tags as a map; services spell the members in upper and lower case. */
export function tagMap(tags: readonly Tag[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

export function tagList(tags: Readonly<Record<string, string>>): readonly { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** The tags of something that EC2 makes, in the call that makes it. */
export function tagSpecifications(
  tags: Readonly<Record<string, string>>,
  ...types: readonly string[]
): JsonValue {
  return types.map((ResourceType) => ({ ResourceType, Tags: [...tagList(tags)] }));
}

/** The filter that finds a scope's resources in EC2; `vpc` is the filter for what lies in a VPC. */
export function scopeFilter(scope: Scope, vpc = 'vpc-id'): { Name: string; Values: string[] } {
  return 'stack' in scope
    ? { Name: `tag:${stackTag}`, Values: [scope.stack] }
    : { Name: vpc, Values: [scope.vpc] };
}

/** The address of something found: as its tag says, or one made of kind, name and id where it has none. */
export function addressOf(
  kind: string,
  id: string,
  tags: Readonly<Record<string, string>>,
  scope: Scope,
): string {
  const said = tags[idTag];
  if (said !== undefined && 'stack' in scope) return said;
  if (kind === 'vpc') return 'vpc';
  const word = (tags['Name'] ?? id)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${kind}.${word === '' ? id : word}`;
}
