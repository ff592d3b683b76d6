import {
  decide,
  mentionedKeys,
  MalformedPolicyError,
  policyOf,
  statementPlace,
  type ContextKeys,
  type Decision,
  type DecidingStatement,
  type Policy,
  type Principal,
} from '../../../policy/policy.ts';
import type { ContextEntry, EvaluationResult, Statement } from '../../../wire/generated/iam.ts';
import { parseArn } from '../../blocks/arns.ts';
import { invalidInput } from './errors.ts';

/** A policy of a simulation: what it is called, of what kind it is, and its text, in which statements have places. */
export interface SimulatedPolicy {
  readonly name: string;
  readonly type: string;
  readonly document: string;
  readonly policy: Policy;
}

export interface Simulation {
  readonly principal: Principal;
  readonly identity: readonly SimulatedPolicy[];
  readonly boundary: readonly SimulatedPolicy[];
  readonly resourcePolicy: SimulatedPolicy | undefined;
  readonly resourceOwner: string | undefined;
  readonly context: ContextKeys;
}

/** Reads the policies of a simulation's input. */
export function simulated(
  documents: readonly string[] | undefined,
  prefix: string,
): readonly SimulatedPolicy[] {
  return (documents ?? []).map((document, at) => {
    const name = `${prefix}.${at + 1}`;
    return { name, type: 'IAM Policy', document, policy: compile(document, 'identity', name) };
  });
}

export function simulatedResourcePolicy(document: string | undefined): SimulatedPolicy | undefined {
  if (document === undefined) return undefined;
  const name = 'ResourcePolicy';
  return { name, type: 'Resource Policy', document, policy: compile(document, 'resource', name) };
}

function compile(document: string, use: 'identity' | 'resource', name: string): Policy {
  try {
    return policyOf(document, use, name);
  } catch (error) {
    if (error instanceof MalformedPolicyError) throw invalidInput(`Invalid policy: ${error.message}`);
    throw error;
  }
}

/** The context of a simulation as its callers write it. */
export function contextOf(entries: readonly ContextEntry[] | undefined): ContextKeys {
  return Object.fromEntries(
    (entries ?? []).map(
      ({ ContextKeyName: key = '', ContextKeyValues: values = [], ContextKeyType: type = 'string' }) => [
        key,
        type.endsWith('List') ? values : values[0],
      ],
    ),
  );
}

/** What one action on one resource would come to. */
export function simulate(simulation: Simulation, action: string, resource: string): EvaluationResult {
  const { principal, identity, boundary, resourcePolicy, context } = simulation;
  const limits = merged(boundary);
  const decision = decide(
    { principal, action, resource, resourceAccount: ownerOf(simulation, resource), context },
    {
      identity: identity.map(({ policy }) => policy),
      boundary: limits,
      resource: resourcePolicy && { policy: resourcePolicy.policy },
    },
  );
  const all = [...identity, ...boundary, ...(resourcePolicy === undefined ? [] : [resourcePolicy])];
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: decision.decision,
    MatchedStatements: decision.because === undefined ? [] : [statementShown(decision.because, all)],
    MissingContextValues: missing(all, context),
    PermissionsBoundaryDecisionDetail:
      limits === undefined ? undefined : { AllowedByPermissionsBoundary: allowedBy(decision) },
  };
}

/** Several documents of a boundary are one: what any of them allows. */
function merged(policies: readonly SimulatedPolicy[]): Policy | undefined {
  if (policies.length === 0) return undefined;
  return { name: policies[0]?.name ?? '', statements: policies.flatMap(({ policy }) => policy.statements) };
}

function allowedBy({ missing, because }: Decision): boolean {
  return !missing.includes('permissions boundary') && because?.type !== 'permissions boundary';
}

function ownerOf({ resourceOwner }: Simulation, resource: string): string | undefined {
  return resourceOwner === undefined
    ? parseArn(resource)?.account || undefined
    : parseArn(resourceOwner)?.account;
}

function statementShown(
  { policy, statement }: DecidingStatement,
  all: readonly SimulatedPolicy[],
): Statement {
  const source = all.find(({ name }) => name === policy);
  const place = source === undefined ? undefined : statementPlace(source.document, statement);
  return {
    SourcePolicyId: policy.slice(policy.lastIndexOf('/') + 1),
    SourcePolicyType: source?.type ?? 'IAM Policy',
    StartPosition: place && { Line: place.start.line, Column: place.start.column },
    EndPosition: place && { Line: place.end.line, Column: place.end.column },
  };
}

/** The keys that the policies ask for and the context does not have. */
function missing(all: readonly SimulatedPolicy[], context: ContextKeys): readonly string[] {
  const given = new Set(Object.keys(context).map((key) => key.toLowerCase()));
  const keys = all.flatMap(({ document, type }) =>
    mentionedKeys(document, type === 'Resource Policy' ? 'resource' : 'identity'),
  );
  return [...new Set(keys)].filter((key) => !given.has(key.toLowerCase()));
}
