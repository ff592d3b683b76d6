import { assumingRole, connect } from '../aws/connect.ts';
import type { Connection } from '../aws/connection.ts';
import { HttpTransport } from '../aws/http-transport.ts';
import { resolveRegions } from '../aws/regions.ts';
import type { Clock } from '../clock.ts';
import { ConfigurationError, UsageError } from '../errors.ts';
import type { Connections, Place } from '../operations/context.ts';
import { selectAccounts } from './accounts.ts';
import type { NamedAccount } from './accounts.ts';
import type { Configuration } from './config/schema.ts';
import type { CommandContext } from './context.ts';
import { watched } from './debug-transport.ts';
import { readLine } from './read-line.ts';
import { version } from './version.ts';
import type { Way } from './way.ts';

export interface OpenConnections {
  readonly connections: Connections;
  /** The time by which operations decide: the machine's, or that of the local cloud. */
  readonly clock: Clock;
  close(): Promise<void>;
}

/** What an account that cannot be entered is told to, while others can. */
export type AccountFailure = (account: string, error: unknown) => void;

/**
 * Opens the way to every account and region that the command line and the configuration ask for.
 * @param otherwise The region of what is in one region alone, where none is set.
 */
export async function openConnections(
  context: CommandContext,
  configuration: Configuration,
  onFailure: AccountFailure,
  otherwise?: string,
): Promise<OpenConnections> {
  const { globals, surroundings } = context;
  const regions = globals.region.length > 0 ? globals.region : (configuration.regions ?? []);
  const way = await openWay(context, configuration, regions, otherwise);
  const accounts = selectAccounts(globals.account, configuration.accounts ?? {});
  const entered = once(() => enterAll(accounts, way, onFailure));
  const places = once(async () => {
    const all: Place[] = [];
    for (const { account, connection, regions: own } of await entered()) {
      const asked = globals.region.length > 0 ? regions : (own ?? regions);
      const names = await resolveRegions(connection, asked, surroundings.signal);
      all.push(...names.map((region) => ({ account, region })));
    }
    return all;
  });
  return {
    connections: {
      places,
      async at(account, region) {
        const all = await entered();
        const found = all.find((one) => one.account === account);
        if (found !== undefined) return found.connection.in(region);
        throw new UsageError(
          `This is about account ${account}, and the credentials are of ${all.map((one) => one.account).join(', ')}`,
          {
            hint: '--profile, --role-arn or --account leads to the other one.',
          },
        );
      },
    },
    clock: way.clock ?? context.clock,
    close: way.close,
  };
}

async function openWay(
  context: CommandContext,
  configuration: Configuration,
  regions: readonly string[],
  otherwise: string | undefined,
): Promise<Way> {
  const { globals, surroundings } = context;
  if (globals.local) {
    if (globals['endpoint-url'] !== undefined) {
      throw new UsageError('--local and --endpoint-url exclude each other', {
        hint: 'A local cloud that runs elsewhere is reached with --endpoint-url alone.',
      });
    }
    const { openLocalWay } = await import('./local/way.ts');
    return openLocalWay(context, regions);
  }
  const { environment, home } = surroundings;
  const http = new HttpTransport({ environment });
  const transport = watched(http, context);
  let asked: Promise<unknown> = Promise.resolve();
  /** One code after the other, when several accounts want one. */
  const mfa = (serial: string): Promise<string> => {
    const next = asked.then(() => askForCode(serial, context));
    asked = next.catch(() => undefined);
    return next;
  };
  const named = environment['AWS_PROFILE'] === undefined || environment['AWS_PROFILE'] === '';
  const open = async (profile: string | undefined): Promise<Connection> => {
    const options = {
      profile,
      endpointUrl: globals['endpoint-url'],
      roleArn: globals['role-arn'],
      mfaSerial: globals['mfa-serial'],
      mfa,
      transport,
      clock: context.clock,
      random: context.random,
      environment,
      home,
      userAgent: `nuage/${version}`,
    };
    try {
      return await connect({ ...options, region: regions.find((name) => name !== 'all') });
    } catch (error) {
      // To ask which regions there are, any region will do.
      const region = regions.includes('all') ? 'us-east-1' : otherwise;
      if (region === undefined || !(error instanceof ConfigurationError)) throw error;
      return connect({ ...options, region });
    }
  };
  const base = await open(globals.profile ?? (named ? configuration.profile : undefined));
  return {
    base,
    clock: undefined,
    async enter({ profile, role, externalId }) {
      const from = profile === undefined ? base : await open(profile);
      if (role === undefined) return from;
      const sessionName = `nuage-${context.clock.now()}`;
      return assumingRole(from, {
        roleArn: role,
        externalId,
        sessionName,
        mfa,
      });
    },
    close: () => http.close(),
  };
}

interface Entered {
  readonly account: string;
  readonly connection: Connection;
  readonly regions: readonly string[] | undefined;
}

/** One account that cannot be entered does not stop the others; when none can, the first error is thrown. */
async function enterAll(
  accounts: readonly NamedAccount[],
  way: Way,
  onFailure: AccountFailure,
): Promise<readonly Entered[]> {
  if (accounts.length === 0) {
    const { account } = await way.base.identity();
    return [{ account, connection: way.base, regions: undefined }];
  }
  const tried = await Promise.allSettled(
    accounts.map(async (named): Promise<Entered> => {
      const connection = await way.enter(named);
      const { account } = await connection.identity();
      if (named.id !== undefined && named.id !== account) {
        throw new ConfigurationError(
          `The account ${named.name} is ${named.id} in the configuration, and its way in leads to ${account}`,
        );
      }
      return { account, connection, regions: named.regions };
    }),
  );
  const entered = tried.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  for (const [index, result] of tried.entries()) {
    if (result.status !== 'rejected') continue;
    if (entered.length === 0) throw result.reason;
    onFailure(accounts[index]?.name ?? '', result.reason);
  }
  return entered;
}

async function askForCode(serial: string, { surroundings, status, style }: CommandContext): Promise<string> {
  const { stdin, stderr, signal } = surroundings;
  if (!stdin.isTerminal) {
    throw new UsageError(`The MFA device ${serial} asks for a code, and nobody is there to type it`, {
      hint: 'Take the session in a terminal first, or use a role that asks for none.',
    });
  }
  await status.end();
  await stderr.write(`${style.bold(`Code of the MFA device ${serial}:`)} `);
  return (await surroundings.asking(readLine(stdin, signal)))?.trim() ?? '';
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
