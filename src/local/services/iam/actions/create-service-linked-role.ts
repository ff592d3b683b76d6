import { defineAction } from '../../../action.ts';
import type { RoleRow } from '../state.ts';
import { attachPolicy } from '../attachments.ts';
import { newEntity, putEntity } from '../entities.ts';
import { invalidInput } from '../errors.ts';
import { ROLE_SESSION_SECONDS, SERVICE_ROLE_PATH } from '../limits.ts';
import { awsManagedPolicyArn } from '../managed-policies.ts';
import { onResource } from '../permit.ts';
import { linkedServices } from '../service-linked.ts';
import { roleShown } from '../shown.ts';
import { entities, entityKey } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html */
export const action = defineAction('iam', 'CreateServiceLinkedRole', {
  authorize: (input, context) =>
    onResource(context, 'CreateServiceLinkedRole', `role${SERVICE_ROLE_PATH}${input.AWSServiceName}/*`, {
      'iam:AWSServiceName': input.AWSServiceName,
    }),
  handler(input, context) {
    const { state } = context;
    const { AWSServiceName: service, CustomSuffix: suffix } = input;
    const linked = Object.hasOwn(linkedServices, service) ? linkedServices[service] : undefined;
    if (linked === undefined && !/^[a-z0-9.-]+\.amazonaws\.com$/.test(service))
      throw invalidInput(`Service ${service} is not valid.`);
    if (suffix !== undefined && linked?.suffixes !== true)
      throw invalidInput(`Custom suffix is not allowed for ${service}`);
    const name = `AWSServiceRoleFor${linked?.role ?? roleNameOf(service)}${suffix === undefined ? '' : `_${suffix}`}`;
    if (state.table(entities).get(entityKey('role', name)) !== undefined)
      throw invalidInput(
        `Service role name ${name} has been taken in this account, please try a different suffix.`,
      );
    const trust = {
      Version: '2012-10-17',
      Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
    };
    const row: RoleRow = {
      ...newEntity(context, 'role', name, `${SERVICE_ROLE_PATH}${service}/`),
      kind: 'role',
      trust: JSON.stringify(trust),
      description: input.Description,
      maxSession: ROLE_SESSION_SECONDS,
      tags: [],
    };
    putEntity(state, row);
    const policy = linked?.policy === undefined ? undefined : awsManagedPolicyArn(context, linked.policy);
    if (policy !== undefined) attachPolicy(state, row, policy);
    const { RoleLastUsed: _never, MaxSessionDuration: _hour, ...Role } = roleShown(state, row);
    return { Role };
  },
});

/** What the role of a service is called whose name for it is not in the table. */
function roleNameOf(service: string): string {
  const words = service.replace(/\.amazonaws\.com$/, '').split(/[.-]/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
