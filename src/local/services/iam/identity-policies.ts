import { policyOf, type Policy } from '../../../policy/policy.ts';
import type { State } from '../../store/table.ts';
import { documentOf, policyByArn } from './managed-policies.ts';
import { entities, entityKey, type EntityRow, type PolicyRow } from './state.ts';

/**
 * Rows are the same frozen objects for as long as they are cached, and others as soon as they change: what is compiled
 * of them is kept with them, and nothing has to be invalidated.
 */
const compiledInline = new WeakMap<EntityRow, readonly Policy[]>();
const compiledManaged = new WeakMap<PolicyRow, Policy>();

/** All policies of a user with his groups, of a role, or of a group. */
export function identityPolicies(state: State, row: EntityRow): readonly Policy[] {
  const found: Policy[] = [...inlineOf(row), ...managedOf(state, row)];
  if (row.kind !== 'user') return found;
  for (const name of row.groups) {
    const group = state.table(entities).get(entityKey('group', name));
    if (group !== undefined) found.push(...inlineOf(group), ...managedOf(state, group));
  }
  return found;
}

/** The policy that limits what a user or role may do. One that is gone allows nothing. */
export function boundaryOf(state: State, row: EntityRow): Policy | undefined {
  if (row.kind === 'group' || row.boundary === undefined) return undefined;
  return managedPolicy(state, row.boundary) ?? { name: row.boundary, statements: [] };
}

/** A managed policy, ready to decide; it is called by its ARN. */
function managedPolicy(state: State, arn: string): Policy | undefined {
  const row = policyByArn(state, arn);
  const document = row === undefined ? undefined : documentOf(row);
  if (row === undefined || document === undefined) return undefined;
  let policy = compiledManaged.get(row);
  if (policy === undefined) {
    policy = policyOf(document, 'identity', arn);
    compiledManaged.set(row, policy);
  }
  return policy;
}

function managedOf(state: State, row: EntityRow): readonly Policy[] {
  return row.attached.flatMap((arn) => managedPolicy(state, arn) ?? []);
}

/** Inline policies are called after their owner: `user_alice_policy`. */
function inlineOf(row: EntityRow): readonly Policy[] {
  let policies = compiledInline.get(row);
  if (policies === undefined) {
    policies = row.inline.map(({ name, document }) =>
      policyOf(document, 'identity', `${row.kind}_${row.name}_${name}`),
    );
    compiledInline.set(row, policies);
  }
  return policies;
}
