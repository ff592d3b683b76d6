import type { DistributionConfig, Origin } from '../../../../wire/generated/cloudfront.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import type { Identity } from '../../../authenticate.ts';
import { S3_DOMAIN } from '../distributions/check.ts';
import { signerOf } from './origin-signer.ts';
import type { AskedOfOrigin } from './origin-request.ts';
import { customHeaders, s3Headers } from './origin-request.ts';

/** Asks the cloud itself. */
export type AskCloud = (request: HttpRequest, identity?: Identity) => Promise<HttpResponse>;

const WEBSITE = /^(.+)\.s3-website[.-]/;
const FUNCTION_URL = /^([a-z0-9]{32})\.lambda-url\.([a-z0-9-]+)\.(?:on\.aws|localhost)$/;
const DISTRIBUTION = /^[a-z0-9]+\.cloudfront\.(?:net|localhost)$/;
/** What the cloud itself is called. */
const OWN = /^(?:localhost|127\.0\.0\.1|localhost\.localstack\.cloud|.+\.localhost)$/;

/** The origins that a behaviour goes to, one after the other; those of a group in its order. */
export function originsOf({ Origins, OriginGroups }: DistributionConfig, target: string): readonly Origin[] {
  const group = OriginGroups?.Items?.find(({ Id }) => Id === target);
  const ids = group?.Members.Items.map(({ OriginId }) => OriginId) ?? [target];
  return ids.flatMap((id) => Origins.Items?.find(({ Id }) => Id === id) ?? []);
}

/** The answers of a group's origin after which the next one is asked. */
export function failsOver({ OriginGroups }: DistributionConfig, target: string, status: number): boolean {
  const group = OriginGroups?.Items?.find(({ Id }) => Id === target);
  return group?.FailoverCriteria.StatusCodes.Items.includes(status) === true;
}

/**
 * Fetches from what this cloud has: a bucket, its website, the URL of a function, another distribution. Undefined for an
 * origin elsewhere, since the cloud opens no connection to the outside.
 */
export function fetchFrom(
  origin: Origin,
  asked: AskedOfOrigin,
  ask: AskCloud,
): Promise<HttpResponse> | undefined {
  const path = `${origin.OriginPath ?? ''}${asked.path}`;
  const name = origin.DomainName.toLowerCase();
  const [, bucket] = WEBSITE.test(name) ? [] : (S3_DOMAIN.exec(name) ?? []);
  if (bucket !== undefined) {
    const headers = { ...s3Headers(origin, asked), host: 'localhost' };
    // Never the query: it could ask for something else than the object.
    const request = {
      ...requestOf(asked),
      hostname: 'localhost',
      path: `/${bucket}${path}`,
      query: '',
      headers,
    };
    // What a page asks before it sends something is for the bucket's rules alone.
    return asked.method === 'OPTIONS' ? ask(request) : ask(request, signerOf(origin, asked, bucket));
  }
  const host = hereCalled(name);
  if (host === undefined) return undefined;
  const headers = { ...customHeaders(origin, asked), host: asked.host ?? host };
  const signer = FUNCTION_URL.test(name) ? signerOf(origin, asked) : undefined;
  return ask({ ...requestOf(asked), hostname: host, path, query: asked.query, headers }, signer);
}

/** Under which name this cloud has what is called so on AWS. */
function hereCalled(name: string): string | undefined {
  const [, site] = WEBSITE.exec(name) ?? [];
  if (site !== undefined) return `${site}.s3-website.localhost`;
  const [, id, region] = FUNCTION_URL.exec(name) ?? [];
  if (id !== undefined) return `${id}.lambda-url.${region}.localhost`;
  return DISTRIBUTION.test(name) || OWN.test(name) ? name : undefined;
}

function requestOf({ request, method }: AskedOfOrigin): HttpRequest {
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  return { ...request, method, body: reads ? new Uint8Array(0) : request.body };
}
