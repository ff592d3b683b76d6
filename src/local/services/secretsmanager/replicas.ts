import type { ActionContext, TimerContext } from '../../action.ts';
import { region as knownRegion } from '../../../data/regions.ts';
import type { State } from '../../store/table.ts';
import { invalidParameter } from './errors.ts';
import type { FoundSecret } from './find-secret.ts';
import { secrets, versionKey, versions } from './state.ts';
import type { Replica, SecretRow } from './state.ts';
import { decryptValue, encryptValue } from './values.ts';
import { versionsOf } from './versions.ts';

interface ReplicaInput {
  readonly Region?: string | undefined;
  readonly KmsKeyId?: string | undefined;
}

/** The ARN of the same secret in another region: its random characters are the same. */
function arnIn(region: string, arn: string): string {
  const parts = arn.split(':');
  parts[3] = region;
  return parts.join(':');
}

function elsewhere<C extends TimerContext>(context: C, region: string): C {
  return { ...context, region, state: context.state.at(context.account, region) };
}

/** Begins to keep copies in other regions. */
export function addReplicas(
  context: ActionContext,
  secret: FoundSecret,
  given: readonly ReplicaInput[],
  overwrite: boolean,
): SecretRow {
  const { row, state } = secret;
  if (given.some(({ Region: name = '' }) => name === context.region || knownRegion(name) === undefined))
    throw invalidParameter('Invalid replica region.');
  const added = given.map(({ Region: region = '', KmsKeyId: kmsKeyId }) => {
    const target = state.at(context.account, region);
    const there = target.table(secrets).get(row.name);
    const another = there !== undefined && there.arn !== arnIn(region, row.arn);
    const failure =
      another && !overwrite
        ? `Replication failed: Secret name ${row.name} already exists in region ${region}.`
        : undefined;
    if (another && failure === undefined) removeSecret(target, there);
    return { region, kmsKeyId, failure };
  });
  const names = new Set(added.map(({ region }) => region));
  const kept = (row.replicas ?? []).filter(({ region }) => !names.has(region));
  const after = { ...row, primary: context.region, replicas: [...kept, ...added] };
  state.table(secrets).put(after);
  updateReplicas(context, { row: after, state });
  return after;
}

/** Brings every replica to what its primary is now. */
export function updateReplicas(context: TimerContext, { row, state }: FoundSecret): void {
  for (const replica of row.replicas ?? [])
    if (replica.failure === undefined) copy(context, { row, state }, replica);
}

function copy(context: TimerContext, { row, state }: FoundSecret, replica: Replica): void {
  const there = elsewhere(context, replica.region);
  const arn = arnIn(replica.region, row.arn);
  const { replicas: _, ...shared } = row;
  const copied = { ...shared, arn, kmsKeyId: replica.kmsKeyId };
  there.state.table(secrets).put(copied);
  const table = there.state.table(versions);
  const current = versionsOf(state, row.arn);
  const known = new Set(current.map(({ version }) => version));
  for (const old of versionsOf(there.state, arn))
    if (!known.has(old.version)) table.delete(versionKey(arn, old.version));
  for (const version of current) {
    const same = table.get(versionKey(arn, version.version))?.value;
    const value =
      same ??
      (version.value === undefined
        ? undefined
        : encryptValue(there, copied, version.version, decryptValue(context, version, version.value)));
    table.put({ ...version, secret: arn, value });
  }
}

/** Removes copies, with all that they hold. */
export function removeReplicas(
  { account }: TimerContext,
  { row, state }: FoundSecret,
  regions: readonly string[],
): SecretRow {
  for (const region of regions) {
    const there = state.at(account, region);
    const found = there.table(secrets).get(row.name);
    if (found?.arn === arnIn(region, row.arn)) removeSecret(there, found);
  }
  const replicas = (row.replicas ?? []).filter(({ region }) => !regions.includes(region));
  const { primary: _, ...rest } = row;
  const after = replicas.length === 0 ? { ...rest, replicas } : { ...row, replicas };
  state.table(secrets).put(after);
  return after;
}

export function removeSecret(state: State, row: SecretRow): void {
  for (const { version } of versionsOf(state, row.arn))
    state.table(versions).delete(versionKey(row.arn, version));
  state.table(secrets).delete(row.name);
}

/** Copies are in step as soon as they are made. */
export function replicationStatus({ replicas = [] }: SecretRow) {
  return replicas.map(({ region, kmsKeyId = 'alias/aws/secretsmanager', failure }) => ({
    Region: region,
    KmsKeyId: kmsKeyId,
    Status: failure === undefined ? 'InSync' : 'Failed',
    StatusMessage: failure ?? 'Replication succeeded',
  }));
}
