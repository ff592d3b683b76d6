import { defineAction } from '../../../action.ts';
import { keepOwned, readOwned } from '../../secretsmanager/port.ts';
import { authorized, settleLater } from '../connections/authorize.ts';
import { changedConnection, findConnection, onNamed } from '../connections/find.ts';
import { secretWith, shownWith } from '../connections/parameters.ts';
import { connections } from '../connections/state.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateConnection.html */
export const action = defineAction('events', 'UpdateConnection', {
  authorize: (input, context) => onNamed(context, 'connection', 'UpdateConnection', input.Name),
  handler(input, context) {
    const before = findConnection(context, input.Name, 'update');
    const { AuthParameters: auth, AuthorizationType: type = before.type } = input;
    // What belongs to another way of authorizing goes with it.
    const same = type === before.type;
    const secret = same ? JSON.parse(readOwned(context, before.secretArn) ?? '{}') : {};
    const name = before.secretArn.split(':').slice(6).join(':').slice(0, -7);
    const row = {
      ...before,
      description: input.Description ?? before.description,
      type,
      ...authorized(context, type),
      secretArn: keepOwned(context, {
        service: 'events',
        name,
        text: JSON.stringify(secretWith(secret, auth)),
      }),
      shown: shownWith(same ? before.shown : {}, auth),
      modified: context.now,
    };
    context.state.table(connections).put(row);
    settleLater(context, row);
    return changedConnection(row);
  },
});
