import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { changedApiDestination, connectionByArn, onNamed } from '../connections/find.ts';
import { apiDestinations } from '../connections/state.ts';
import { exists, notFound } from '../errors.ts';
import { EVENTS_LIMITS } from '../limits.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html */
export const action = defineAction('events', 'CreateApiDestination', {
  authorize: (input, context) => onNamed(context, 'api-destination', 'CreateApiDestination', input.Name),
  handler(input, context) {
    const { Name: name, ConnectionArn: connection } = input;
    const table = context.state.table(apiDestinations);
    if (table.get(name) !== undefined) throw exists(`An api-destination '${name}'`);
    // A lenient cloud takes a connection that is not there, as suites for looser emulators name them.
    if (connectionByArn(context, connection) === undefined && !context.lenient)
      throw notFound(`Connection '${connection.split('/')[1] ?? connection}' does not exist.`);
    const row = {
      name,
      arn: regionalArn(context, 'events', `api-destination/${name}/${context.random.uuid()}`),
      description: input.Description,
      connection,
      endpoint: input.InvocationEndpoint,
      method: input.HttpMethod,
      rate: input.InvocationRateLimitPerSecond ?? EVENTS_LIMITS.invocationsPerSecond,
      created: context.now,
      modified: context.now,
    };
    table.put(row);
    return changedApiDestination(context, row);
  },
});
