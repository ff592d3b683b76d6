import { defineAction } from '../../../action.ts';
import { conflict, quotaExceeded } from '../errors.ts';
import { groupArn, onGroup, withTags } from '../groups.ts';
import { SCHEDULER_LIMITS } from '../limits.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateScheduleGroup.html */
export const action = defineAction('scheduler', 'CreateScheduleGroup', {
  authorize: (input, context) =>
    onGroup(context, 'CreateScheduleGroup', groupArn(context, input.Name), input.Tags),
  handler({ Name: name, Tags: tags }, context) {
    const table = context.state.table(groups);
    if (table.get(name) !== undefined) throw conflict(`Schedule group ${name} already exists.`);
    if (table.count() >= SCHEDULER_LIMITS.groups)
      throw quotaExceeded(`An account can have ${SCHEDULER_LIMITS.groups} schedule groups at most.`);
    const arn = groupArn(context, name);
    const { now } = context;
    table.put({ name, arn, state: 'ACTIVE', tags: withTags([], tags), created: now, modified: now });
    return { ScheduleGroupArn: arn };
  },
});
