/** What the weather does to a call. */
export type FaultEffect =
  /** The service's own "slow down". */
  | { readonly kind: 'throttle' }
  | { readonly kind: 'error'; readonly code: string; readonly status: number; readonly message: string }
  /** The answer comes later, by the wall clock. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** The connection breaks: `before` anything was done, or `after` all was done and only the answer is lost. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** EC2 has no machines left: `InsufficientInstanceCapacity`. */
  | { readonly kind: 'capacity' }
  /** Each member of a batch (or only these, by id) fails with this chance, where AWS can fail one alone. */
  | { readonly kind: 'partial'; readonly rate: number; readonly members?: readonly string[] };

/** A rule of the weather. The first rule that matches a call and strikes decides; `latency` and `partial` add up. */
export interface FaultRule {
  /** Such as `ec2`; any when absent. `*` and `?` are wildcards here and in `action`. */
  readonly service?: string | undefined;
  /** Such as `DescribeInstances` or `Describe*`. */
  readonly action?: string | undefined;
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  /** The chance that it strikes a call that matches: 1 unless set. */
  readonly rate?: number | undefined;
  /** It lets this many matching calls pass first. */
  readonly after?: number | undefined;
  /** It strikes so often, then never again. */
  readonly count?: number | undefined;
  readonly effect: FaultEffect;
}

/** A rule in force, with what it has done. */
export interface ActiveFault extends FaultRule {
  readonly id: string;
  /** Calls that matched. */
  readonly matched: number;
  /** Calls that it struck. */
  readonly struck: number;
}
