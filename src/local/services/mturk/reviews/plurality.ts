import type { TimerContext } from '../../../action.ts';
import { readAnswers } from '../assignments/answers.ts';
import { assignmentsOf } from '../hits/find-hit.ts';
import type { AssignmentRow, HitRow } from '../state.ts';
import { approveByPolicy, extendByPolicy, find, rejectByPolicy } from './act.ts';
import type { Review } from './act.ts';
import { parametersOf } from './parameters.ts';
import type { Parameters } from './parameters.ts';
import { reviews } from './state.ts';

/** Longer answers are not compared. */
const longest = 256;

interface Agreement {
  readonly question: string;
  /** Undefined where there is none. */
  readonly agreed: string | undefined;
}

type Given = ReadonlyMap<AssignmentRow, ReadonlyMap<string, readonly string[]>>;

/** Compares what workers answered, once a HIT can be reviewed. Answers whether the HIT was extended. */
export function reviewHit(context: TimerContext, hit: HitRow): boolean {
  if (hit.hitReview === undefined) return false;
  const review: Review = { context, hitId: hit.id, level: 'HIT' };
  const parameters = parametersOf(hit.hitReview);
  const rows = assignmentsOf(context, hit.id).filter((row) => counts(context, row, parameters));
  const given: Given = new Map(rows.map((row) => [row, readAnswers(row.answer ?? '')]));
  if (given.size === 0) return false;
  const agreements = parameters
    .list('QuestionIds')
    .map((question) => agree(review, question, given, parameters));
  const agreed = agreements.filter(({ agreed: answer }) => answer !== undefined);
  const score = Math.floor((agreed.length * 100) / Math.max(1, agreements.length));
  find(review, { subject: hit.id, of: 'HIT', key: 'HITAgreementScore', value: String(score) });
  for (const row of rows) decideOn(review, row, agreed, given, parameters);
  const extend = parameters.number('ExtendIfHITAgreementScoreIsLessThan');
  if (extend === undefined || score >= extend) return false;
  const most = parameters.number('ExtendMaximumAssignments') ?? hit.maxAssignments;
  return extendByPolicy(review, most, parameters.number('ExtendMinimumTimeInSeconds') ?? 0);
}

/** Whether an assignment is compared with others. */
function counts(context: TimerContext, row: AssignmentRow, parameters: Parameters): boolean {
  if (row.status === 'Accepted') return false;
  const disregard = /^(?:t|true|1)$/i.test(parameters.text('DisregardAssignmentIfRejected') ?? '');
  if (disregard && row.status === 'Rejected') return false;
  const least = parameters.number('DisregardAssignmentIfKnownAnswerScoreIsLessThan');
  if (least === undefined) return true;
  const found = [...context.state.table(reviews).list({ index: 'hit', equals: row.hitId })].find(
    ({ result }) => result?.SubjectId === row.id && result.Key === 'KnownAnswerScore',
  );
  return found === undefined || Number(found.result?.Value) >= least;
}

function agree(review: Review, question: string, given: Given, parameters: Parameters): Agreement {
  const votes = new Map<string, number>();
  for (const answers of given.values()) {
    const answer = answerTo(answers, question);
    if (answer !== undefined) votes.set(answer, (votes.get(answer) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted(([, one], [, other]) => other - one);
  const score = Math.floor(((best?.[1] ?? 0) * 100) / given.size);
  const isAgreed = best !== undefined && score > (parameters.number('QuestionAgreementThreshold') ?? 0);
  const about = { subject: review.hitId, of: 'HIT', question } as const;
  if (isAgreed) {
    find(review, { ...about, key: 'AgreedAnswer', value: best[0] });
    find(review, { ...about, key: 'QuestionAgreementScore', value: String(score) });
  }
  return { question, agreed: isAgreed ? best[0] : undefined };
}

/** How far a worker agreed with the others, and what the policy does about it. */
function decideOn(
  review: Review,
  row: AssignmentRow,
  agreed: readonly Agreement[],
  given: Given,
  parameters: Parameters,
): void {
  const answers = given.get(row) ?? new Map();
  const same = agreed.filter(({ question, agreed: answer }) => answerTo(answers, question) === answer).length;
  const score = agreed.length === 0 ? 0 : Math.floor((same * 100) / agreed.length);
  find(review, { subject: row.id, of: 'Assignment', key: 'WorkerAgreementScore', value: String(score) });
  if (row.status !== 'Submitted') return;
  const approves = parameters.number('ApproveIfWorkerAgreementScoreIsAtLeast');
  const rejects = parameters.number('RejectIfWorkerAgreementScoreIsLessThan');
  if (approves !== undefined && score >= approves)
    approveByPolicy(review, row, parameters.text('ApproveReason'));
  else if (rejects !== undefined && score < rejects)
    rejectByPolicy(review, row, parameters.text('RejectReason'));
}

/** The values of an answer as one text, so that they can be told apart; undefined when they are not compared. */
function answerTo(answers: ReadonlyMap<string, readonly string[]>, question: string): string | undefined {
  const values = answers.get(question);
  if (values === undefined || values.some((value) => value.length > longest)) return undefined;
  return values.toSorted().join('|');
}
