import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { lookTimer, groupTag } from '../../../scaling-group.ts';
import { instances } from '../../ec2/port.ts';
import { contended, instanceInvalid, validationError } from '../errors.ts';
import { findGroup } from '../find.ts';
import { groups, members } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AttachInstances.html */
export const action = defineAction('autoscaling', 'AttachInstances', {
  authorize: (input, context) => onGroup(context, 'AttachInstances', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, now, timers } = context;
    const row = findGroup(state, input.AutoScalingGroupName);
    const ids = [...new Set(input.InstanceIds)];
    if (row.desired + ids.length > row.max) throw contended();
    const table = state.table(instances);
    for (const id of ids) {
      const instance = table.get(id);
      if (instance === undefined) throw instanceInvalid(id);
      if (state.table(members).get(id) !== undefined)
        throw validationError(`Instance ${id} is already part of AutoScalingGroup:${row.name}`);
      if (instance.state !== 'running')
        throw validationError(`Instance ${id} is not in correct state. It should be in running state.`);
      table.put({ ...instance, tags: [...instance.tags, { Key: groupTag, Value: row.name }] });
      state.table(members).put({
        id,
        group: row.name,
        zone: instance.zone,
        type: instance.type,
        state: 'InService',
        health: 'Healthy',
        protected: row.protectNew,
        launched: now,
        inService: now,
      });
    }
    state.table(groups).put({ ...row, desired: row.desired + ids.length });
    timers.schedule({ due: now, kind: lookTimer, key: row.name, payload: { group: row.name } });
    return {};
  },
});
