import { callServer, isLoopback } from '../../../call-server.ts';
import type { PhaseContext } from '../../../phase.ts';
import { readOwned } from '../../secretsmanager/port.ts';
import { connectionByArn } from '../connections/find.ts';
import type { ConnectionSecret } from '../connections/parameters.ts';
import { apiDestinations } from '../connections/state.ts';
import type { ApiDestinationRow } from '../connections/state.ts';
import { requestOf } from './http-request.ts';
import { tokenFor } from './oauth-token.ts';
import { delivered, refused } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Sender } from './sender.ts';

/** "Requests to API destinations have a maximum client execution timeout of 5 seconds." */
const patienceMs = 5000;

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html */
export const toApiDestination: Sender = async (phase, { target, payload }) => {
  const known = find(phase, target.Arn);
  if (known === undefined) return refused('NO_RESOURCE', `${target.Arn} or its connection does not exist`);
  const { destination, secret } = known;
  if (!isLoopback(destination.endpoint))
    return refused(
      'SDK_CLIENT_ERROR',
      `${destination.endpoint} is not on this machine, and the cloud calls no other`,
    );
  try {
    const token = await tokenFor(phase, secret, patienceMs);
    const request = requestOf(destination, target.HttpParameters, secret, payload, token);
    const { status } = await callServer(request, phase.signal, patienceMs);
    return outcomeOf(status);
  } catch (error) {
    phase.signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', code: 'TIMEOUT', reason };
  }
};

/** "EventBridge retries requests with status 401, 407, 409, 429 and 5xx." */
function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return delivered;
  const reason = `HTTP status ${status}`;
  const again = status >= 500 || [401, 407, 409, 429].includes(status);
  return again ? { kind: 'failed', code: 'HTTP_ERROR', reason } : refused('HTTP_ERROR', reason);
}

interface Known {
  readonly destination: ApiDestinationRow;
  readonly secret: ConnectionSecret;
}

function find(phase: PhaseContext, arn: string): Known | undefined {
  return phase.transact((context) => {
    const [destination] = context.state.table(apiDestinations).list({ index: 'arn', equals: arn, limit: 1 });
    const connection =
      destination === undefined ? undefined : connectionByArn(context, destination.connection);
    if (destination === undefined || connection === undefined) return undefined;
    return { destination, secret: JSON.parse(readOwned(context, connection.secretArn) ?? '{}') };
  });
}
