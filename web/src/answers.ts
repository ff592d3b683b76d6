import type { Answer, RunNews } from '../../src/console/answers.ts';

/** What the console's API answers: declared where it is answered, and named here for the pages. */
export type { Answer, Answers, Sent, RunNews, Wanted } from '../../src/console/answers.ts';
export type { FailureWords as Failure } from '../../src/console/failure.ts';

export type Target = Answer<'target'>;
export type UnreadPlace = Answer<'instances'>['failures'][number];
export type Instance = Answer<'instances'>['rows'][number];
export type InstanceDetails = Answer<'instances/'>;
/** A list with the places that could not be read. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly failures: readonly UnreadPlace[];
}
export type Queue = Answer<'queues'>['rows'][number];
export type PlanSummary = Answer<'runs/'>['summary'];
export type RunReport = Extract<RunNews, { readonly kind: 'finished' }>['report'];
export type Run = Answer<'runs'>['runs'][number];
export type RunStep = Answer<'runs/'>['steps'][number];
export type Call = Answer<'local/calls'>[number];
export type Message = Answer<'local/queues/'>[number];
export type Mail = Answer<'local/mails'>[number];
export type Fault = Answer<'local/faults'>[number];
