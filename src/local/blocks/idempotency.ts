import { defineTable } from '../store/table.ts';
import type { State } from '../store/table.ts';
import { fingerprint } from './fingerprint.ts';

interface RememberedCall {
  /** Action and token; the tables are scoped to account and region. */
  readonly id: string;
  readonly fingerprint: string;
  readonly result: string;
  /** Virtual time, in milliseconds since the epoch. */
  readonly expires: number;
}

export const rememberedCalls = defineTable<RememberedCall>({
  name: 'idempotency',
  scope: 'region',
  id: (row) => row.id,
  indexes: { expires: (row) => row.expires },
});

/** What the cloud needs to know about a call with a client token; an action's context has all but the last two. */
export interface TokenCall {
  readonly state: State;
  /** Virtual time, in milliseconds since the epoch. */
  readonly now: number;
  /** `ec2:RunInstances` */
  readonly action: string;
  readonly token: string;
  /** All that must be the same for the call to be the same; the token itself and DryRun left out. */
  readonly input: unknown;
}

/** `fresh`: do it. `repeated`: answer with what `result` names. `mismatched`: same token, other parameters. */
export type TokenVerdict =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'repeated'; readonly result: string }
  | { readonly kind: 'mismatched' };

/** Says whether a call with this token was made before in this account and region, and has not expired. */
export function checkToken(call: TokenCall): TokenVerdict {
  const row = call.state.table(rememberedCalls).get(idOf(call));
  if (row === undefined || row.expires <= call.now) return { kind: 'fresh' };
  if (row.fingerprint !== fingerprint(call.input)) return { kind: 'mismatched' };
  return { kind: 'repeated', result: row.result };
}

/** How many expired calls are swept out whenever one is remembered, so that the table stays small by itself. */
const SWEPT_AT_ONCE = 4;

/**
 * Remembers a call for `lifetime` milliseconds of virtual time.
 * @param result What finds the answer again, usually the id of the resource that was made.
 */
export function rememberToken(call: TokenCall, result: string, lifetime: number): void {
  const table = call.state.table(rememberedCalls);
  const expired = [...table.list({ index: 'expires', below: call.now, limit: SWEPT_AT_ONCE })];
  for (const row of expired) table.delete(row.id);
  const expires = call.now + lifetime;
  table.put({ id: idOf(call), fingerprint: fingerprint(call.input), result, expires });
}

function idOf({ action, token }: TokenCall): string {
  return `${action} ${token}`;
}
