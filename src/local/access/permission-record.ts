import { covers, lastingName } from '../../policy/policy.ts';
import type { AuthorizationRequest } from '../action.ts';
import { stringsIn } from './strings-in.ts';

/** One permission that was asked for. */
export interface Permission {
  readonly action: string;
  readonly arn: string;
}

/** What one call made: the ARN that it was asked for before there was a name, and the names in its answer. */
interface Made {
  readonly pattern: string;
  readonly names: ReadonlySet<string>;
}

/**
 * The permissions that calls have asked for since recording began, each once, in the order in which they came. What was
 * made meanwhile has another name the next time, so what was done to it
 * is asked for by the wildcard that it was made by.
 */
export class PermissionRecord {
  readonly #asked = new Map<string, Permission>();
  readonly #made: Made[] = [];
  #on = false;

  begin(): void {
    this.#on = true;
    this.#asked.clear();
    this.#made.length = 0;
  }

  note(requests: readonly AuthorizationRequest[]): void {
    if (!this.#on) return;
    for (const { action, arn } of requests) this.#asked.set(`${action} ${arn}`, { action, arn });
  }

  /** Takes in what a call answered that was asked for. */
  answered(requests: readonly AuthorizationRequest[], output: object): void {
    if (!this.#on) return;
    const patterns = new Set(
      requests.map(({ arn }) => arn).filter((arn) => arn.length > 1 && arn.endsWith('*')),
    );
    if (patterns.size === 0) return;
    const names = new Set(stringsIn(output));
    for (const pattern of patterns) this.#made.push({ pattern, names });
  }

  list(): readonly Permission[] {
    const widened = new Map<string, Permission>();
    for (const { action, arn: named } of this.#asked.values()) {
      const by = this.#made.find(({ names, pattern }) => names.has(nameIn(named)) && covers(pattern, named));
      const arn = by?.pattern ?? lastingName(named);
      widened.set(`${action} ${arn}`, { action, arn });
    }
    return [...widened.values()];
  }
}

/** The last part of an ARN. */
function nameIn(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}
