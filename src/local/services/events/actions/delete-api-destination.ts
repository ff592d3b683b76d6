import { defineAction } from '../../../action.ts';
import { findApiDestination, onNamed } from '../connections/find.ts';
import { apiDestinations } from '../connections/state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteApiDestination.html */
export const action = defineAction('events', 'DeleteApiDestination', {
  authorize: (input, context) => onNamed(context, 'api-destination', 'DeleteApiDestination', input.Name),
  handler(input, context) {
    const { name } = findApiDestination(context, input.Name, 'delete');
    context.state.table(apiDestinations).delete(name);
    return {};
  },
});
