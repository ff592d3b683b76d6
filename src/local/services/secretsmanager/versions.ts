import type { ActionContext, TimerContext } from '../../action.ts';
import type { AwsError } from '../../error.ts';
import type { State } from '../../store/table.ts';
import { invalidRequest, limitExceeded, noToken, tokenTaken } from './errors.ts';
import type { FoundSecret } from './find-secret.ts';
import { DAY_MS, SECRET_LIMITS } from './limits.ts';
import { versionKey, versions } from './state.ts';
import type { VersionRow } from './state.ts';
import { decryptValue, encryptValue } from './values.ts';
import type { ClearValue } from './values.ts';

export const CURRENT = 'AWSCURRENT';
export const PREVIOUS = 'AWSPREVIOUS';
export const PENDING = 'AWSPENDING';

export function versionsOf(state: State, arn: string): readonly VersionRow[] {
  return [...state.table(versions).list({ index: 'secret', equals: arn })].sort(
    (left, right) => left.created - right.created,
  );
}

export function versionAt(state: State, arn: string, stage: string): VersionRow | undefined {
  return versionsOf(state, arn).find(({ stages }) => stages.includes(stage));
}

/**
 * Puts a value into a secret as a new version, or finds that the call was made before. Answers the version as it
 * stands then.
 */
export function putVersion(
  context: TimerContext,
  { row, state }: FoundSecret,
  version: string,
  value: ClearValue,
  asked: readonly string[] | undefined,
): VersionRow {
  const table = state.table(versions);
  const before = table.get(versionKey(row.arn, version));
  if (before?.value !== undefined) {
    if (!sameValue(decryptValue(context, before, before.value), value)) throw tokenTaken(version, row.arn);
    return before;
  }
  const first = versionsOf(state, row.arn).every((other) => other.value === undefined);
  const stages = asked ?? [CURRENT];
  if (stages.length > SECRET_LIMITS.stagesPerVersion)
    throw limitExceeded(`A version can have ${SECRET_LIMITS.stagesPerVersion} staging labels at most.`);
  table.put({
    secret: row.arn,
    version,
    stages: before?.stages ?? [],
    created: before?.created ?? context.now,
    value: encryptValue(context, row, version, value),
  });
  for (const stage of new Set(first ? [...stages, CURRENT] : stages))
    moveStage(state, row.arn, stage, version);
  forgetDeprecated(state, row.arn, context.now);
  return table.get(versionKey(row.arn, version)) ?? missing(version);
}

/** The id of the version that a request makes: clients think of one for whoever gives none. */
export function givenToken(
  { lenient, random }: ActionContext,
  token: string | undefined,
  refusal: (message: string) => AwsError = invalidRequest,
): string {
  if (token !== undefined) return token;
  if (!lenient) throw refusal(noToken);
  return random.uuid();
}

/**
 * Attaches a staging label to a version and takes it from the one that had it. Who loses AWSCURRENT gets
 * AWSPREVIOUS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
 */
export function moveStage(state: State, arn: string, stage: string, to: string | undefined): void {
  const holder = versionAt(state, arn, stage);
  if (holder?.version === to) return;
  if (holder !== undefined) setStages(state, holder, without(holder.stages, stage));
  const target = to === undefined ? undefined : state.table(versions).get(versionKey(arn, to));
  if (target !== undefined) setStages(state, target, [...target.stages, stage]);
  if (stage === CURRENT && holder !== undefined && target !== undefined)
    moveStage(state, arn, PREVIOUS, holder.version);
}

function setStages(state: State, { secret, version }: VersionRow, stages: readonly string[]): void {
  const table = state.table(versions);
  const row = table.get(versionKey(secret, version));
  if (row !== undefined) table.put({ ...row, stages: stages.toSorted() });
}

function without(stages: readonly string[], stage: string): readonly string[] {
  return stages.filter((other) => other !== stage);
}

/** Keeps the newest of the versions that no label holds, and all that are younger than a day. */
function forgetDeprecated(state: State, arn: string, now: number): void {
  const loose = versionsOf(state, arn).filter(({ stages }) => stages.length === 0);
  const most = SECRET_LIMITS.deprecatedVersions;
  for (const { version, created } of loose.slice(0, Math.max(0, loose.length - most)))
    if (created < now - DAY_MS) state.table(versions).delete(versionKey(arn, version));
}

function sameValue(left: ClearValue, right: ClearValue): boolean {
  return left.binary === right.binary && left.bytes.equals(right.bytes);
}

function missing(version: string): never {
  throw new Error(`Version ${version} was put and is not there.`);
}
