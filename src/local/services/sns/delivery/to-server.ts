import { request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { PhaseContext } from '../../../phase.ts';
import { delivered } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** How long a web server may take: https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html */
const patienceMs = 15_000;

interface Posted {
  readonly url: string;
  readonly type: string;
  readonly messageId: string;
  readonly topic: string;
  readonly subscription?: string | undefined;
  readonly body: string;
  readonly raw: boolean;
}

/** Posts to a web server. The cloud opens no connection to another machine. */
export async function postTo(phase: PhaseContext, posted: Posted): Promise<Outcome> {
  if (!isLoopback(posted.url))
    return { kind: 'refused', reason: `${posted.url} is not on this machine, and the cloud calls no other` };
  try {
    const status = await post(phase, posted);
    if (status < 300) return delivered;
    const permanent = status >= 400 && status < 500 && status !== 429;
    return { kind: permanent ? 'refused' : 'failed', reason: `HTTP status ${status}` };
  } catch (error) {
    phase.signal.throwIfAborted();
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The status of the answer; what else it says does not matter. */
async function post(phase: PhaseContext, posted: Posted): Promise<number> {
  const { url, body } = posted;
  const request = url.startsWith('https:') ? requestSecurely : requestPlainly;
  const signal = AbortSignal.any([phase.signal, AbortSignal.timeout(patienceMs)]);
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const outgoing = request(url, { method: 'POST', headers: headersOf(posted), signal, agent: false });
  outgoing.on('error', reject);
  outgoing.on('response', (response) => {
    response.resume();
    response.on('error', reject);
    response.on('end', () => resolve(response.statusCode ?? 0));
  });
  outgoing.end(body);
  return await promise;
}

function headersOf({ type, messageId, topic, subscription, raw }: Posted): Record<string, string> {
  return {
    'content-type': 'text/plain; charset=UTF-8',
    'user-agent': 'Amazon Simple Notification Service Agent',
    'x-amz-sns-message-type': type,
    'x-amz-sns-message-id': messageId,
    'x-amz-sns-topic-arn': topic,
    ...(subscription === undefined ? {} : { 'x-amz-sns-subscription-arn': subscription }),
    ...(raw ? { 'x-amz-sns-rawdelivery': 'true' } : {}),
  };
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname);
}
