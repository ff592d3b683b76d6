import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

/** A user, group or role. */
export interface IdentityLine {
  readonly name: string;
  readonly arn: string;
  readonly created: string;
  readonly lastUsed?: string | undefined;
}

/** All users, groups or roles of an account. */
export async function* listIdentities(
  { kind }: { readonly kind: 'user' | 'group' | 'role' },
  context: OperationContext,
): AsyncGenerator<IdentityLine> {
  const { connection } = await onePlace(`iam ${kind} list`, context);
  if (kind === 'user')
    for await (const { Users = [] } of connection.pages('iam', 'ListUsers', {}))
      yield* Users.map(({ UserName, ...rest }) => line(UserName, rest));
  else if (kind === 'group')
    for await (const { Groups = [] } of connection.pages('iam', 'ListGroups', {}))
      yield* Groups.map(({ GroupName, ...rest }) => line(GroupName, rest));
  else
    for await (const { Roles = [] } of connection.pages('iam', 'ListRoles', {}))
      yield* Roles.map(({ RoleName, ...rest }) => line(RoleName, rest));
}

function line(
  name: string,
  { Arn: arn, CreateDate: created }: { readonly Arn: string; readonly CreateDate: Date },
): IdentityLine {
  return { name, arn, created: created.toISOString() };
}

/** An access key with its last use. */
export interface KeyLine {
  readonly user: string;
  readonly key: string;
  readonly status: string;
  readonly created: string;
  readonly lastUsed: string | undefined;
  readonly service: string | undefined;
}

/** The access keys of one user, or of all. */
export async function* listKeys(
  { user }: { readonly user?: string | undefined },
  context: OperationContext,
): AsyncGenerator<KeyLine> {
  const { connection } = await onePlace('iam key list', context);
  const names: string[] = user === undefined ? [] : [user];
  if (user === undefined)
    for await (const { name } of listIdentities({ kind: 'user' }, context)) names.push(name);
  for (const UserName of names) {
    const { AccessKeyMetadata = [] } = await connection.call('iam', 'ListAccessKeys', { UserName });
    for (const { AccessKeyId = '', Status = '', CreateDate } of AccessKeyMetadata) {
      const { AccessKeyLastUsed: used } = await connection.call('iam', 'GetAccessKeyLastUsed', {
        AccessKeyId,
      });
      yield {
        user: UserName,
        key: AccessKeyId,
        status: Status,
        created: CreateDate?.toISOString() ?? '',
        lastUsed: used?.LastUsedDate?.toISOString(),
        service: used?.LastUsedDate === undefined ? undefined : used.ServiceName,
      };
    }
  }
}
