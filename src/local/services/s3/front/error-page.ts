import type { HttpResponse } from '../../../../wire/http.ts';
import { hostId, requestHeaders } from '../../../../wire/server/request-ids.ts';
import { escapeXml } from '../../../../wire/xml/escape.ts';

/** What went wrong, and what it is about: `Key`, `BucketName`, `Method`. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly about: Readonly<Record<string, string>>;
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
  416: 'Requested Range Not Satisfiable',
};

/**
 * The page by which a website tells what went wrong.
 * @param second What was wrong with the page that the bucket has for errors.
 */
export function errorPage(status: number, fault: Fault, requestId: string, second?: Fault): HttpResponse {
  const title = `${status} ${titles[status] ?? 'Error'}`;
  const ids = { RequestId: requestId, HostId: hostId(requestId) };
  const own = factsOf({ ...fault, about: { ...fault.about, ...ids } });
  const other =
    second === undefined
      ? ''
      : `<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n${factsOf(second)}\n`;
  const page = `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${own}\n${other}<hr/>\n</body>\n</html>\n`;
  const headers = {
    ...requestHeaders('s3', requestId),
    'content-type': 'text/html; charset=utf-8',
    'x-amz-error-code': fault.code,
    'x-amz-error-message': fault.message,
  };
  return { status, headers, body: Buffer.from(page) };
}

function factsOf({ code, message, about }: Fault): string {
  const facts = Object.entries({ Code: code, Message: message, ...about });
  return `<ul>\n${facts.map(([name, value]) => `<li>${name}: ${escapeXml(value)}</li>`).join('\n')}\n</ul>`;
}
