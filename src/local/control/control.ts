import { NuageError } from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import type { Peer } from '../http/peer.ts';
import { parseJson, readAtMost } from './body.ts';
import type { ControlledCloud, ControlSurroundings } from './controlled-cloud.ts';
import { dropIn } from './drop-in.ts';
import { ControlError, json } from './route.ts';
import type { Route } from './route.ts';
import { aboutRoutes } from './routes/about.ts';
import { clockRoutes } from './routes/clock.ts';
import { faultRoutes } from './routes/faults.ts';
import { mailRoutes } from './routes/mails.ts';
import { noticeRoutes } from './routes/notices.ts';
import { functionRoutes } from './routes/functions.ts';
import { offerRoutes } from './routes/offers.ts';
import { queueRoutes } from './routes/queues.ts';
import { stateRoutes } from './routes/state.ts';
import { tagRoutes } from './routes/tags.ts';
import { tokenRoutes } from './routes/tokens.ts';
import { turkRoutes } from './routes/turk.ts';
import { volumeRoutes } from './routes/volumes.ts';
import { sentMailsPath } from './sent-mails.ts';
import { requireRoot } from './signature.ts';

const routes: readonly Route[] = [
  ...aboutRoutes,
  ...clockRoutes,
  ...faultRoutes,
  ...mailRoutes,
  ...noticeRoutes,
  ...offerRoutes,
  ...queueRoutes,
  ...stateRoutes,
  ...tagRoutes,
  ...tokenRoutes,
  ...turkRoutes,
  ...volumeRoutes,
  ...functionRoutes,
];
const prefix = '/_nuage/';

/** Answers what is for the control API; undefined when the request is one for AWS. */
export type Control = (request: HttpRequest, peer: Peer) => Promise<HttpResponse> | undefined;

/** No bucket may begin with an underscore, so the control API takes no name from S3. */
export function createControl(cloud: ControlledCloud, surroundings: ControlSurroundings): Control {
  return (request, peer) => {
    const { path } = request;
    if (path.startsWith(prefix)) return answer(request, peer, cloud, surroundings);
    if (path !== '/_localstack/health' && path !== '/moto-api/reset' && path !== sentMailsPath)
      return undefined;
    if (!peer.loopback) return undefined;
    const dropped = dropIn(request, cloud, surroundings);
    return dropped === undefined ? undefined : Promise.resolve(dropped);
  };
}

async function answer(
  request: HttpRequest,
  peer: Peer,
  cloud: ControlledCloud,
  surroundings: ControlSurroundings,
): Promise<HttpResponse> {
  try {
    const { route, name } = find(request);
    if (!route.signed && !peer.loopback)
      throw new ControlError(403, 'NotLocal', 'Unsigned calls are answered on this machine only.');
    // The signature covers the body, so that is read first; the route's limit keeps it small.
    const bytes = await readAtMost(request.body, route.bodyBytes);
    if (route.signed) requireRoot({ ...request, body: bytes }, cloud, surroundings.wallNow());
    const query = new URLSearchParams(request.query);
    const result = await route.run({
      cloud,
      surroundings,
      body: route.raw === true ? {} : parseJson(bytes),
      bytes,
      query,
      name,
    });
    return isResponse(result) ? result : json(200, result);
  } catch (error) {
    if (error instanceof ControlError) return refusal(error.status, error.code, error.message);
    if (error instanceof NuageError) return refusal(400, error.code, error.message, error.hint);
    throw error;
  }
}

function find({ method, path }: HttpRequest): { route: Route; name: string } {
  const wanted = path.slice(prefix.length);
  const last = wanted.lastIndexOf('/') + 1;
  const general = `${wanted.slice(0, last)}*`;
  const here = routes.filter(
    (route) => route.path === wanted || route.path === general || goesOn(route, wanted),
  );
  const route = here.find((candidate) => candidate.method === method);
  if (route !== undefined)
    return { route, name: wanted.slice(goesOn(route, wanted) ? route.path.length - 2 : last) };
  if (here.length > 0)
    throw new ControlError(
      405,
      'WrongMethod',
      `${path} takes ${here.map((one) => one.method).join(' and ')}.`,
    );
  throw new ControlError(404, 'NoSuchRoute', `There is no control call ${path}.`);
}

function goesOn({ path }: Route, wanted: string): boolean {
  return path.endsWith('/**') && wanted.startsWith(path.slice(0, -2));
}

function isResponse(result: object): result is HttpResponse {
  return 'status' in result && typeof result.status === 'number' && 'body' in result && 'headers' in result;
}

function refusal(status: number, code: string, message: string, hint?: string): HttpResponse {
  return json(status, { error: hint === undefined ? { code, message } : { code, message, hint } });
}
