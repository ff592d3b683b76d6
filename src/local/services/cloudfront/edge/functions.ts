import type { HttpResponse } from '../../../../wire/http.ts';
import { functionByArn } from '../functions/find.ts';
import { storesOf } from '../key-values/associated.ts';
import { runFunction } from '../runtime/run-function.ts';
import type { FunctionRun } from '../runtime/run-function.ts';
import type { ViewerEvent } from '../runtime/events.ts';
import { errorPage } from './error-page.ts';
import { answerOf, requestEvent, responseEvent, wantedOf } from './function-events.ts';
import { writeFunctionLog } from './function-log.ts';
import type { Visit, Wanted } from './visit.ts';

const FAILED =
  "The CloudFront function associated with the CloudFront distribution is invalid or could not run. We can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.";

/** Has the behaviour's function look at a request: what is wanted then, or the answer that it gives itself. */
export async function atRequest(
  visit: Visit,
  wanted: Wanted,
): Promise<{ readonly wanted: Wanted } | { readonly answer: HttpResponse }> {
  const run = await runFor(visit, 'viewer-request', requestEvent(visit, wanted));
  if (run === undefined) return { wanted };
  const { result, origin } = run;
  if (result === undefined) return { answer: failed(visit) };
  if (result.kind === 'request') return { wanted: { ...wantedOf(wanted, result.request), origin } };
  const answer = answerOf(result.response);
  return {
    answer: {
      ...answer,
      headers: { ...answer.headers, 'x-cache': 'FunctionGeneratedResponse from cloudfront' },
    },
  };
}

/** Has the behaviour's function look at an answer. Those to which it is not asked are the caller's to know. */
export async function atResponse(
  visit: Visit,
  wanted: Wanted,
  response: HttpResponse,
): Promise<HttpResponse> {
  const run = await runFor(visit, 'viewer-response', responseEvent(visit, wanted, response));
  if (run === undefined) return response;
  return run.result?.kind === 'response' ? answerOf(run.result.response, response) : failed(visit);
}

async function runFor(
  visit: Visit,
  when: 'viewer-request' | 'viewer-response',
  event: ViewerEvent,
): Promise<FunctionRun | undefined> {
  const { behaviour, phase, row } = visit;
  const arn = behaviour.FunctionAssociations?.Items?.find(({ EventType }) => EventType === when)?.FunctionARN;
  if (arn === undefined) return undefined;
  const found = phase.transact((context) => {
    const { name, live } = functionByArn(context, arn) ?? {};
    return live === undefined ? undefined : { name, live, stores: storesOf(context, live.config) };
  });
  if (found?.name === undefined) return { logs: [], error: '', utilization: 0 };
  const run = await runFunction(phase, found.live, event, found.stores);
  await writeFunctionLog(visit, found.name, row.id, run);
  return run;
}

function failed({ parts }: Visit): HttpResponse {
  const page = errorPage(503, FAILED, parts.requestId);
  return { ...page, headers: { ...page.headers, 'x-cache': 'FunctionExecutionError from cloudfront' } };
}
