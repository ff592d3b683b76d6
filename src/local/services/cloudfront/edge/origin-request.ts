import type { Origin } from '../../../../wire/generated/cloudfront.ts';
import type { HttpRequest } from '../../../../wire/http.ts';
import type { Identity } from '../../../authenticate.ts';
import type { AddressRow } from '../distributions/state.ts';

export interface AskedOfOrigin {
  /** As the viewer sent it. */
  readonly request: HttpRequest;
  readonly method: string;
  /** Percent-encoded, as the viewer asked for it. */
  readonly path: string;
  readonly query: string;
  /** What the behaviour tells the origin of the viewer's headers, with `range` and what is sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** The viewer's host, where the origin is told it. */
  readonly host: string | undefined;
  readonly distribution: AddressRow;
  readonly domain: string;
  readonly sourceAddress: string;
  readonly requestId: string;
  readonly anonymous: Identity;
  /** Where a bucket is. */
  regionOf(bucket: string): string | undefined;
}

const OF_S3 = /^(?:range|origin|access-control-request-.*|if-.*|content-.*|cache-control|x-amz-meta-.*)$/;

/** What a bucket is told: nothing with which a viewer would ask for something else than the object. */
export function s3Headers(origin: Origin, { headers }: AskedOfOrigin): Record<string, string> {
  const named = Object.entries(headers).filter(([name]) => OF_S3.test(name));
  return { ...Object.fromEntries(named), ...ownHeaders(origin, OF_S3) };
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html */
export function customHeaders(
  origin: Origin,
  { request, headers, domain, sourceAddress, requestId }: AskedOfOrigin,
): Record<string, string> {
  const { 'x-forwarded-for': before, via } = request.headers;
  const own = `1.1 ${domain}.cloudfront.net (CloudFront)`;
  return {
    'user-agent': 'Amazon CloudFront',
    ...headers,
    via: via === undefined ? own : `${via}, ${own}`,
    'x-amz-cf-id': Buffer.from(requestId).toString('base64'),
    'x-forwarded-for': before === undefined ? sourceAddress : `${before}, ${sourceAddress}`,
    ...ownHeaders(origin),
  };
}

/** What the origin's configuration adds, over what the viewer said. */
function ownHeaders({ CustomHeaders }: Origin, only?: RegExp): Record<string, string> {
  const named = (CustomHeaders?.Items ?? []).map(({ HeaderName, HeaderValue }): [string, string] => [
    HeaderName.toLowerCase(),
    HeaderValue,
  ]);
  return Object.fromEntries(named.filter(([name]) => only?.test(name) !== false));
}
