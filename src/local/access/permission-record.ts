import type { AuthorizationRequest } from '../action.ts';

/** One permission that was asked for. */
export interface Permission {
  readonly action: string;
  readonly arn: string;
}

/** The permissions that calls have asked for since recording began, each once, in the order in which they came. */
export class PermissionRecord {
  readonly #asked = new Map<string, Permission>();
  #on = false;

  begin(): void {
    this.#on = true;
    this.#asked.clear();
  }

  note(requests: readonly AuthorizationRequest[]): void {
    if (!this.#on) return;
    for (const { action, arn } of requests) this.#asked.set(`${action} ${arn}`, { action, arn });
  }

  list(): readonly Permission[] {
    return [...this.#asked.values()];
  }
}
