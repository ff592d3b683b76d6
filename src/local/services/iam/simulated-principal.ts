import { policyOf } from '../../../policy/policy.ts';
import type { State } from '../../store/table.ts';
import { parseArn } from '../../blocks/arns.ts';
import { findEntity, findGroup } from './entities.ts';
import { invalidInput } from './errors.ts';
import { documentOf, isAwsOwned, policyByArn } from './managed-policies.ts';
import type { SimulatedPolicy } from './simulation.ts';
import type { EntityRow } from './state.ts';

/** The user, group or role that a simulation is about. */
export function simulatedEntity(state: State, arn: string): EntityRow {
  const [, kind, name] = /^(user|group|role)\/(?:.*\/)?([^/]+)$/.exec(parseArn(arn)?.resource ?? '') ?? [];
  if (name === undefined || (kind !== 'user' && kind !== 'group' && kind !== 'role'))
    throw invalidInput(`Invalid Entity Arn: ${arn} does not clearly define entity type and name.`);
  return findEntity(state, kind, name);
}

/** All policies that an entity has, also through its groups. */
export function policiesOf(state: State, row: EntityRow): readonly SimulatedPolicy[] {
  const own = [...inlineOf(row), ...row.attached.flatMap((arn) => managed(state, arn))];
  if (row.kind !== 'user') return own;
  return [...own, ...row.groups.flatMap((name) => policiesOf(state, findGroup(state, name)))];
}

export function boundaryPolicies(state: State, row: EntityRow): readonly SimulatedPolicy[] {
  return row.kind === 'group' || row.boundary === undefined ? [] : managed(state, row.boundary);
}

function inlineOf({ kind, name, inline }: EntityRow): readonly SimulatedPolicy[] {
  return inline.map((policy) => {
    const called = `${kind}_${name}_${policy.name}`;
    const { document } = policy;
    return { name: called, type: 'IAM Policy', document, policy: policyOf(document, 'identity', called) };
  });
}

function managed(state: State, arn: string): readonly SimulatedPolicy[] {
  const row = policyByArn(state, arn);
  const document = row === undefined ? undefined : documentOf(row);
  if (document === undefined) return [];
  const type = isAwsOwned(arn) ? 'AWS Managed Policy' : 'IAM Policy';
  return [{ name: arn, type, document, policy: policyOf(document, 'identity', arn) }];
}
