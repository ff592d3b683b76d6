import { NuageError } from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import type { ControlledCloud, ControlSurroundings } from './controlled-cloud.ts';
import { asksForHealth, healthAnswer } from './health.ts';
import { json } from './route.ts';
import { sentMails, sentMailsPath } from './sent-mails.ts';

/**
 * The routes that scripts written for other emulators ask for: LocalStack's health and sent mails, and moto's reset. None
 * is signed there, so none is here; the caller lets them through from this machine only.
 */
export function dropIn(
  request: HttpRequest,
  cloud: ControlledCloud,
  surroundings: ControlSurroundings,
): Promise<HttpResponse> | HttpResponse | undefined {
  const { method, path } = request;
  if (asksForHealth(request)) return healthAnswer(cloud.services, surroundings.version);
  if (path === sentMailsPath && (method === 'GET' || method === 'DELETE')) return sentMails(request, cloud);
  // A bucket may be called moto-api, but a signed request or one with a query is not for us.
  const reset = method === 'POST' && path === '/moto-api/reset' && request.query === '';
  return reset && request.headers['authorization'] === undefined ? motoReset(cloud) : undefined;
}

async function motoReset(cloud: ControlledCloud): Promise<HttpResponse> {
  try {
    await cloud.reset();
    return json(200, { status: 'ok' });
  } catch (error) {
    if (error instanceof NuageError) return json(403, { status: 'error', message: error.message });
    throw error;
  }
}
