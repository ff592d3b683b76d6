import { isSkip, type PlanEntry, type PlanHeader, type Skip, type Step } from './step.ts';

/** What an operation would change, with reasons. Read it as often as needed; it streams. */
export interface Plan extends AsyncDisposable {
  readonly header: PlanHeader;
  /** Whether it was read from a file, so that time has passed since it was made. */
  readonly saved: boolean;
  entries(): AsyncIterable<PlanEntry>;
  /** The entries as the lines of JSON that they are kept as. */
  lines(): AsyncIterable<string>;
}

/** The steps of a plan, in order. */
export async function* stepsOf(plan: Plan): AsyncGenerator<Step> {
  for await (const entry of plan.entries()) if (!isSkip(entry)) yield entry;
}

/** What a plan leaves alone, with reasons. */
export async function* skipsOf(plan: Plan): AsyncGenerator<Skip> {
  for await (const entry of plan.entries()) if (isSkip(entry)) yield entry;
}
