import { defineAction } from '../../../action.ts';
import type { ServiceCredentialRow } from '../credential-state.ts';
import { serviceCredentials } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { noSuchEntity, overQuota } from '../errors.ts';
import { newUniqueId } from '../ids.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onUser } from '../permit.ts';
import { credentialShown, newPassword, servicesWithCredentials } from '../service-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html */
export const action = defineAction('iam', 'CreateServiceSpecificCredential', {
  authorize: (input, context) => onUser(context, 'CreateServiceSpecificCredential', input.UserName),
  handler(input, { state, now, random, account }) {
    const user = findUser(state, input.UserName);
    if (!servicesWithCredentials.has(input.ServiceName))
      throw noSuchEntity(
        `No such service ${input.ServiceName} is supported for Service Specific Credentials`,
      );
    const table = state.table(serviceCredentials);
    const owned = [...table.list({ index: 'user', equals: user.id })].filter(
      ({ service }) => service === input.ServiceName,
    );
    if (owned.length >= IAM_LIMITS.serviceCredentialsPerUser)
      throw overQuota('ServiceSpecificCredentialsPerUser', IAM_LIMITS.serviceCredentialsPerUser);
    const id = newUniqueId('ACCA', random);
    const { password, sealedPassword } = newPassword(state, id);
    const serviceUserName = `${user.name}${owned.length === 0 ? '' : `+${owned.length}`}-at-${account}`;
    const row: ServiceCredentialRow = {
      id,
      userId: user.id,
      created: now,
      status: 'Active',
      service: input.ServiceName,
      serviceUserName,
      sealedPassword,
    };
    table.put(row);
    return { ServiceSpecificCredential: credentialShown(row, user.name, password) };
  },
});
