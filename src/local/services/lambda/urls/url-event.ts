import type { Caller } from '../../../caller.ts';
import type { HttpRequest } from '../../../../wire/http.ts';
import type { UrlRow } from './url-row.ts';

export interface UrlCall {
  readonly request: HttpRequest;
  readonly body: Uint8Array;
  /** The path at the URL. */
  readonly path: string;
  readonly url: UrlRow;
  readonly caller: Caller;
  readonly sourceAddress: string;
  readonly requestId: string;
  readonly now: number;
}

/**
 * The event of a request to a function's URL: payload format 2.0.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
 */
export function urlEvent({
  request,
  body,
  path,
  url,
  caller,
  sourceAddress,
  requestId,
  now,
}: UrlCall): object {
  const { method, query, hostname } = request;
  const { cookie, connection: _hop, ...headers } = request.headers;
  const anonymous = caller.kind === 'anonymous';
  const isBase64Encoded = body.length > 0 && !isText(headers['content-type'], body);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: decoded(path),
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers: {
      ...headers,
      'x-forwarded-for': sourceAddress,
      'x-forwarded-port': String(request.port ?? 80),
      'x-forwarded-proto': request.protocol,
    },
    ...(query === '' ? {} : { queryStringParameters: parameters(query) }),
    requestContext: {
      accountId: anonymous ? 'anonymous' : caller.account,
      apiId: url.id,
      ...(anonymous ? {} : { authorizer: { iam: identityOf(caller) } }),
      domainName: hostname,
      domainPrefix: url.id,
      http: {
        method,
        path: decoded(path),
        protocol: 'HTTP/1.1',
        sourceIp: sourceAddress,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: clfTime(now),
      timeEpoch: now,
    },
    ...(body.length === 0 ? {} : { body: Buffer.from(body).toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
}

function identityOf({ accessKeyId, account, userId, arn }: Caller): object {
  return {
    accessKey: accessKeyId,
    accountId: account,
    callerId: userId,
    cognitoIdentity: null,
    principalOrgId: null,
    userArn: arn,
    userId,
  };
}

/** Values of a name that comes more than once are joined by commas. */
function parameters(query: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query))
    found[name] = found[name] === undefined ? value : `${found[name]},${value}`;
  return found;
}

/** What is handed over as it is; everything else in base64. */
function isText(type: string | undefined, body: Uint8Array): boolean {
  if (type === undefined) return Buffer.from(body).toString('utf8').includes('\uFFFD') === false;
  return /^(?:text\/|application\/(?:json|javascript|xml)(?:;|$))/i.test(type.trim());
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `12/Mar/2026:19:03:58 +0000` */
function clfTime(time: number): string {
  const date = new Date(time);
  const [, day, month, year, clock] = /^\w+, (\d+) (\w+) (\d+) (\S+)/.exec(date.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${clock} +0000`;
}
