import type { Clock } from '../clock.ts';
import type { ControlClient } from '../local/control/client.ts';
import type { OperationContext } from '../operations/context.ts';
import type { Plan } from '../operations/plan/plan.ts';
import type { Rehearsal } from '../rehearsal/rehearse.ts';

export interface RehearsalWish {
  readonly plan: Plan;
  /** How long the twin lives on. A UsageError says what is too short or too long. */
  readonly forMs: number;
  /** Takes it back at the end. */
  readonly undo: boolean;
  readonly signal: AbortSignal;
  readonly onTime: (livedMs: number) => void;
}

/** What the console is made of: whoever starts it puts it together. */
export interface ConsoleParts {
  readonly operations: OperationContext;
  /** The time of the target now. That of a local cloud moves while the console runs. */
  readonly clock: () => Promise<Clock>;
  /** AWS, the local cloud, or something else that answers at an address. */
  readonly kind: 'aws' | 'local' | 'endpoint';
  /** The address, when it is not AWS's own. */
  readonly endpoint: string | undefined;
  /** The local cloud's own calls, when the target is one. */
  readonly control: ControlClient | undefined;
  /** Rehearses a plan on a twin of the target. */
  readonly rehearse: (wish: RehearsalWish) => Promise<Rehearsal>;
  /** Where closed months of costs are kept. */
  readonly costsDirectory: string | undefined;
  readonly version: string;
  /** Where the page's files are. */
  readonly page: URL;
}

/** The context of an operation that begins now. */
export async function operationsNow(parts: ConsoleParts): Promise<OperationContext> {
  return { ...parts.operations, clock: await parts.clock() };
}
