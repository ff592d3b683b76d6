import { covers } from './covers.ts';

/** One thing that has to be allowed. */
export interface Needed {
  /** Such as `ec2:StopInstances`. */
  readonly action: string;
  /** The ARN, or `*` for an action that knows no resource. */
  readonly arn: string;
}

/** A policy as it is written down. */
export interface WrittenPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly WrittenStatement[];
}

export interface WrittenStatement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
}

/** Actions that AWS asks no permission for. */
const free: ReadonlySet<string> = new Set(['sts:GetCallerIdentity', 'sts:GetSessionToken']);

/**
 * The smallest policy that allows exactly what is needed: each action on the resources that it was used on, actions
 * that share their resources in one statement. A resource that a wildcard of the same action covers is left out.
 */
export function smallestPolicy(needed: Iterable<Needed>): WrittenPolicy {
  const resources = new Map<string, Set<string>>();
  for (const { action, arn } of needed) {
    if (free.has(action)) continue;
    const found = resources.get(action) ?? new Set();
    resources.set(action, found.add(arn));
  }
  const statements = new Map<string, { actions: string[]; arns: readonly string[] }>();
  for (const [action, arns] of [...resources].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const kept = uncovered([...arns]).sort();
    const key = kept.join(' ');
    const statement = statements.get(key) ?? { actions: [], arns: kept };
    statement.actions.push(action);
    statements.set(key, statement);
  }
  return {
    Version: '2012-10-17',
    Statement: [...statements.values()].map(({ actions, arns }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: arns,
    })),
  };
}

/** The ARNs that no other one covers. */
function uncovered(arns: readonly string[]): string[] {
  return arns.filter(
    (arn) => !arns.some((other) => other !== arn && /[*?]/.test(other) && covers(other, arn)),
  );
}

/** The resources of a policy that mean more than one thing, which a person should look at. */
export function wildcardsOf({ Statement }: WrittenPolicy): readonly string[] {
  return Statement.flatMap(({ Action, Resource }) =>
    Resource.filter((resource) => resource.includes('*')).map(
      (resource) => `${Action.join(', ')} on ${resource}`,
    ),
  );
}
