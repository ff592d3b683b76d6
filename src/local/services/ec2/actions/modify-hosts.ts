import { defineAction } from '../../../action.ts';
import { invalidParameterCombination } from '../errors.ts';
import { hostIdErrors, hosts } from '../hosts/host-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Those that are not there are told apart. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyHosts.html */
export const action = defineAction('ec2', 'ModifyHosts', {
  authorize: (input, context) => onTagged('ModifyHosts', input.HostIds, context),
  handler(input, { state }) {
    const { InstanceType: type, InstanceFamily: family } = input;
    if (type !== undefined && family !== undefined)
      throw invalidParameterCombination('You cannot specify both an instance type and an instance family.');
    const table = state.table(hosts);
    const results = input.HostIds.map((id) => {
      const row = table.get(id);
      if (row === undefined || row.releasedAt !== undefined)
        return { id, error: hostIdErrors.notFound([id]) };
      table.put({
        ...row,
        autoPlacement: input.AutoPlacement ?? row.autoPlacement,
        recovery: input.HostRecovery ?? row.recovery,
        maintenance: input.HostMaintenance ?? row.maintenance,
        type: family === undefined ? (type ?? row.type) : undefined,
        family: type === undefined ? (family ?? row.family) : undefined,
      });
      return { id, error: undefined };
    });
    return {
      Successful: results.flatMap(({ id, error }) => (error === undefined ? id : [])),
      Unsuccessful: results.flatMap(({ id, error }) =>
        error === undefined ? [] : { ResourceId: id, Error: { Code: error.code, Message: error.message } },
      ),
    };
  },
});
