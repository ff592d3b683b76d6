import { defineAction } from '../../../action.ts';
import { changedApiDestination, connectionByArn, findApiDestination, onNamed } from '../connections/find.ts';
import { apiDestinations } from '../connections/state.ts';
import { notFound } from '../errors.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateApiDestination.html */
export const action = defineAction('events', 'UpdateApiDestination', {
  authorize: (input, context) => onNamed(context, 'api-destination', 'UpdateApiDestination', input.Name),
  handler(input, context) {
    const before = findApiDestination(context, input.Name, 'update');
    const { ConnectionArn: connection = before.connection } = input;
    if (connection !== before.connection && connectionByArn(context, connection) === undefined)
      throw notFound(`Connection '${connection.split('/')[1] ?? connection}' does not exist.`);
    const row = {
      ...before,
      description: input.Description ?? before.description,
      connection,
      endpoint: input.InvocationEndpoint ?? before.endpoint,
      method: input.HttpMethod ?? before.method,
      rate: input.InvocationRateLimitPerSecond ?? before.rate,
      modified: context.now,
    };
    context.state.table(apiDestinations).put(row);
    return changedApiDestination(context, row);
  },
});
