import type { RoutingRule, WebsiteConfiguration } from '../../../../wire/generated/s3.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { wholeBody } from '../../../../wire/body.ts';
import { anonymousIdentity } from '../../../authenticate.ts';
import { buckets } from '../state.ts';
import { errorPage } from './error-page.ts';
import type { Fault } from './error-page.ts';
import type { FrontParts } from './front-parts.ts';

const HOST = /^(.+)\.s3-website[.-]/;

interface Site {
  readonly bucket: string;
  readonly website: WebsiteConfiguration | undefined;
  readonly exists: boolean;
}

/** The bucket whose website a host name means; undefined when it means none. */
export function websiteBucket({ hostname }: HttpRequest, { authentication }: FrontParts): Site | undefined {
  const bucket = HOST.exec(hostname)?.[1];
  if (bucket === undefined) return undefined;
  const row = authentication.state.table(buckets).get(bucket);
  return { bucket, website: row?.settings.website, exists: row !== undefined };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html: pages for everybody, errors as pages. */
export async function serveWebsite(
  request: HttpRequest,
  site: Site,
  parts: FrontParts,
): Promise<HttpResponse> {
  const { bucket, website, exists } = site;
  const { requestId } = parts;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return errorPage(405, notAllowed(request.method), requestId);
  if (!exists || website === undefined)
    return errorPage(404, exists ? noWebsite(bucket) : noBucket(bucket), requestId);
  const key = keyOf(request.path);
  if (key === undefined) return errorPage(400, badAddress(request.path), requestId);
  const all = website.RedirectAllRequestsTo;
  if (all !== undefined) return moved(301, `${all.Protocol ?? 'http'}://${all.HostName}${request.path}`);
  const before = website.RoutingRules?.find((rule) => matches(rule, key, undefined));
  if (before !== undefined) return redirected(before, key, request);
  const suffix = website.IndexDocument?.Suffix ?? '';
  const asked = key === '' || key.endsWith('/') ? key + suffix : key;
  const found = await read(request, bucket, asked, parts);
  const target = found.headers['x-amz-website-redirect-location'];
  if (found.status < 300 && target !== undefined) return moved(301, target);
  if (found.status < 400) return found;
  // Who may not list the bucket is not told whether the key is there, and led on all the same.
  if (asked === key && (found.status === 404 || found.status === 403)) {
    const index = await read({ ...request, method: 'HEAD' }, bucket, `${key}/${suffix}`, parts);
    if (index.status === 200) return moved(302, `/${key}/`);
  }
  const after = website.RoutingRules?.find((rule) => matches(rule, key, found.status));
  if (after !== undefined) return redirected(after, key, request);
  const error = website.ErrorDocument?.Key;
  if (error === undefined) return errorPage(found.status, await faultOf(found, asked), requestId);
  const page = await read(request, bucket, error, parts);
  if (page.status !== 200)
    return errorPage(found.status, await faultOf(found, asked), requestId, await faultOf(page, error));
  const onwards = page.headers['x-amz-website-redirect-location'];
  return onwards === undefined ? { ...page, status: found.status } : moved(301, onwards);
}

/** Undefined for a path that is not encoded as URLs are. */
function keyOf(path: string): string | undefined {
  try {
    return decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
}

const badAddress = (URI: string): Fault => ({
  code: 'InvalidURI',
  message: "Couldn't parse the specified URI.",
  about: { URI },
});

const noBucket = (BucketName: string): Fault => ({
  code: 'NoSuchBucket',
  message: 'The specified bucket does not exist',
  about: { BucketName },
});

const noWebsite = (BucketName: string): Fault => ({
  code: 'NoSuchWebsiteConfiguration',
  message: 'The specified bucket does not have a website configuration',
  about: { BucketName },
});

const notAllowed = (Method: string): Fault => ({
  code: 'MethodNotAllowed',
  message: 'The specified method is not allowed against this resource.',
  about: { Method, ResourceType: 'OBJECT' },
});

function read(request: HttpRequest, bucket: string, key: string, parts: FrontParts): Promise<HttpResponse> {
  const path = `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
  const asked: HttpRequest = { ...request, hostname: 'localhost', path, query: '' };
  return parts.answer(asked, anonymousIdentity(parts.authentication));
}

function matches({ Condition: condition }: RoutingRule, key: string, status: number | undefined): boolean {
  const wanted = condition?.HttpErrorCodeReturnedEquals;
  if ((wanted === undefined) !== (status === undefined)) return false;
  if (wanted !== undefined && wanted !== String(status)) return false;
  return key.startsWith(condition?.KeyPrefixEquals ?? '');
}

function redirected(
  { Redirect: to, Condition: condition }: RoutingRule,
  key: string,
  request: HttpRequest,
): HttpResponse {
  const prefix = condition?.KeyPrefixEquals ?? '';
  const replaced =
    to.ReplaceKeyPrefixWith === undefined ? key : to.ReplaceKeyPrefixWith + key.slice(prefix.length);
  const host = to.HostName ?? request.headers['host'] ?? 'localhost';
  const status = Number(to.HttpRedirectCode ?? 301);
  return moved(status, `${to.Protocol ?? 'http'}://${host}/${to.ReplaceKeyWith ?? replaced}`);
}

function moved(status: number, location: string): HttpResponse {
  return { status, headers: { location }, body: new Uint8Array(0) };
}

async function faultOf({ body }: HttpResponse, Key: string): Promise<Fault> {
  const text = Buffer.from(await wholeBody(body)).toString('utf8');
  const [, code = 'NoSuchKey'] = /<Code>([^<]*)</.exec(text) ?? [];
  const [, message = 'The specified key does not exist.'] = /<Message>([^<]*)</.exec(text) ?? [];
  return { code, message, about: { Key } };
}
