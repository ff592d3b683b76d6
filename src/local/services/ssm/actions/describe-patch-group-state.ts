import { defineAction } from '../../../action.ts';
import { tagValue } from '../../../blocks/tags.ts';
import { managedNodes } from '../nodes/managed-nodes.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribePatchGroupState.html */
export const action = defineAction('ssm', 'DescribePatchGroupState', {
  authorize: () => [{ action: 'ssm:DescribePatchGroupState', arn: '*' }],
  handler(input, context) {
    const group = (tags: Parameters<typeof tagValue>[0]) =>
      tagValue(tags, 'PatchGroup') ?? tagValue(tags, 'Patch Group');
    const hosts = [...managedNodes(context)].filter(({ tags }) => group(tags) === input.PatchGroup);
    // Of none of them was any patch ever reported.
    return {
      Instances: hosts.length,
      InstancesWithInstalledPatches: 0,
      InstancesWithInstalledOtherPatches: 0,
      InstancesWithInstalledPendingRebootPatches: 0,
      InstancesWithInstalledRejectedPatches: 0,
      InstancesWithMissingPatches: 0,
      InstancesWithFailedPatches: 0,
      InstancesWithNotApplicablePatches: 0,
      InstancesWithUnreportedNotApplicablePatches: 0,
      InstancesWithCriticalNonCompliantPatches: 0,
      InstancesWithSecurityNonCompliantPatches: 0,
      InstancesWithOtherNonCompliantPatches: 0,
    };
  },
});
