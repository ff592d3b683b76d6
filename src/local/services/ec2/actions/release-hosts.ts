import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { instancesOn } from '../hosts/describe-host.ts';
import { hostIdErrors, hosts } from '../hosts/host-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** "You must stop or terminate all instances on the host before you release it." https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseHosts.html */
export const action = defineAction('ec2', 'ReleaseHosts', {
  authorize: (input, context) => onTagged('ReleaseHosts', input.HostIds, context),
  handler(input, { state, now }) {
    const table = state.table(hosts);
    const results = input.HostIds.map((id) => {
      const row = table.get(id);
      if (row === undefined || row.releasedAt !== undefined)
        return { id, error: hostIdErrors.notFound([id]) };
      if ((instancesOn(row, state) ?? []).length > 0)
        return {
          id,
          error: new AwsError('Client.InvalidHost.Occupied', 400, `The host '${id}' has instances.`),
        };
      table.put({ ...row, releasedAt: now });
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
