import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface GuardRules {
  /** The port that the server listens on. */
  readonly port: number;
  /** The secret that the cookie of a person's browser holds. */
  readonly session: string;
}

export interface Refusal {
  readonly status: 400 | 403 | 405;
  readonly message: string;
  readonly hint?: string;
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>;

/** Cookies know no ports: two consoles on one machine must not overwrite each other's. */
export function cookieName(port: number): string {
  return `nuage-console-${port}`;
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'DELETE']);

/** The path at which the printed link is exchanged for the cookie. */
export const openPath = '/open';

/**
 * Stands before every route and lets in one browser: the one that opened the printed link. What keeps other pages out is
 * what a browser says by itself (Host, Origin, Sec-Fetch-Site), and the cookie, which is not sent from them; what keeps
 * other people of this machine out is the cookie. The threat model is in docs/decisions/console.md.
 */
export function refusalOf(asked: Asked, { port, session }: GuardRules): Refusal | undefined {
  const { method = '', url = '', headers, rawHeaders } = asked;
  if (!url.startsWith('/') || url.includes('#'))
    return { status: 400, message: 'The request target must be a path.' };
  if (countOf('host', rawHeaders) !== 1)
    return { status: 400, message: 'The request must carry exactly one Host header.' };
  const host = headers.host ?? '';
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 403, message: 'The Host header is not a name of this console.' };
  if (headers.upgrade !== undefined) return { status: 403, message: 'This console speaks no WebSocket.' };
  if (!methods.has(method)) return { status: 405, message: 'This console knows GET, HEAD, POST and DELETE.' };
  const reads = method === 'GET' || method === 'HEAD';
  if (reads && ((headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined))
    return { status: 400, message: 'A GET to the console holds no body.' };
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, message: 'Pages of another origin may not call this console.' };
  const site = headers['sec-fetch-site'];
  // `none` is an address that the person typed or opened from a terminal: it may look, and not act.
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && reads))
    return { status: 403, message: 'A page of another site may not call this console.' };
  if (!reads && origin === undefined)
    return { status: 403, message: 'What changes something must say from which page it comes.' };
  if (pathOf(url) === openPath) return undefined;
  if (cookiesIn(headers.cookie, cookieName(port)).some((given) => same(given, session))) return undefined;
  return {
    status: 403,
    message: 'This browser did not open the link that nuage console printed.',
    hint: 'Open that link; it works once. Start nuage console again for another.',
  };
}

/** The path of a request target, without its query. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/** Compares secrets in a time that does not tell how much of them is right. */
export function same(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Node keeps the first of several Host headers and drops the others. */
function countOf(name: string, rawHeaders: readonly string[]): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;
}

/** All of a name: cookies know no ports, so another page of this machine can plant one that comes before ours. */
function cookiesIn(header: string | undefined, name: string): readonly string[] {
  return (header ?? '').split(';').flatMap((pair) => {
    const [key = '', value] = pair.trim().split('=', 2);
    return key === name && value !== undefined ? [value] : [];
  });
}
