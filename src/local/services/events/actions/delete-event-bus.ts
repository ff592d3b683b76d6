import { defineAction } from '../../../action.ts';
import { busAt, DEFAULT_BUS, onBus } from '../buses.ts';
import { invalid } from '../errors.ts';
import { buses, rules } from '../state.ts';

/** Deleting what is not there succeeds: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html */
export const action = defineAction('events', 'DeleteEventBus', {
  authorize: (input, context) => [onBus(context, 'DeleteEventBus', input.Name)],
  handler({ Name: name }, context) {
    if (name === DEFAULT_BUS) throw invalid(`Cannot delete event bus ${DEFAULT_BUS}.`);
    const bus = busAt(context, name);
    if (bus === undefined) return {};
    if (context.state.table(rules).count({ index: 'bus', equals: bus.row.name }) > 0)
      throw invalid(`Event bus ${bus.row.name} cannot be deleted since it has rules.`);
    context.state.table(buses).delete(bus.row.name);
    return {};
  },
});
