import type { ServerCall } from '../../../call-server.ts';
import { isMap } from '../../../patterns/values.ts';
import type { ConnectionSecret, SecretParameter } from '../connections/parameters.ts';
import type { ApiDestinationRow } from '../connections/state.ts';
import type { TargetRow } from '../targets/target-row.ts';

/** The request that an API destination is sent: what the target, the connection and the event say together. */
export function requestOf(
  { endpoint, method }: ApiDestinationRow,
  given: TargetRow['HttpParameters'],
  secret: ConnectionSecret,
  payload: string,
  token: string | undefined,
): ServerCall {
  const { header_parameters, query_string_parameters, body_parameters } =
    secret.invocation_http_parameters ?? {};
  const values = [...(given?.PathParameterValues ?? [])];
  const url = new URL(endpoint.replaceAll('*', () => encodeURIComponent(values.shift() ?? '*')));
  for (const [key, value] of Object.entries(given?.QueryStringParameters ?? {}))
    url.searchParams.set(key, value);
  for (const [key, value] of pairs(query_string_parameters)) url.searchParams.set(key, value);
  const body = withBody(payload, body_parameters);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Amazon/EventBridge/ApiDestinations',
    range: 'bytes=0-1048575',
    ...Object.fromEntries(
      Object.entries(given?.HeaderParameters ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
    ),
    ...Object.fromEntries(pairs(header_parameters).map(([key, value]) => [key.toLowerCase(), value])),
    ...authorizationOf(secret, token),
    'content-length': String(Buffer.byteLength(body)),
  };
  return { url: url.href, method, headers, body };
}

export function pairs(parameters: readonly SecretParameter[] = []): readonly (readonly [string, string])[] {
  return parameters.map(({ key = '', value = '' }) => [key, value]);
}

function authorizationOf(
  { username, password, api_key_name: name, api_key_value: value }: ConnectionSecret,
  token: string | undefined,
): Readonly<Record<string, string>> {
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  if (username !== undefined)
    return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ''}`).toString('base64')}` };
  return name === undefined ? {} : { [name.toLowerCase()]: value ?? '' };
}

/** Parameters for the body go into it when it is an object. */
function withBody(payload: string, parameters: readonly SecretParameter[] = []): string {
  if (parameters.length === 0) return payload;
  const document: unknown = JSON.parse(payload);
  return isMap(document)
    ? JSON.stringify({ ...document, ...Object.fromEntries(pairs(parameters)) })
    : payload;
}
