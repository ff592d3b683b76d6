import { callServer, isLoopback } from '../../../call-server.ts';
import type { PhaseContext } from '../../../phase.ts';
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
  /** By the delivery policy; as AWS's usual one when it says nothing. */
  readonly contentType?: string | undefined;
}

/** Posts to a web server. The cloud opens no connection to another machine. */
export async function postTo(phase: PhaseContext, posted: Posted): Promise<Outcome> {
  if (!isLoopback(posted.url))
    return unheard('refused', `${posted.url} is not on this machine, and the cloud calls no other`);
  try {
    const call = { url: posted.url, method: 'POST', headers: headersOf(posted), body: posted.body };
    const { status, body: response } = await callServer(call, phase.signal, patienceMs);
    if (status < 300) return { kind: 'delivered', status, response };
    const permanent = status >= 400 && status < 500 && status !== 429;
    return { kind: permanent ? 'refused' : 'failed', reason: `HTTP status ${status}`, status, response };
  } catch (error) {
    phase.signal.throwIfAborted();
    return unheard('failed', error instanceof Error ? error.message : String(error));
  }
}

function unheard(kind: 'refused' | 'failed', reason: string): Outcome {
  return { kind, reason, response: reason };
}

function headersOf({
  type,
  messageId,
  topic,
  subscription,
  raw,
  contentType,
}: Posted): Record<string, string> {
  return {
    'accept-encoding': 'gzip,deflate',
    'content-type': contentType ?? 'text/plain; charset=UTF-8',
    'user-agent': 'Amazon Simple Notification Service Agent',
    'x-amz-sns-message-type': type,
    'x-amz-sns-message-id': messageId,
    'x-amz-sns-topic-arn': topic,
    ...(subscription === undefined ? {} : { 'x-amz-sns-subscription-arn': subscription }),
    ...(raw ? { 'x-amz-sns-rawdelivery': 'true' } : {}),
  };
}
