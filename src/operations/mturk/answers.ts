import type { OperationContext } from '../context.ts';
import { showHit } from './read-hits.ts';
import type { TurkSide } from './turk-place.ts';

/** What one worker answered to one task. */
export interface AnswerLine {
  readonly hit: string;
  /** The requester's own words for the task. */
  readonly annotation?: string | undefined;
  readonly assignment: string;
  readonly worker: string;
  readonly status: string;
  readonly submitted: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** The answers to tasks, as they were submitted: for a table or a spreadsheet. */
export async function* turkAnswers(
  { hits, ...side }: TurkSide & { readonly hits: readonly string[] },
  context: OperationContext,
): AsyncGenerator<AnswerLine> {
  for (const hit of hits) {
    const { annotation, work } = await showHit({ ...side, hit }, context);
    for (const { id, worker, status, submitted, answers } of work)
      yield {
        hit,
        ...(annotation !== undefined && { annotation }),
        assignment: id,
        worker,
        status,
        submitted,
        answers,
      };
  }
}
