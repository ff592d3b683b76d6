import type {
  ListAccessGrantEntry,
  ListAccessGrantsInstanceEntry,
  ListAccessGrantsLocationsEntry,
} from '../../../../wire/generated/s3control.ts';
import type { ActionContext } from '../../../action.ts';
import { grantArn, instanceArn, locationArn } from './find.ts';
import type { GrantRow, InstanceRow, LocationRow } from './state.ts';

type Where = Pick<ActionContext, 'partition' | 'region' | 'account'>;

export const describeInstance = (
  where: Where,
  { id, created }: InstanceRow,
): ListAccessGrantsInstanceEntry => ({
  CreatedAt: new Date(created),
  AccessGrantsInstanceId: id,
  AccessGrantsInstanceArn: instanceArn(where),
});

export const describeLocation = (where: Where, row: LocationRow): ListAccessGrantsLocationsEntry => ({
  CreatedAt: new Date(row.created),
  AccessGrantsLocationId: row.id,
  AccessGrantsLocationArn: locationArn(where, row.id),
  LocationScope: row.scope,
  IAMRoleArn: row.role,
});

export const describeGrant = (where: Where, row: GrantRow): ListAccessGrantEntry => ({
  CreatedAt: new Date(row.created),
  AccessGrantId: row.id,
  AccessGrantArn: grantArn(where, row.id),
  Grantee: { GranteeType: 'IAM', GranteeIdentifier: row.grantee },
  Permission: row.permission,
  AccessGrantsLocationId: row.location,
  AccessGrantsLocationConfiguration: { S3SubPrefix: row.subPrefix },
  GrantScope: row.scope,
});
