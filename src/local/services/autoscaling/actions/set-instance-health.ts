import { defineAction } from '../../../action.ts';
import { onAll, onGroup } from '../arns.ts';
import { validationError } from '../errors.ts';
import { findGroup, findMember } from '../find.ts';
import { look } from '../members/launch.ts';
import { members } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetInstanceHealth.html */
export const action = defineAction('autoscaling', 'SetInstanceHealth', {
  authorize: (input, context) => {
    const name = context.state.table(members).get(input.InstanceId)?.group;
    return name === undefined ? onAll('SetInstanceHealth') : onGroup(context, 'SetInstanceHealth', name);
  },
  handler(input, context) {
    const { state, now } = context;
    const member = findMember(state, input.InstanceId);
    const row = findGroup(state, member.group);
    const health = (['Healthy', 'Unhealthy'] as const).find((one) => one === input.HealthStatus);
    if (health === undefined)
      throw validationError(
        `The health status ${input.HealthStatus} is not valid. Valid values: Healthy, Unhealthy`,
      );
    // "If the group has a health check grace period, by default this call respects it."
    const graceEnds = member.launched + row.gracePeriod * 1000;
    if (health === 'Unhealthy' && (input.ShouldRespectGracePeriod ?? true) && now < graceEnds) return {};
    state.table(members).put({ ...member, health });
    if (health === 'Unhealthy') look(context, row.name, now);
    return {};
  },
});
