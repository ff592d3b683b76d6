import type { HttpResponse } from '../../../../wire/http.ts';
import type { StreamedEvent } from '../streamed.ts';
import { failed, urlAnswer } from './url-answer.ts';

/** What begins with status and headers, and eight zeros behind them. */
const httpType = 'application/vnd.awslambda.http-integration-response';
const zeros = Buffer.alloc(8);

/**
 * What a function in the mode `RESPONSE_STREAM` answers, as it comes.
 * https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html
 */
export async function urlStream(
  first: StreamedEvent,
  rest: AsyncGenerator<StreamedEvent>,
): Promise<HttpResponse> {
  if ('done' in first) return first.done.failed ? failed() : whole(first.done);
  const { contentType } = first;
  if (contentType !== httpType)
    return { status: 200, headers: { 'content-type': contentType }, body: piecesOf(first.piece, rest) };
  let begun: Buffer = Buffer.from(first.piece);
  while (begun.indexOf(zeros) === -1) {
    const { value, done } = await rest.next();
    if (done === true || 'done' in value) return failed();
    begun = Buffer.concat([begun, value.piece]);
  }
  const end = begun.indexOf(zeros);
  const { statusCode = 200, headers = {}, cookies = [] } = JSON.parse(begun.toString('utf8', 0, end));
  const { status, headers: said } = urlAnswer(JSON.stringify({ statusCode, headers, cookies }));
  return { status, headers: said, body: piecesOf(begun.subarray(end + zeros.length), rest) };
}

/** A function that does not stream, or that wrote nothing. */
function whole({
  payload,
  streamed,
}: {
  readonly payload: string;
  readonly streamed: boolean;
}): HttpResponse {
  if (!streamed) return urlAnswer(payload);
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array() };
}

/** Throws in the middle when the function fails there: the connection ends before the answer does. */
async function* piecesOf(first: Uint8Array, rest: AsyncGenerator<StreamedEvent>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for await (const event of rest) {
    if ('piece' in event) yield event.piece;
    else if (event.done.failed) throw new Error('The function failed while it answered.');
  }
}
