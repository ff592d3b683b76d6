import type { State } from '../../../store/table.ts';
import { addresses } from '../distributions/state.ts';
import type { AddressRow } from '../distributions/state.ts';

/** What the paths of distributions begin with: no bucket can be called so. */
const PREFIX = '/_cloudfront/';
const byPath = /^\/_cloudfront\/([A-Za-z0-9.*-]{1,255})(\/.*)?$/;
const byHost = /^([a-z0-9.-]{1,255})\.cloudfront\.(?:localhost(?:\.localstack\.cloud)?|net)$/;
/** Names of the cloud itself and of its services, which are nobody's alias. */
const own =
  /^(?:localhost|127\.0\.0\.1|[0-9a-f:]+)$|(?:^|\.)localhost\.localstack\.cloud$|\.amazonaws\.com|\.s3[.-]|\.lambda-url\./;

export interface EdgeAddress {
  /** An id, the first part of a domain, or an alias, in lower case. */
  readonly name: string;
  readonly path: string;
  readonly byPath: boolean;
}

/**
 * Which distribution a request is for, and the path there: at `ID.cloudfront.localhost`, or at a path of the cloud's own
 * address, since names below `localhost` lead nowhere on many machines. In the place of the id may stand the first part
 * of its domain, or an alias.
 */
export function readEdgeAddress(hostname: string, path: string): EdgeAddress | undefined {
  if (path.startsWith(PREFIX)) {
    const [, name, rest = '/'] = byPath.exec(path) ?? [];
    return name === undefined ? undefined : { name: name.toLowerCase(), path: rest, byPath: true };
  }
  if (!hostname.includes('.cloudfront.')) return undefined;
  const [, name] = byHost.exec(hostname) ?? [];
  return name === undefined ? undefined : { name, path, byPath: false };
}

/** A name of the cloud's own that was asked about: clients keep to one. */
let lastOwn: string | undefined;

function isOwn(hostname: string): boolean {
  if (hostname === lastOwn) return true;
  if (!own.test(hostname)) return false;
  lastOwn = hostname;
  return true;
}

/** The same for a name that is an alias by itself, where the cloud answers under it. */
export function readAlias(state: State, hostname: string, path: string): EdgeAddress | undefined {
  if (isOwn(hostname) || addressed(state, hostname) === undefined) return undefined;
  return { name: hostname, path, byPath: false };
}

/** Whose a name is; of aliases the exact one before one with an asterisk. */
export function addressed(state: State, name: string): AddressRow | undefined {
  const table = state.table(addresses);
  const dot = name.indexOf('.');
  return table.get(name) ?? (dot < 0 ? undefined : table.get(`*${name.slice(dot)}`));
}
