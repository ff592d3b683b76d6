import { defineAction } from '../../../action.ts';
import { keepOwned } from '../../secretsmanager/port.ts';
import { changedConnection, findConnection, onNamed } from '../connections/find.ts';
import { connections } from '../connections/state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeauthorizeConnection.html */
export const action = defineAction('events', 'DeauthorizeConnection', {
  authorize: (input, context) => onNamed(context, 'connection', 'DeauthorizeConnection', input.Name),
  handler(input, context) {
    const before = findConnection(context, input.Name, 'deauthorize');
    const name = before.secretArn.split(':').slice(6).join(':').slice(0, -7);
    keepOwned(context, { service: 'events', name, text: '{}' });
    const row = { ...before, state: 'DEAUTHORIZED', modified: context.now };
    context.state.table(connections).put(row);
    return changedConnection(row);
  },
});
