import type { FunctionConfiguration } from '../../wire/generated/lambda.ts';
import { sameJson } from '../plan/json.ts';
import type { PlanEntry } from '../plan/step.ts';
import { aliasStep, findAlias } from './alias-step.ts';
import { versionsOf } from './find-function.ts';
import type { FoundFunction } from './find-function.ts';
import { codeIs, settled } from './ground.ts';

export interface PublishPlan {
  /** What `$LATEST` has when it is published. */
  readonly sha256: string;
  readonly alias?: string | undefined;
  /** Steps that come first. */
  readonly after: readonly string[];
}

/**
 * The steps that publish `$LATEST` and move an alias to that version. A version that is the same already is not
 * published again: Lambda would not make another one either.
 */
export async function* publishEntries(
  { connection, account, region, name, latest }: FoundFunction,
  { sha256, alias, after }: PublishPlan,
): AsyncGenerator<PlanEntry> {
  const place = { account, region };
  const newest = (await versionsOf(connection, name)).at(-1);
  const id = `publish-${name}`;
  const same = after.length === 0 && newest !== undefined && sameContent(newest, latest);
  if (same) yield { skip: name, ...place, reason: `version ${newest.Version} is the same already` };
  else
    yield {
      id,
      ...place,
      target: name,
      mover: { name: 'lambda-publish', input: { function: name, sha256 } },
      change: 'create',
      reason: 'its code and settings are published as a version',
      requires: [codeIs(name, sha256), settled(name)],
      after,
      undo: { impossible: 'a published version stays: aliases and callers may use it by now' },
    };
  if (alias === undefined) return;
  const version = same ? (newest.Version ?? '') : { $from: id, path: 'Version' };
  const before = await findAlias(connection, name, alias);
  yield aliasStep({ ...place, name, alias, before, version, after: same ? [] : [id] });
}

/** Members that differ between a version and `$LATEST` though nothing that runs does. */
const incidental = new Set([
  'Description',
  'FunctionArn',
  'LastModified',
  'LastUpdateStatus',
  'LastUpdateStatusReason',
  'LastUpdateStatusReasonCode',
  'RevisionId',
  'RuntimeVersionConfig',
  'ConfigSha256',
  'SnapStart',
  'State',
  'StateReason',
  'StateReasonCode',
  'Version',
]);

function sameContent(left: FunctionConfiguration, right: FunctionConfiguration): boolean {
  const content = (one: FunctionConfiguration): object =>
    Object.fromEntries(
      Object.entries(one).filter(([member, value]) => !incidental.has(member) && value !== undefined),
    );
  return sameJson(content(left), content(right));
}
