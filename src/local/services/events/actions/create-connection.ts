import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { keepOwned } from '../../secretsmanager/port.ts';
import { authorized, settleLater } from '../connections/authorize.ts';
import { changedConnection, onNamed } from '../connections/find.ts';
import { secretWith, shownWith } from '../connections/parameters.ts';
import { connections } from '../connections/state.ts';
import { exists } from '../errors.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnection.html */
export const action = defineAction('events', 'CreateConnection', {
  authorize: (input, context) => onNamed(context, 'connection', 'CreateConnection', input.Name),
  handler(input, context) {
    const { Name: name, AuthParameters: auth, AuthorizationType: type } = input;
    const table = context.state.table(connections);
    if (table.get(name) !== undefined) throw exists(`Connection ${name}`);
    const secretArn = keepOwned(context, {
      service: 'events',
      name: `events!connection/${name}/${context.random.uuid()}`,
      text: JSON.stringify(secretWith({}, auth)),
    });
    const row = {
      name,
      arn: regionalArn(context, 'events', `connection/${name}/${context.random.uuid()}`),
      description: input.Description,
      type,
      ...authorized(context, type),
      secretArn,
      shown: shownWith({}, auth),
      created: context.now,
      modified: context.now,
    };
    table.put(row);
    settleLater(context, row);
    return { ...changedConnection(row), LastAuthorizedTime: undefined };
  },
});
