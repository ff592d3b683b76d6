import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { listIdentities, listKeys } from './list.ts';

/** Something that nobody has used for so long, or ever. */
export interface UnusedLine {
  readonly kind: 'key' | 'role';
  readonly name: string;
  readonly owner: string | undefined;
  readonly lastUsed: string | undefined;
  readonly created: string;
}

/** Access keys and roles without a use for so many milliseconds. What is younger than that is left out. */
export async function* findUnused(
  { forMs }: { readonly forMs: number },
  context: OperationContext,
): AsyncGenerator<UnusedLine> {
  const { connection } = await onePlace('iam unused', context);
  const before = context.clock.now() - forMs;
  const isOld = (created: string, lastUsed: string | undefined): boolean =>
    Date.parse(created) <= before && (lastUsed === undefined || Date.parse(lastUsed) <= before);
  for await (const { user, key, created, lastUsed } of listKeys({}, context))
    if (isOld(created, lastUsed)) yield { kind: 'key', name: key, owner: user, lastUsed, created };
  for await (const { name, arn, created } of listIdentities({ kind: 'role' }, context)) {
    if (arn.includes(':role/aws-service-role/')) continue;
    const { Role } = await connection.call('iam', 'GetRole', { RoleName: name });
    const lastUsed = Role?.RoleLastUsed?.LastUsedDate?.toISOString();
    if (isOld(created, lastUsed)) yield { kind: 'role', name, owner: undefined, lastUsed, created };
  }
}
