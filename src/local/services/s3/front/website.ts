import type { RoutingRule, WebsiteConfiguration } from '../../../../wire/generated/s3.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { wholeBody } from '../../../../wire/body.ts';
import { escapeXml } from '../../../../wire/xml/escape.ts';
import { anonymousIdentity } from '../../../authenticate.ts';
import { buckets } from '../state.ts';
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
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return errorPage(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  if (!exists) return errorPage(404, 'NoSuchBucket', 'The specified bucket does not exist');
  if (website === undefined)
    return errorPage(
      404,
      'NoSuchWebsiteConfiguration',
      'The specified bucket does not have a website configuration',
    );
  const key = decodeURIComponent(request.path.slice(1));
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
  if (asked === key && found.status === 404) {
    const index = await read({ ...request, method: 'HEAD' }, bucket, `${key}/${suffix}`, parts);
    if (index.status === 200) return moved(302, `/${key}/`);
  }
  const after = website.RoutingRules?.find((rule) => matches(rule, key, found.status));
  if (after !== undefined) return redirected(after, key, request);
  const error = website.ErrorDocument?.Key;
  if (error === undefined) return asErrorPage(found, asked);
  const page = await read(request, bucket, error, parts);
  if (page.status === 200) return { ...page, status: found.status };
  return asErrorPage(found, asked, { ...(await faultOf(page)), key: error });
}

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

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly key?: string;
}

async function faultOf({ body }: HttpResponse): Promise<Fault> {
  const text = Buffer.from(await wholeBody(body)).toString('utf8');
  const [, code = 'NoSuchKey'] = /<Code>([^<]*)</.exec(text) ?? [];
  const [, message = 'The specified key does not exist.'] = /<Message>([^<]*)</.exec(text) ?? [];
  return { code, message };
}

/** @param second What was wrong with the page that the bucket has for errors. */
async function asErrorPage(response: HttpResponse, key: string, second?: Fault): Promise<HttpResponse> {
  const { code, message } = await faultOf(response);
  return errorPage(response.status, code, message, key, second);
}

const titles: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
};

function errorPage(
  status: number,
  code: string,
  message: string,
  key?: string,
  second?: Fault,
): HttpResponse {
  const title = `${status} ${titles[status] ?? 'Error'}`;
  const own = factsOf({ code, message, ...(key === undefined ? {} : { key }) });
  const other =
    second === undefined
      ? ''
      : `<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n${factsOf(second)}\n`;
  const page = `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${own}\n${other}<hr/>\n</body>\n</html>\n`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'x-amz-error-code': code,
    'x-amz-error-message': message,
  };
  return { status, headers, body: Buffer.from(page) };
}

function factsOf({ code, message, key }: Fault): string {
  const facts = [`Code: ${code}`, `Message: ${message}`, ...(key === undefined ? [] : [`Key: ${key}`])];
  return `<ul>\n${facts.map((fact) => `<li>${escapeXml(fact)}</li>`).join('\n')}\n</ul>`;
}
