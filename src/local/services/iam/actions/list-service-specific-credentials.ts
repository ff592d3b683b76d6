import { defineAction } from '../../../action.ts';
import { serviceCredentials } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { noSuchEntity } from '../errors.ts';
import { onUser } from '../permit.ts';
import { credentialListed, servicesWithCredentials } from '../service-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html */
export const action = defineAction('iam', 'ListServiceSpecificCredentials', {
  authorize: (input, context) => onUser(context, 'ListServiceSpecificCredentials', input.UserName),
  handler(input, context) {
    const user = namedUser(context, input.UserName);
    const { ServiceName: service } = input;
    if (service !== undefined && !servicesWithCredentials.has(service))
      throw noSuchEntity(`No such service ${service} is supported for Service Specific Credentials`);
    const ServiceSpecificCredentials = [
      ...context.state.table(serviceCredentials).list({ index: 'user', equals: user.id }),
    ]
      .filter((row) => service === undefined || row.service === service)
      .map((row) => credentialListed(row, user.name));
    return { ServiceSpecificCredentials };
  },
});
