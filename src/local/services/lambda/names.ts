import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { AwsError } from '../../error.ts';
import { regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import type { TimerContext } from '../../timer-context.ts';
import { functionNotFound, qualifierMismatch, resourceNotFound } from './errors.ts';
import { aliases, functions, LATEST, policies, versionId, versions } from './state.ts';
import type { AliasRow, FunctionRow, VersionRow } from './state.ts';

/** A function as a request names it. */
export interface Named {
  readonly name: string;
  readonly account: string;
  /** As it was said, if it was. */
  readonly qualifier: string | undefined;
}

const pattern =
  /^(?:arn:[\w-]+:lambda:)?(?:((?:eusc-)?[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\d):)?(?:(\d{12}):)?(?:function:)?([\w.-]+)(?::(\$LATEST|[\w-]+))?$/;

/** Reads a name, a partial or a whole ARN; the model's pattern has been checked before. */
export function readName(place: Place, text: string, qualifier?: string): Named {
  const [, region, account = place.account, name = text, inName] = pattern.exec(text) ?? [];
  if (region !== undefined && region !== place.region) throw unreachable(place, region);
  if (inName !== undefined && qualifier !== undefined && inName !== qualifier) throw qualifierMismatch();
  return { name, account, qualifier: qualifier ?? inName };
}

export function unreachable(place: Place, region: string): AwsError {
  return resourceNotFound(`Functions from '${region}' are not reachable in this region ('${place.region}')`);
}

export function functionArn(place: Place, name: string, qualifier?: string): string {
  return regionalArn(place, 'lambda', `function:${name}${qualifier === undefined ? '' : `:${qualifier}`}`);
}

/** A function that there is. */
export interface Found extends Named {
  readonly row: FunctionRow;
  readonly latest: VersionRow;
}

export function findFunction(context: TimerContext, text: string, qualifier?: string): Found {
  const named = readName(context, text, qualifier);
  const row = context.state.table(functions).get(named.name);
  const latest = context.state.table(versions).get(versionId(named.name, LATEST));
  if (row === undefined || latest === undefined)
    throw functionNotFound(functionArn({ ...context, account: named.account }, named.name, named.qualifier));
  return { ...named, row, latest };
}

/** A version of a function, found by itself or through an alias. */
export interface FoundVersion extends Found {
  readonly version: VersionRow;
  readonly alias: AliasRow | undefined;
}

export function findVersion(context: TimerContext, text: string, qualifier?: string): FoundVersion {
  const found = findFunction(context, text, qualifier);
  const { name, latest } = found;
  if (found.qualifier === undefined || found.qualifier === LATEST)
    return { ...found, version: latest, alias: undefined };
  const alias = context.state.table(aliases).get(versionId(name, found.qualifier));
  const version = context.state.table(versions).get(versionId(name, alias?.version ?? found.qualifier));
  if (version === undefined) throw functionNotFound(functionArn(context, name, found.qualifier));
  return { ...found, version, alias };
}

/** Whether a function has such a version or alias. */
export function hasQualifier(context: TimerContext, name: string, qualifier: string): boolean {
  const id = versionId(name, qualifier);
  return (
    context.state.table(versions).get(id) !== undefined || context.state.table(aliases).get(id) !== undefined
  );
}

/** What is said of a qualifier that is not there: that no alias is, where it could be one's name. */
export function qualifierNotFound(context: TimerContext, name: string, qualifier: string): AwsError {
  const arn = functionArn(context, name, qualifier);
  return /^(?!\d+$)[\w-]+$/.test(qualifier)
    ? resourceNotFound(`Cannot find alias arn: ${arn}`)
    : functionNotFound(arn);
}

/** What an action on a function needs to be allowed. */
export function onFunction(
  context: ActionContext,
  action: string,
  text: string,
  qualifier?: string,
): AuthorizationRequest[] {
  const named = readName(context, text, qualifier);
  const policy = context.state.table(policies).get(versionId(named.name, named.qualifier ?? ''));
  const arn = functionArn({ ...context, account: named.account }, named.name, named.qualifier);
  return [
    {
      action: `lambda:${action}`,
      arn,
      resourcePolicy: policy === undefined ? undefined : policyText(policy.statements),
    },
  ];
}

export function policyText(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });
}
