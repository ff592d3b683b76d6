import type { HostNames } from './host-names.ts';
import type { RequestHead } from './request-head.ts';

/**
 * The guard stands before every route. Well-known keys make signatures worthless against web pages, so what
 * keeps a page out is what a browser says by itself and a page cannot change: Host, Origin, Sec-Fetch-Site and
 * User-Agent. The threat model is in docs/decisions/guard-against-web-pages.md. Nothing in here throws.
 */
export interface GuardRules {
  readonly hosts: HostNames;
  /** Exact origins (`http://localhost:3000`) whose pages may call. None unless the person who starts the cloud says so. */
  readonly origins: ReadonlySet<string>;
}

type RefusalReason = 'target' | 'host' | 'upgrade' | 'origin' | 'site' | 'browser';

export interface Refusal {
  readonly admitted: false;
  readonly status: 400 | 403;
  readonly reason: RefusalReason;
  readonly message: string;
}

export interface Admission {
  readonly admitted: true;
  readonly hostname: string;
  readonly port: number | undefined;
  readonly path: string;
  readonly query: string;
  /** Names in lower case; values of a repeated header joined by a comma, as SigV4 wants them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The listed origin that this request comes from, when a page sent it. */
  readonly origin: string | undefined;
}

/** Looks at one request line and its headers. */
export function inspect(
  { method, target, headers, hosts }: Pick<RequestHead, 'method' | 'target' | 'headers' | 'hosts'>,
  rules: GuardRules,
): Admission | Refusal {
  if (!target.startsWith('/') || target.includes('#')) {
    return refuse(
      400,
      'target',
      'The request target must be a path; absolute forms and fragments are refused.',
    );
  }
  if (hosts !== 1) {
    return refuse(400, 'host', 'The request must carry exactly one Host header.');
  }
  const host = rules.hosts.match(headers['host'] ?? '');
  if (host === undefined) {
    return refuse(403, 'host', 'The Host header is not one of the names of this local cloud.');
  }
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark + 1);
  const refusal = inspectSender(method, query, headers, rules.origins);
  if (refusal !== undefined) {
    return refusal;
  }
  const { origin } = headers;
  const listed = origin !== undefined && rules.origins.has(origin) ? origin : undefined;
  const { hostname, port } = host;
  return { admitted: true, hostname, port, path, query, headers, origin: listed };
}

function inspectSender(
  method: string,
  query: string,
  headers: Readonly<Record<string, string>>,
  origins: ReadonlySet<string>,
): Refusal | undefined {
  // `Upgrade: h2c` is what Java's client offers by default; it is ignored, as HTTP allows.
  const { upgrade } = headers;
  if (headers['sec-websocket-key'] !== undefined || (upgrade !== undefined && /websocket/i.test(upgrade))) {
    return refuse(403, 'upgrade', 'This local cloud speaks no WebSocket.');
  }
  const origin = headers['origin'];
  if (origin !== undefined) {
    return origins.has(origin)
      ? undefined
      : refuse(403, 'origin', 'Pages of this origin may not call this local cloud.');
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    // `none`: the person typed or opened the address. `same-origin`: an object of a bucket shown as a page.
    if (site !== 'none' && site !== 'same-origin') {
      return refuse(403, 'site', 'A page of another site may not call this local cloud.');
    }
    // A typed address may have been redirected here by a stranger and still says `none`: it may read, not act.
    return (method === 'GET' || method === 'HEAD') && !callsAction(query)
      ? undefined
      : refuse(403, 'site', 'A browser may open objects of this local cloud, and nothing else.');
  }
  return looksLikeBrowser(headers['user-agent'])
    ? refuse(403, 'browser', 'The browser does not say which page sent this; use http://localhost instead.')
    : undefined;
}

/**
 * Browsers leave Sec-Fetch-Site out when the name is not trustworthy to them (plain HTTP to anything but
 * localhost) and Origin out of simple GETs, but a page cannot change User-Agent without a preflight.
 */
function looksLikeBrowser(userAgent: string | undefined): boolean {
  return userAgent !== undefined && userAgent.startsWith('Mozilla/') && !userAgent.includes('PowerShell');
}

/** The links in SNS's mails are query actions that AWS means to be opened in a browser; they carry a secret token. */
const linkActions: ReadonlySet<string> = new Set(['ConfirmSubscription', 'Unsubscribe']);

function callsAction(query: string): boolean {
  return query.split('&').some((pair) => {
    const equals = pair.indexOf('=');
    const key = decodeLoosely(equals < 0 ? pair : pair.slice(0, equals));
    return key.toLowerCase() === 'action' && !linkActions.has(equals < 0 ? '' : pair.slice(equals + 1));
  });
}

/** Percent-decoding of ASCII that accepts anything. */
function decodeLoosely(text: string): string {
  return text.replace(/%([0-7][0-9a-fA-F])/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

function refuse(status: 400 | 403, reason: RefusalReason, message: string): Refusal {
  return { admitted: false, status, reason, message };
}
