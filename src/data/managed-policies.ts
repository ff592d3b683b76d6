import { createHash } from 'node:crypto';
import { Pack } from './pack.ts';

/** An AWS managed policy without its document. */
export interface ManagedPolicySummary {
  readonly name: string;
  readonly path: string;
  /** As AWS's ids look; AWS's own ids of these policies are not in the table. */
  readonly id: string;
  /** ISO times. */
  readonly created: string;
  readonly updated: string;
  readonly defaultVersion: string;
}

export interface ManagedPolicy extends ManagedPolicySummary {
  /** JSON text of the default version; the older ones are not in the table. */
  readonly document: string;
}

/** Of each policy: name, path, created, updated, default version. */
type Listed = readonly (readonly [string, string, string, string, string])[];

const pack = new Pack('managed-policies');
/** No policy has this name. */
const LIST = '*';
let summaries: ReadonlyMap<string, ManagedPolicySummary> | undefined;

/** All AWS managed policies in order of name. */
export function awsManagedPolicies(): Iterable<ManagedPolicySummary> {
  return byName().values();
}

/** One AWS managed policy, by its name without a path. */
export function awsManagedPolicy(name: string): ManagedPolicy | undefined {
  const summary = byName().get(name);
  const document = summary === undefined ? undefined : pack.get<object>(name);
  if (summary === undefined || document === undefined) return undefined;
  return { ...summary, document: JSON.stringify(document, null, 4) };
}

function byName(): ReadonlyMap<string, ManagedPolicySummary> {
  summaries ??= new Map(
    (pack.get<Listed>(LIST) ?? []).map(([name, path, created, updated, defaultVersion]) => [
      name,
      { name, path, id: idOf(name), created, updated, defaultVersion },
    ]),
  );
  return summaries;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function idOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 17);
  return `ANPA${[...bytes].map((byte) => LETTERS.charAt(byte % 32)).join('')}`;
}
