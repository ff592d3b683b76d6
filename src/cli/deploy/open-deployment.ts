import { join } from 'node:path';
import { partitionOf } from '../../aws/endpoint/partition.ts';
import type { Deployment, PolicyStatement } from '../../operations/deploy/deployment.ts';
import { onePlace } from '../../operations/one-place.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import type { CommandContext } from '../context.ts';
import { openSession, type Session } from '../session.ts';
import {
  deployOf,
  deploymentName,
  deploySettings,
  homeRegion,
  type DeploySettings,
} from './deploy-settings.ts';
import { builtFunction, putTogether } from './function-code.ts';

/** A session where the deployment is: in one account and its region, whatever regions it works in. */
export async function openDeploySession(context: CommandContext): Promise<Session> {
  const { globals, surroundings } = context;
  if (globals.region.length > 0) return openSession(context);
  const { configuration } = await loadConfiguration(globals.config, surroundings);
  const region = homeRegion(configuration);
  return openSession(
    region === undefined ? context : { ...context, globals: { ...globals, region: [region] } },
  );
}

/** The name of the deployment: of the flag, or of the configuration. */
export function nameOf(given: string | undefined, { configuration }: Session): string {
  return given ?? deploymentName(deployOf(configuration));
}

/** Reads what is to be deployed, and puts its code together in a folder of the home. */
export async function readDeployment(session: Session, context: CommandContext): Promise<Deployment> {
  const { configuration } = session;
  const deploy = deployOf(configuration);
  const { account, region } = await onePlace('deploy', session.operations);
  const settings = await deploySettings(configuration, region);
  for (const sentence of settings.advice) context.status.print(sentence);
  const folder = join(context.surroundings.home, '.nuage', 'deploy', settings.name);
  await putTogether(context.surroundings.functionCode ?? builtFunction(), folder, settings);
  const partition = partitionOf(region).name;
  return {
    name: settings.name,
    tags: configuration.tags ?? {},
    operations: settings.operations.map(({ deployable: _deployable, ...operation }) => operation),
    code: folder,
    ofWorkers: workerStatements(settings, { account, partition, configuration }),
    ofDispatcher: dispatcherStatements(settings),
    timeoutSeconds: (deploy.timeoutMinutes ?? 15) * 60,
    memoryMib: deploy.memoryMib ?? 512,
    keepLogDays: deploy.keepLogDays ?? 30,
    notify: deploy.notify ?? [],
  };
}

/** What whoever does the operations must be allowed to in an account. */
export function operationStatements(
  { operations }: Pick<DeploySettings, 'operations'>,
  scope: Parameters<DeploySettings['operations'][number]['deployable']['unattended']['permissions']>[0],
): readonly PolicyStatement[] {
  const all = operations.flatMap(({ deployable }) => deployable.unattended.permissions(scope));
  // Two lines of one command need the same.
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function workerStatements(
  settings: DeploySettings,
  scope: Parameters<typeof operationStatements>[1],
): readonly PolicyStatement[] {
  const { accounts } = settings;
  if (accounts.length === 0) return operationStatements(settings, scope);
  return [{ actions: 'sts:AssumeRole', resources: accounts.map(([, role]) => role) }];
}

/** Only who works in all regions has to ask which there are. */
function dispatcherStatements({ accounts, file }: DeploySettings): readonly PolicyStatement[] {
  if (!Object.values(file.regions).some((regions) => regions.includes('all'))) return [];
  return accounts.length === 0
    ? [{ actions: 'ec2:DescribeRegions', resources: '*' }]
    : [{ actions: 'sts:AssumeRole', resources: accounts.map(([, role]) => role) }];
}
