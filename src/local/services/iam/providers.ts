import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { State } from '../../store/table.ts';
import type { ServerCertificateMetadata } from '../../../wire/generated/iam.ts';
import { noSuchEntity, notFound } from './errors.ts';
import { onResource, permit, resourceTags, type Keys } from './permit.ts';
import {
  oidcProviders,
  samlProviders,
  serverCertificates,
  type OidcProviderRow,
  type SamlProviderRow,
  type ServerCertificateRow,
} from './provider-state.ts';
import { date } from './shown.ts';

export function findOidc(state: State, arn: string): OidcProviderRow {
  const row = state.table(oidcProviders).get(arn);
  if (row === undefined) throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
  return row;
}

export function findSaml(state: State, arn: string): SamlProviderRow {
  const row = state.table(samlProviders).get(arn);
  if (row === undefined) throw noSuchEntity(`Manifest not found for arn ${arn}`);
  return row;
}

export function findCertificate(state: State, name: string): ServerCertificateRow {
  const row = state.table(serverCertificates).get(name);
  if (row === undefined) throw notFound('Server Certificate', name);
  return row;
}

export function onCertificate(
  context: ActionContext,
  action: string,
  name: string,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  const row = context.state.table(serverCertificates).get(name);
  if (row === undefined) return onResource(context, action, `server-certificate/${name}`, keys);
  return permit(action, row.arn, { ...resourceTags(row.tags), ...keys });
}

export function certificateShown(row: ServerCertificateRow): ServerCertificateMetadata {
  return {
    Path: row.path,
    ServerCertificateName: row.name,
    ServerCertificateId: row.id,
    Arn: row.arn,
    UploadDate: date(row.uploaded),
    Expiration: date(row.expires),
  };
}
