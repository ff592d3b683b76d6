import type { ActionContext } from '../../../action.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { turkCost } from '../../../../data/turk-fees.ts';
import type { HITLayoutParameter, ReviewPolicy } from '../../../../wire/generated/mturk.ts';
import { checkRange, checkText } from '../check-value.ts';
import { hitExists, invalidValue, tooPoor } from '../errors.ts';
import { newTurkId } from '../ids.ts';
import { SANDBOX_CENTS, TOKEN_MS, TURK_LIMITS } from '../limits.ts';
import { tellEvent } from '../notifications/tell.ts';
import { isForMasters } from '../qualifications/system-types.ts';
import { checkQuestion } from '../questions/check-question.ts';
import { questionOfLayout } from '../questions/layout.ts';
import { checkReviewPolicy } from '../reviews/check-policy.ts';
import { hits } from '../state.ts';
import type { HitRow, HitTypeRow } from '../state.ts';
import { newSequence } from './sequence.ts';
import { watchHit } from './watch.ts';

/** What CreateHIT and CreateHITWithHITType both take. */
export interface HitInput {
  readonly MaxAssignments?: number | undefined;
  readonly LifetimeInSeconds: number;
  readonly Question?: string | undefined;
  readonly RequesterAnnotation?: string | undefined;
  readonly UniqueRequestToken?: string | undefined;
  readonly AssignmentReviewPolicy?: ReviewPolicy | undefined;
  readonly HITReviewPolicy?: ReviewPolicy | undefined;
  readonly HITLayoutId?: string | undefined;
  readonly HITLayoutParameters?: readonly HITLayoutParameter[] | undefined;
}

/** Makes a HIT of a type, and puts it before the workers. */
export function makeHit(
  context: ActionContext,
  input: HitInput,
  typeOf: (context: ActionContext) => HitTypeRow,
): HitRow {
  const token = input.UniqueRequestToken;
  const call = {
    state: context.state,
    now: context.now,
    action: 'mturk:CreateHIT',
    token: token ?? '',
    input: {},
  };
  const verdict = token === undefined ? undefined : checkToken(call);
  if (verdict?.kind === 'repeated') throw hitExists(context, verdict.result);
  const type = typeOf(context);
  const row = readHit(context, input, type);
  context.state.table(hits).put(row);
  if (token !== undefined) rememberToken(call, row.id, TOKEN_MS);
  watchHit(context, row);
  tellEvent(context, row, 'HITCreated');
  return row;
}

function readHit(context: ActionContext, input: HitInput, type: HitTypeRow): HitRow {
  const {
    MaxAssignments: maxAssignments = 1,
    LifetimeInSeconds: lifetime,
    RequesterAnnotation: annotation,
  } = input;
  checkRange(context, 'MaxAssignments', maxAssignments, TURK_LIMITS.assignments);
  checkRange(context, 'LifetimeInSeconds', lifetime, TURK_LIMITS.lifetime);
  if (annotation !== undefined)
    checkText(context, 'RequesterAnnotation', annotation, TURK_LIMITS.annotation, 0);
  const { AssignmentReviewPolicy: assignmentReview, HITReviewPolicy: hitReview } = input;
  if (assignmentReview !== undefined) checkReviewPolicy(context, 'Assignment', assignmentReview);
  if (hitReview !== undefined) checkReviewPolicy(context, 'HIT', hitReview);
  const question = questionOf(context, input);
  checkFunds(context, type, maxAssignments);
  return {
    id: newTurkId(context.random),
    typeId: type.id,
    sequence: newSequence(context),
    created: context.now,
    question,
    layoutId: input.HITLayoutId,
    annotation,
    maxAssignments,
    expiration: context.now + lifetime * 1000,
    expired: false,
    status: 'Assignable',
    assignmentReview,
    hitReview,
  };
}

/** The account has to hold what all assignments would cost. */
export function checkFunds(
  context: ActionContext,
  { reward, requirements }: HitTypeRow,
  assignments: number,
  count = assignments,
): void {
  const cost = turkCost({ reward, assignments, masters: isForMasters(requirements) }, count);
  if (cost > SANDBOX_CENTS) throw tooPoor(context);
}

function questionOf(context: ActionContext, input: HitInput): string {
  const { Question: question, HITLayoutId: layout, HITLayoutParameters: parameters = [] } = input;
  if ((question === undefined) === (layout === undefined))
    throw invalidValue(
      context,
      'Question',
      question ?? '',
      'Either a Question or a HITLayoutId must be provided',
    );
  if (layout !== undefined) return questionOfLayout(context, layout, parameters);
  checkQuestion(context, question ?? '');
  return question ?? '';
}
