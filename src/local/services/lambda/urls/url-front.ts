import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { isAuthFault } from '../../../../wire/sigv4/fault.ts';
import { anonymousIdentity, authenticate } from '../../../authenticate.ts';
import type { Authentication, Identity } from '../../../authenticate.ts';
import { AwsError } from '../../../error.ts';
import type { Performer } from '../../../performer.ts';
import { withWholeBody } from '../../../whole-body.ts';
import { execute } from '../execute.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { functionArn, policyText } from '../names.ts';
import { policies, versionId } from '../state.ts';
import { streamed } from '../streamed.ts';
import { targetOf } from '../target.ts';
import { failed, json, urlAnswer } from './url-answer.ts';
import { corsHeaders, isPreflight, withHeaders } from './url-cors.ts';
import { urlEvent } from './url-event.ts';
import type { UrlRow } from './url-row.ts';
import { urlById } from './url-row.ts';
import { urlStream } from './url-stream.ts';

export interface UrlFrontParts {
  readonly authentication: Authentication;
  readonly performer: Pick<Performer, 'admit'>;
  readonly requestId: string;
  readonly sourceAddress: string;
  /** Who calls, where that is known already. */
  readonly known?: Identity | undefined;
}

/** Answers a request to the URL of a function by running it. */
export async function urlFront(
  request: HttpRequest,
  at: { readonly id: string; readonly path: string },
  parts: UrlFrontParts,
): Promise<HttpResponse> {
  const url = urlById(parts.authentication.state, at.id);
  if (url === undefined)
    return withHeaders(json(404, JSON.stringify({ Message: null })), {
      'x-amzn-errortype': 'ResourceNotFoundException',
    });
  const cors = corsHeaders(url.cors, request);
  if (isPreflight(url.cors, request)) return withHeaders(json(200, ''), cors);
  const response = withHeaders(await invoked(request, at.path, url, parts), cors);
  return withHeaders(response, { 'x-amzn-requestid': parts.requestId });
}

async function invoked(
  request: HttpRequest,
  path: string,
  url: UrlRow,
  { authentication, performer, requestId, sourceAddress, known }: UrlFrontParts,
): Promise<HttpResponse> {
  const identity =
    url.authType === 'NONE'
      ? anonymousIdentity(authentication)
      : (known ?? authenticate(request, authentication));
  if (isAuthFault(identity)) return forbidden();
  const { caller } = identity;
  if (url.authType !== 'NONE' && caller.kind === 'anonymous') return forbidden();
  try {
    const phase = performer.admit({ ...url, caller, requestId, sourceAddress }, (context) => [
      {
        action: 'lambda:InvokeFunctionUrl',
        arn: functionArn(context, url.function, url.qualifier),
        context: { 'lambda:FunctionUrlAuthType': url.authType },
        resourcePolicy: policyOf(
          context.state.table(policies).get(versionId(url.function, url.qualifier ?? '')),
        ),
      },
    ]);
    const { body } = await withWholeBody(request);
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    if (bytes.length > LAMBDA_LIMITS.requestBytes) return json(413, JSON.stringify({ Message: null }));
    const call = { request, body: bytes, path, url, caller, sourceAddress, requestId, now: phase.now() };
    const target = phase.transact((context) => targetOf(context, url.function, url.qualifier));
    const event = JSON.stringify(urlEvent(call));
    if (url.invokeMode === 'RESPONSE_STREAM') {
      const { first, rest } = await streamed((onPiece) =>
        execute(phase, target, event, requestId, { onPiece }),
      );
      return await urlStream(first, rest);
    }
    const done = await execute(phase, target, event, requestId);
    // What a function that streams wrote is its answer as it stands.
    if (done.streamed)
      return { ...json(200, done.payload), headers: { 'content-type': 'application/octet-stream' } };
    return done.failed ? failed() : urlAnswer(done.payload);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    // The alias of a URL may be gone.
    if (error.status === 403 || error.status === 404) return forbidden();
    return error.status === 429 ? json(429, JSON.stringify({ Message: error.message })) : failed();
  }
}

function policyOf(row: { readonly statements: readonly object[] } | undefined): string | undefined {
  return row === undefined ? undefined : policyText(row.statements);
}

/** https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html */
function forbidden(): HttpResponse {
  const Message =
    'Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html';
  const response = json(403, JSON.stringify({ Message }));
  return withHeaders(response, { 'x-amzn-errortype': 'AccessDeniedException' });
}
