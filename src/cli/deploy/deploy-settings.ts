import { ConfigurationError, UsageError } from '../../errors.ts';
import type { DeployedOperation } from '../../operations/deploy/deployment.ts';
import { readAwsSchedule } from '../../time/aws-schedule.ts';
import type { Configuration } from '../config/schema.ts';
import type { DeployedFile } from '../functions/deployed-file.ts';
import { didYouMean } from '../../words/nearest.ts';
import { readDeployableLine, type DeployableLine } from './read-line.ts';

/** What `deploy:` of a configuration asks for, read and checked. */
export interface DeploySettings {
  readonly name: string;
  readonly operations: readonly (DeployedOperation & { readonly deployable: DeployableLine })[];
  /** Accounts that workers enter by a role; none when they work in their own. */
  readonly accounts: readonly (readonly [name: string, role: string])[];
  /** What the functions are told. */
  readonly file: DeployedFile;
  /** The part of the configuration that goes with them. */
  readonly configuration: Configuration;
  /** What is not as the person may think, in sentences. */
  readonly advice: readonly string[];
}

type Deploy = NonNullable<Configuration['deploy']>;

/** The `deploy:` of a configuration; a UsageError when it has none. */
export function deployOf(configuration: Configuration): Deploy {
  if (configuration.deploy !== undefined) return configuration.deploy;
  throw new UsageError('The configuration says nothing to deploy', {
    hint: 'Add to nuage.yaml:  deploy: { operations: [{ run: schedule run, every: 5 minutes }] }',
  });
}

export function deploymentName({ name = 'nuage' }: Deploy): string {
  return name;
}

/** Where schedules, functions and queues are; undefined when the configuration does not say it. */
export function homeRegion({ deploy, regions = [] }: Configuration): string | undefined {
  return deploy?.region ?? regions.find((region) => region !== 'all');
}

/** Reads and checks all that `deploy:` says. @param region Where the functions are, where nothing says other regions. */
export async function deploySettings(configuration: Configuration, region: string): Promise<DeploySettings> {
  const deploy = deployOf(configuration);
  const operations = await operationsOf(deploy);
  const accounts = accountsOf(deploy, configuration);
  const regions = deploy.regions ?? configuration.regions ?? [region];
  const lines = operations.map(({ deployable }) => deployable);
  const keys: ReadonlySet<string> = new Set(lines.flatMap(({ unattended }) => unattended.keys));
  return {
    name: deploymentName(deploy),
    operations,
    accounts: accounts.map(([name, { role = '' }]) => [name, role]),
    file: {
      operations: Object.fromEntries(
        operations.map(({ name, deployable: { command, words } }) => [name, { command, words }]),
      ),
      accounts: accounts.map(([name]) => name),
      regions: Object.fromEntries(
        accounts.length === 0
          ? [['', regions]]
          : accounts.map(([name, own]) => [name, deploy.regions ?? own.regions ?? regions]),
      ),
    },
    configuration: {
      ...Object.fromEntries(Object.entries(configuration).filter(([key]) => keys.has(key))),
      ...(configuration.tags === undefined ? {} : { tags: configuration.tags }),
      ...(accounts.length === 0 ? {} : { accounts: Object.fromEntries(accounts) }),
    },
    advice: [...new Set(lines.flatMap(({ unattended }) => unattended.advice?.(configuration) ?? []))],
  };
}

async function operationsOf({ operations }: Deploy): Promise<DeploySettings['operations']> {
  const read = await Promise.all(
    operations.map(async (own, index) => {
      const deployable = await readDeployableLine(index, own);
      const name = own.name ?? usualName(deployable);
      const { every, cron, timezone = 'UTC', enabled = true } = own;
      const when = every === undefined ? `cron(${(cron ?? '').replaceAll(/\s+/g, ' ')})` : rateOf(every);
      checkWhen(index, when, timezone, every === undefined);
      const line = [deployable.command, ...deployable.words].join(' ');
      return { name, line, when, timezone, enabled, deployable };
    }),
  );
  for (const [index, { name }] of read.entries())
    if (read.findIndex((one) => one.name === name) !== index)
      throw new ConfigurationError(`deploy.operations.${index} is called ${name} as another one is`, {
        hint: 'Give it a name: of its own.',
      });
  return read;
}

function usualName({ command }: DeployableLine): string {
  return command.replaceAll(' ', '-');
}

/** AWS has `rate(1 minute)` and `rate(5 minutes)`, and nothing between. */
function rateOf(every: string): string {
  const [amount = '', unit = ''] = every.split(' ');
  const number = Number(amount);
  return `rate(${number} ${unit.replace(/s$/, '')}${number === 1 ? '' : 's'})`;
}

function checkWhen(index: number, when: string, timezone: string, byClock: boolean): void {
  const place = `deploy.operations.${index}`;
  try {
    // A zone that there is not is told by the clock.
    if (readAwsSchedule(when, timezone)?.next(0, 0) !== undefined) return;
  } catch {
    throw new ConfigurationError(`${place}.timezone: "${timezone}" is not a time zone`, {
      hint: 'Write a name of the IANA database, such as Europe/Paris.',
    });
  }
  throw new ConfigurationError(`${place} cannot be kept: ${when} never comes`, {
    hint: byClock
      ? 'AWS has six fields: minutes, hours, days of the month, months, days of the week, years; of the two days one is ?.'
      : 'Write 5 minutes, 1 hour or 1 day.',
  });
}

type Account = NonNullable<Configuration['accounts']>[string];

/** The accounts that are worked in, each with a role: functions have no profiles. */
function accountsOf(
  { accounts: chosen }: Deploy,
  { accounts: all = {} }: Configuration,
): readonly (readonly [string, Account])[] {
  const names = chosen ?? Object.keys(all);
  return names.map((name) => {
    const account = all[name];
    if (account === undefined)
      throw new ConfigurationError(`deploy.accounts: there is no account ${name} in accounts:`, {
        hint: didYouMean(name, Object.keys(all)) ?? `It has ${Object.keys(all).join(', ') || 'none'}.`,
      });
    if (account.role === undefined)
      throw new ConfigurationError(`deploy: functions have no profiles, and accounts.${name} has no role`, {
        hint: `Give accounts.${name} a role: that workers may assume, or say accounts: in deploy: without it.`,
      });
    const { profile: _profile, ...rest } = account;
    return [name, rest] as const;
  });
}
