import type { DefaultCacheBehavior, DistributionConfig } from '../../../../wire/generated/cloudfront.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { anonymousIdentity } from '../../../authenticate.ts';
import { distributions } from '../distributions/state.ts';
import { addressed } from './address.ts';
import type { EdgeAddress } from './address.ts';
import { behaviourFor } from './behaviour.ts';
import { errorPage } from './error-page.ts';
import { atRequest, atResponse } from './functions.ts';
import { errorRule, obtain } from './obtain.ts';
import { withPolicy } from './response-headers.ts';
import { withoutCredential } from './signed/credential.ts';
import { notLetIn } from './signed/let-in.ts';
import { viewed } from './viewed.ts';
import { wrongProtocol } from './viewer-protocol.ts';
import { hostOf } from './visit.ts';
import type { EdgeParts, Found, Visit, Wanted } from './visit.ts';

const ORIGIN_UNREACHABLE =
  "CloudFront wasn't able to connect to the origin. This local cloud reaches what it has itself: buckets and their websites, URLs of functions, distributions.";
const CACHABLE_ONLY =
  'This distribution is not configured to allow the HTTP request method that was used for this request. The distribution supports only cachable requests.';
const LAMBDA_AT_EDGE = 'This local cloud does not run Lambda@Edge functions, and this behavior has one.';

/** Answers a request at the address of a distribution as an edge of CloudFront does. */
export async function edgeFront(
  request: HttpRequest,
  at: EdgeAddress,
  parts: EdgeParts,
): Promise<HttpResponse> {
  const visit = arrive(request, at, parts);
  if ('status' in visit) return visit;
  const refusal = refused(visit) ?? wrongProtocol(visit) ?? notLetIn(visit);
  if (refusal !== undefined) return refusal;
  const asked = { method: request.method, path: at.path, query: withoutCredential(request.query) };
  const looked = await atRequest(visit, { ...asked, headers: { ...request.headers, host: hostOf(visit) } });
  if ('answer' in looked) return shown(visit, looked.answer);
  const wanted = { ...looked.wanted, path: rooted(visit.row.config, looked.wanted.path) };
  const found = await obtain(visit, visit.behaviour, wanted);
  return found === undefined
    ? await answerTo(visit, wanted, { fetched: errorPage(502, ORIGIN_UNREACHABLE, parts.requestId) })
    : await answerTo(visit, wanted, found);
}

/** Whose distribution it is, and what it does at this path; or the page for what is none. */
function arrive(request: HttpRequest, at: EdgeAddress, parts: EdgeParts): Visit | HttpResponse {
  const { requestId, sourceAddress, performer, authentication } = parts;
  const address = addressed(authentication.state, at.name);
  if (address === undefined) return errorPage(403, 'Bad request.', requestId);
  const { caller } = anonymousIdentity(authentication);
  const phase = performer.admit(
    { ...address, region: 'us-east-1', caller, requestId, sourceAddress },
    () => [],
  );
  const row = phase.transact((context) => context.state.table(distributions).get(address.id));
  if (row?.config.Enabled !== true) return errorPage(403, 'The distribution is disabled.', requestId);
  // It would ask itself for ever.
  if (request.headers['via']?.includes(`${row.domain}.cloudfront.net`) === true)
    return errorPage(403, 'Bad request.', requestId);
  const behaviour = behaviourFor(row.config, rooted(row.config, at.path));
  return { request, at, address, row, behaviour, phase, parts };
}

function rooted({ DefaultRootObject: root = '' }: DistributionConfig, path: string): string {
  return path === '/' && root !== '' ? `/${root}` : path;
}

function refused({ request, behaviour, parts }: Visit): HttpResponse | undefined {
  const { AllowedMethods: allowed, LambdaFunctionAssociations: lambda } = behaviour;
  const items = allowed?.Items ?? ['GET', 'HEAD'];
  if (!items.some((method) => method === request.method))
    return errorPage(403, CACHABLE_ONLY, parts.requestId);
  return (lambda?.Items ?? []).length === 0 ? undefined : errorPage(503, LAMBDA_AT_EDGE, parts.requestId);
}

/** What the viewer is sent: an error as the page that the distribution has for it. */
async function answerTo(visit: Visit, wanted: Wanted, found: Found): Promise<HttpResponse> {
  const { row, behaviour } = visit;
  const status = 'kept' in found ? found.kept.status : found.fetched.status;
  // Functions look at no error: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
  if (status < 400)
    return shown(visit, await atResponse(visit, wanted, withAll(visit, behaviour, responseOf(visit, found))));
  const rule = errorRule(row, status);
  const path = rule?.ResponsePagePath ?? '';
  const other = behaviourFor(row.config, path);
  const page =
    path === ''
      ? undefined
      : await obtain(visit, other, { ...wanted, method: 'GET', path, query: '', origin: undefined });
  const good = page !== undefined && ('kept' in page ? page.kept.status : page.fetched.status) === 200;
  const sent = good
    ? { ...responseOf(visit, page), status: Number(rule?.ResponseCode ?? '') || status }
    : responseOf(visit, found);
  const { headers, ...answer } = withAll(visit, good ? other : behaviour, sent);
  return shown(visit, { ...answer, headers: { ...headers, 'x-cache': 'Error from cloudfront' } });
}

function responseOf({ phase }: Visit, found: Found): HttpResponse {
  if (!('kept' in found))
    return { ...found.fetched, headers: { ...found.fetched.headers, 'x-cache': 'Miss from cloudfront' } };
  const { status, headers, stored, body } = found.kept;
  const age = { age: String(Math.floor((phase.now() - stored) / 1000)) };
  return {
    status,
    headers: {
      ...headers,
      'x-cache': found.hit ? 'Hit from cloudfront' : 'Miss from cloudfront',
      ...(found.hit ? age : {}),
    },
    body: phase.bodies.open([{ id: body }]),
  };
}

function withAll({ phase }: Visit, behaviour: DefaultCacheBehavior, response: HttpResponse): HttpResponse {
  const { ResponseHeadersPolicyId: id } = behaviour;
  return { ...response, headers: phase.transact((context) => withPolicy(context, id, response.headers)) };
}

function shown({ request, row, parts }: Visit, response: HttpResponse): HttpResponse {
  return viewed(request, response, { domain: row.domain, requestId: parts.requestId });
}
