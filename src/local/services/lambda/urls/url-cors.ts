import type { Cors } from '../../../../wire/generated/lambda.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';

/** What pages of other origins are told, as the URL's configuration has it; undefined when they are told nothing. */
export function corsHeaders(
  cors: Cors | undefined,
  { method, headers }: HttpRequest,
): Readonly<Record<string, string>> | undefined {
  const { origin } = headers;
  if (cors === undefined || origin === undefined) return undefined;
  const origins = cors.AllowOrigins ?? [];
  const all = origins.includes('*');
  if (!all && !origins.includes(origin)) return undefined;
  const said: Record<string, string> = {
    'access-control-allow-origin': all && cors.AllowCredentials !== true ? '*' : origin,
    vary: 'Origin',
  };
  if (cors.AllowCredentials === true) said['access-control-allow-credentials'] = 'true';
  if ((cors.ExposeHeaders ?? []).length > 0)
    said['access-control-expose-headers'] = (cors.ExposeHeaders ?? []).join(',');
  if (method !== 'OPTIONS') return said;
  const wanted = headers['access-control-request-method'];
  const methods = cors.AllowMethods ?? [];
  if (wanted === undefined || !(methods.includes('*') || methods.includes(wanted))) return undefined;
  said['access-control-allow-methods'] = methods.join(',');
  if ((cors.AllowHeaders ?? []).length > 0)
    said['access-control-allow-headers'] = (cors.AllowHeaders ?? []).join(',');
  if (cors.MaxAge !== undefined) said['access-control-max-age'] = String(cors.MaxAge);
  return said;
}

/** Whether a browser asks before it calls: then the function is not run. */
export function isPreflight(cors: Cors | undefined, { method, headers }: HttpRequest): boolean {
  return cors !== undefined && method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

export function withHeaders(
  response: HttpResponse,
  headers: Readonly<Record<string, string>> | undefined,
): HttpResponse {
  return headers === undefined ? response : { ...response, headers: { ...response.headers, ...headers } };
}
