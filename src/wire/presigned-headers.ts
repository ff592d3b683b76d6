import type { HttpRequest } from './http.ts';
import { formPairs } from './percent.ts';

const PRESIGNED = /(?:^|&)(?:X-Amz-Signature|Signature)=/i;
/** Clients that presign put these where the signature stands, so that whoever has the URL need not send them. */
const IN_QUERY = /(?:^|&)x-amz-(?:acl=|meta-|request-payer=)/i;
const HEADER = /^x-amz-(?:acl$|request-payer$|meta-.)/;

/**
 * A request to S3 with the headers that its presigned URL carries in the query string: the metadata and the canned ACL
 * of what is written, and that the requester pays. What came as a header stays.
 */
export function withPresignedHeaders(request: HttpRequest): HttpRequest {
  const { query } = request;
  if (query === '' || !IN_QUERY.test(query) || !PRESIGNED.test(query)) return request;
  const headers = { ...request.headers };
  for (const [given, value] of formPairs(query)) {
    const name = given.toLowerCase();
    if (HEADER.test(name)) headers[name] ??= value;
  }
  return { ...request, headers };
}
