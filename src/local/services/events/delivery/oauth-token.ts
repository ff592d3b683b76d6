import { callServer } from '../../../call-server.ts';
import type { PhaseContext } from '../../../phase.ts';
import type { ConnectionSecret } from '../connections/parameters.ts';
import { pairs } from './http-request.ts';

/**
 * The token of a connection by OAuth: asked for with each request, and not kept. Undefined for other connections.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html
 */
export async function tokenFor(
  phase: PhaseContext,
  secret: ConnectionSecret,
  patienceMs: number,
): Promise<string | undefined> {
  const { client_id: id, client_secret = '', authorization_endpoint: endpoint, http_method } = secret;
  if (id === undefined || endpoint === undefined) return undefined;
  const { header_parameters, query_string_parameters, body_parameters } = secret.oauth_http_parameters ?? {};
  const url = new URL(endpoint);
  for (const [key, value] of pairs(query_string_parameters)) url.searchParams.set(key, value);
  const form = new URLSearchParams({ client_id: id, client_secret });
  for (const [key, value] of pairs(body_parameters)) form.set(key, value);
  const method = http_method ?? 'POST';
  if (method === 'GET') for (const [key, value] of form) url.searchParams.set(key, value);
  const body = method === 'GET' ? '' : form.toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...Object.fromEntries(pairs(header_parameters)),
    'content-length': String(Buffer.byteLength(body)),
  };
  const answer = await callServer({ url: url.href, method, headers, body }, phase.signal, patienceMs);
  if (answer.status >= 300) throw new Error(`${endpoint} answers with HTTP status ${answer.status}`);
  const { access_token: token } = JSON.parse(answer.body);
  return String(token);
}
