import type { IamInstanceProfileAssociation } from '../../../../wire/generated/ec2.ts';
import type { State } from '../../../store/table.ts';
import { AwsError } from '../../../error.ts';
import { instances, type InstanceRow } from './instance-row.ts';

export type AssociationState = 'associating' | 'associated' | 'disassociating' | 'disassociated';

/** The association of an instance with its profile, as the API shows it. */
export function describeAssociation(
  row: InstanceRow,
  state: AssociationState,
): IamInstanceProfileAssociation {
  return {
    AssociationId: row.profileAssociationId,
    InstanceId: row.id,
    IamInstanceProfile: { Arn: row.profileArn, Id: row.profileId },
    State: state,
  };
}

/** Looks through all instances: associations are few calls, and an index would cost every change of every instance. */
function lookUp(state: State, associationId: string): InstanceRow | undefined {
  return Iterator.from(state.table(instances).list()).find(
    (row) => row.profileAssociationId === associationId,
  );
}

/** The id of the instance that a permission is asked on; `*` when there is no such association. */
export function associatedInstance(state: State, associationId: string): string {
  return lookUp(state, associationId)?.id ?? '*';
}

/** The instance of an association. */
export function findAssociation(state: State, associationId: string): InstanceRow {
  const row = lookUp(state, associationId);
  if (row !== undefined) return row;
  throw new AwsError(
    'InvalidAssociationID.NotFound',
    400,
    `An invalid association-id of '${associationId}' was given`,
  );
}
