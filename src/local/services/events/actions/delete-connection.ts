import { defineAction } from '../../../action.ts';
import { removeOwned } from '../../secretsmanager/port.ts';
import { changedConnection, findConnection, onNamed } from '../connections/find.ts';
import { connections } from '../connections/state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteConnection.html */
export const action = defineAction('events', 'DeleteConnection', {
  authorize: (input, context) => onNamed(context, 'connection', 'DeleteConnection', input.Name),
  handler(input, context) {
    const row = findConnection(context, input.Name, 'delete');
    removeOwned(context, row.secretArn);
    context.state.table(connections).delete(row.name);
    return changedConnection({ ...row, state: 'DELETING' });
  },
});
