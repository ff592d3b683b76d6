import { randomBytes } from 'node:crypto';
import type { ActionContext } from '../../action.ts';
import type { State } from '../../store/table.ts';
import type {
  ServiceSpecificCredential,
  ServiceSpecificCredentialMetadata,
} from '../../../wire/generated/iam.ts';
import { serviceCredentials, type ServiceCredentialRow } from './credential-state.ts';
import { noSuchEntity } from './errors.ts';
import { namedUser } from './entities.ts';
import { date } from './shown.ts';

/** Services that have credentials of their own: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html */
export const servicesWithCredentials: ReadonlySet<string> = new Set([
  'codecommit.amazonaws.com',
  'cassandra.amazonaws.com',
  'bedrock.amazonaws.com',
]);

export function newPassword(
  state: State,
  id: string,
): { readonly password: string; readonly sealedPassword: string } {
  const password = randomBytes(33).toString('base64').slice(0, 44);
  return { password, sealedPassword: state.sealer.seal(password, `service-credential/${id}`) };
}

/** The credential of the user that the action means. */
export function findServiceCredential(context: ActionContext, userName: string | undefined, id: string) {
  const user = namedUser(context, userName);
  const row = context.state.table(serviceCredentials).get(id);
  if (row?.userId !== user.id) throw noSuchEntity(`No such credential ${id} exists`);
  return { user, row };
}

export function credentialListed(
  row: ServiceCredentialRow,
  userName: string,
): ServiceSpecificCredentialMetadata & { readonly ServiceUserName: string } {
  return {
    UserName: userName,
    Status: row.status,
    ServiceUserName: row.serviceUserName,
    CreateDate: date(row.created),
    ServiceSpecificCredentialId: row.id,
    ServiceName: row.service,
  };
}

export function credentialShown(
  row: ServiceCredentialRow,
  userName: string,
  password: string,
): ServiceSpecificCredential {
  return { ...credentialListed(row, userName), ServicePassword: password };
}
