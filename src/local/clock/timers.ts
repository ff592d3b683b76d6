/** What a service asks to happen later. */
export interface NewTimer {
  /** Virtual time, epoch ms. What lies in the past fires as soon as the transaction is over. */
  readonly due: number;
  /** Which handler: `<service>.<…>`, as declared in the service's `timers`. */
  readonly kind: string;
  /** With the kind, what it is for: there is one timer for each kind and key, and a new one takes its place. */
  readonly key: string;
  /** Plain JSON. */
  readonly payload?: unknown;
}

/** The timers of one account and region. Rows, not closures: they outlive the process. */
export interface Timers {
  schedule(timer: NewTimer): void;
  /** Whether there was one. */
  cancel(timer: { readonly kind: string; readonly key: string }): boolean;
}
