import type { Connection } from '../aws/connection.ts';
import { enabledRegions } from '../aws/regions.ts';
import { AccessError, UsageError } from '../errors.ts';
import type { Connections, Place } from './context.ts';

export interface AccountAccess {
  /** In any region; the others are reached from it. */
  readonly connection: Connection;
  /** Twelve digits, where it is known beforehand (from a role's ARN); AWS is asked otherwise. */
  readonly account?: string;
}

export interface Reach {
  /** One for each account; at least one. */
  readonly accounts: readonly AccountAccess[];
  /** Names of regions, or `all`: those that are enabled for each account. Absent: the region of each connection. */
  readonly regions?: readonly string[] | 'all';
}

/** The ways into AWS over some accounts and regions. Nothing is asked before it is needed, and then once. */
export function openConnections({ accounts, regions }: Reach): Connections {
  const known = new Map<string, Connection>();
  let asked: Promise<readonly Place[]> | undefined;

  async function accountOf({ account, connection }: AccountAccess): Promise<string> {
    const id = account ?? (await connection.identity()).account;
    known.set(id, connection);
    return id;
  }

  async function findPlaces(): Promise<readonly Place[]> {
    if (accounts.length === 0) throw new UsageError('There is no account to work in.');
    const lists = await Promise.all(
      accounts.map(async (access) => {
        const [account, names] = await Promise.all([
          accountOf(access),
          regionsFor(access.connection, regions),
        ]);
        return names.map((region) => ({ account, region }));
      }),
    );
    return lists.flat();
  }

  return {
    places: () => (asked ??= findPlaces()),
    async at(account, region) {
      if (!known.has(account)) await Promise.all(accounts.map(accountOf));
      const connection = known.get(account);
      if (connection === undefined) {
        throw new AccessError('UnknownAccount', `There is no way into account ${account}.`, {
          hint: `Open are: ${[...known.keys()].join(', ')}. Name a role of that account with --role-arn or in accounts: of nuage.yaml.`,
        });
      }
      return connection.region === region ? connection : connection.in(region);
    },
  };
}

async function regionsFor(
  connection: Connection,
  regions: readonly string[] | 'all' | undefined,
): Promise<readonly string[]> {
  if (regions === undefined) return [connection.region];
  if (regions !== 'all') return regions;
  return enabledRegions(connection);
}
