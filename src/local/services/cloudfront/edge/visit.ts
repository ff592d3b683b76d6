import type { DefaultCacheBehavior } from '../../../../wire/generated/cloudfront.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import type { Authentication } from '../../../authenticate.ts';
import type { Performer } from '../../../performer.ts';
import type { PhaseContext } from '../../../phase.ts';
import type { AddressRow, DistributionRow } from '../distributions/state.ts';
import type { EdgeAddress } from './address.ts';
import type { CachedRow } from './cached.ts';
import type { AskCloud } from './origin.ts';

export interface EdgeParts {
  readonly authentication: Authentication;
  readonly performer: Pick<Performer, 'admit'>;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly ask: AskCloud;
}

/** A request at an edge. */
export interface Visit {
  readonly request: HttpRequest;
  readonly at: EdgeAddress;
  readonly address: AddressRow;
  readonly row: DistributionRow;
  readonly behaviour: DefaultCacheBehavior;
  readonly phase: PhaseContext;
  readonly parts: EdgeParts;
}

/** What a viewer wants, as he asked for it or as a function has changed it. */
export interface Wanted {
  readonly method: string;
  /** Percent-encoded. */
  readonly path: string;
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The origin that a function has chosen. */
  readonly origin?: string | undefined;
}

/** What an edge has to give: kept before, or just fetched. */
export type Found = { readonly kept: CachedRow; readonly hit: boolean } | { readonly fetched: HttpResponse };

/** The name by which the viewer called: that of the distribution where the address is a path. */
export function hostOf({ request, at, row }: Visit): string {
  return at.byPath ? `${row.domain}.cloudfront.net` : (request.headers['host'] ?? request.hostname);
}

/**
 * Whether the viewer came by HTTPS. An edge here speaks HTTP alone and stands for the distribution's address, whose
 * viewers come by HTTPS unless what stands before it says otherwise (docs/decisions/edge-of-cloudfront.md).
 */
export function cameByHttps({ headers }: Pick<HttpRequest, 'headers'>): boolean {
  return headers['x-forwarded-proto'] !== 'http';
}
