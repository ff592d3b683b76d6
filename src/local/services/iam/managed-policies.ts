import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { awsManagedPolicies, awsManagedPolicy } from '../../../data/managed-policies.ts';
import type { ManagedPolicySummary } from '../../../data/managed-policies.ts';
import type { State } from '../../store/table.ts';
import { invalidInput, noSuchEntity, noSuchVersion, validationError } from './errors.ts';
import { policies, type PolicyRow } from './state.ts';

type Place = Pick<ActionContext, 'state' | 'partition' | 'lenient'>;

/** Those that were looked at: what depends on a row is kept with it. */
const known = new Map<string, PolicyRow>();

/** A managed policy, of AWS or of the account that its ARN names. */
export function policyByArn(state: State, text: string): PolicyRow | undefined {
  const arn = parseArn(text);
  if (arn?.service !== 'iam' || !arn.resource.startsWith('policy/')) return undefined;
  if (arn.account !== 'aws') return state.table(policies).get(text);
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const found = awsManagedPolicy(arn.resource.slice(arn.resource.lastIndexOf('/') + 1));
  if (found === undefined || arn.resource !== `policy${found.path}${found.name}`) return undefined;
  const row: PolicyRow = {
    ...rowOf(found, arn.partition),
    versions: [{ id: found.defaultVersion, created: Date.parse(found.updated), document: found.document }],
  };
  known.set(text, row);
  return row;
}

/** The ARN of one of AWS's own policies, by its name. */
export function awsManagedPolicyArn(
  { partition }: Pick<Place, 'partition'>,
  name: string,
): string | undefined {
  const found = awsManagedPolicy(name);
  return found === undefined ? undefined : `arn:${partition}:iam::aws:policy${found.path}${found.name}`;
}

/** AWS's own policies without their documents, in order of name. None in a lenient cloud, for suites that count. */
export function* listAwsPolicies({ partition, lenient }: Place): Generator<PolicyRow> {
  if (lenient) return;
  for (const summary of awsManagedPolicies()) yield rowOf(summary, partition);
}

function rowOf(summary: ManagedPolicySummary, partition: string): PolicyRow {
  const { name, path, id, created, updated, defaultVersion } = summary;
  return {
    arn: `arn:${partition}:iam::aws:policy${path}${name}`,
    name,
    path,
    id,
    created: Date.parse(created),
    updated: Date.parse(updated),
    defaultVersion,
    lastVersion: Number(defaultVersion.slice(1)),
    versions: [],
    tags: [],
  };
}

/** The policy that an action names. Throws as IAM does when it is not there or is no policy's ARN. */
export function findPolicy({ state }: Pick<Place, 'state'>, arn: string): PolicyRow {
  checkPolicyArn(arn);
  const row = policyByArn(state, arn);
  if (row === undefined) throw noSuchEntity(`Policy ${arn} was not found.`);
  return row;
}

/** The policy of which a version is asked for. */
export function versionedPolicy(context: Pick<Place, 'state'>, arn: string, version: string): PolicyRow {
  checkPolicyArn(arn);
  const row = policyByArn(context.state, arn);
  if (row === undefined) throw noSuchVersion(arn, version);
  return row;
}

/** The policy that is to be attached. */
export function attachablePolicy({ state }: Pick<Place, 'state'>, arn: string): PolicyRow {
  checkPolicyArn(arn);
  const row = policyByArn(state, arn);
  if (row === undefined) throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
  return row;
}

/** The same for a role, of which AWS words what is no ARN in another way. */
export function attachableToRole(context: Pick<Place, 'state'>, arn: string): PolicyRow {
  if (parseArn(arn) === undefined) throw validationError(`ARN ${arn} is not valid.`);
  return attachablePolicy(context, arn);
}

/** The ARN of what is to be a boundary; a lenient cloud takes that of a policy which is not there. */
export function boundaryArn(context: Pick<Place, 'state' | 'lenient'>, arn: string): string {
  checkPolicyArn(arn);
  if (!context.lenient && policyByArn(context.state, arn) === undefined)
    throw noSuchEntity(`Scope ARN: ${arn} does not exist or is not attachable.`);
  return arn;
}

/** A policy of the account itself: what AWS owns cannot be changed. */
export function ownPolicy(context: Pick<Place, 'state'>, arn: string, version?: string): PolicyRow {
  const row = version === undefined ? findPolicy(context, arn) : versionedPolicy(context, arn, version);
  if (isAwsOwned(arn)) throw invalidInput(`Policy ${arn} is an AWS managed policy and cannot be changed.`);
  return row;
}

export function isAwsOwned(arn: string): boolean {
  return parseArn(arn)?.account === 'aws';
}

function checkPolicyArn(arn: string): void {
  const parsed = parseArn(arn);
  if (parsed === undefined) throw validationError('Invalid ARN:  Could not be parsed!');
  if (parsed.service !== 'iam' || !parsed.resource.startsWith('policy/'))
    throw invalidInput(`ARN ${arn} is not valid.`);
}

/** The text of a version, by its id or as the default. */
export function documentOf(row: PolicyRow, version = row.defaultVersion): string | undefined {
  return row.versions.find(({ id }) => id === version)?.document;
}
