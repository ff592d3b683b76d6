import { isLongLived } from '../aws/credentials/provider.ts';
import type { OperationContext } from './context.ts';

export interface Who {
  /** Twelve digits. */
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
  /** Where operations would work in this account. */
  readonly regions: readonly string[];
  /** Where the keys come from: `environment`, `profile dev`, `role arn:aws:iam::…`. */
  readonly source: string;
  /** When the keys end, ISO 8601 in UTC; undefined when they do not. */
  readonly expires: string | undefined;
  /** Keys of a person rather than of a session. They work, and the host is told what is better. */
  readonly longLived: boolean;
}

/** As whom AWS takes the caller, where, and for how long: once for each account of the context. */
export async function* whoami(context: OperationContext): AsyncGenerator<Who> {
  const places = Map.groupBy(await context.connections.places(), ({ account }) => account);
  let advised = false;
  for (const [account, regions] of places) {
    const connection = await context.connections.at(account, regions[0]?.region ?? '');
    const { arn, userId } = await connection.identity();
    const keys = await connection.target.credentials.get();
    const longLived = isLongLived(keys);
    yield {
      account,
      arn,
      userId,
      regions: regions.map(({ region }) => region),
      source: keys.source,
      expires: keys.expiration === undefined ? undefined : new Date(keys.expiration).toISOString(),
      longLived,
    };
    if (!longLived || advised) continue;
    advised = true;
    context.host.notify({
      kind: 'advice',
      message:
        'These keys work until somebody deletes them, wherever they leak to: sign in with SSO or assume a role instead.',
    });
  }
}
