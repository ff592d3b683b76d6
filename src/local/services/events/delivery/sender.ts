import type { Arn } from '../../../blocks/arns.ts';
import type { Caller } from '../../../caller.ts';
import type { PhaseContext } from '../../../phase.ts';
import type { RuleRow } from '../state.ts';
import type { TargetRow } from '../targets/target-row.ts';
import type { Outcome } from './outcome.ts';
import type { Delivery } from './schedule.ts';

/** What a sender is given. */
export interface Sending {
  readonly rule: RuleRow;
  readonly target: TargetRow;
  readonly payload: string;
  readonly delivery: Delivery;
}

export type Sender = (
  phase: PhaseContext,
  sending: Sending & { readonly arn: Arn; readonly caller: Caller },
) => Promise<Outcome>;
