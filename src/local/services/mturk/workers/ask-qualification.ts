import { UsageError } from '../../../../errors.ts';
import type { TimerContext } from '../../../action.ts';
import { writeAnswers } from '../assignments/answers.ts';
import type { Answers } from '../assignments/answers.ts';
import { newTurkId } from '../ids.ts';
import { grant } from '../qualifications/grant.ts';
import { scoreOf } from '../qualifications/score.ts';
import { qualificationRequests, qualificationTypes } from '../qualifications/state.ts';
import type { QualificationTypeRow } from '../qualifications/state.ts';
import { checkAnswers } from '../questions/check-answers.ts';
import { questionsOf } from '../questions/form.ts';
import { readTurkXml } from '../questions/xml.ts';
import { checkWorkerId } from './work.ts';

/** What came of it: a value at once, or a request that waits for the requester. */
export interface Asked {
  readonly requestId: string;
  readonly granted?: number | undefined;
}

/** A worker asks for a qualification, with the answers to its test if it has one. */
export function askQualification(
  context: TimerContext,
  typeId: string,
  workerId: string,
  answers: Answers,
): Asked {
  checkWorkerId(workerId);
  const type = context.state.table(qualificationTypes).get(typeId);
  if (type === undefined || type.leaving || type.status !== 'Active')
    throw new UsageError(`There is no active qualification type ${typeId}.`);
  checkRetry(context, type, workerId);
  const answer =
    type.test === undefined
      ? undefined
      : writeAnswers(checkAnswers(questionsOf(readTurkXml(type.test)), answers));
  const granted = valueAtOnce(type, answer);
  const requestId = newTurkId(context.random);
  context.state.table(qualificationRequests).put({
    id: requestId,
    typeId,
    workerId,
    submitted: context.now,
    test: type.test,
    answer,
    status: granted === undefined ? 'Submitted' : 'Granted',
  });
  if (granted !== undefined) grant(context, typeId, workerId, granted);
  return { requestId, granted };
}

function valueAtOnce(type: QualificationTypeRow, answer: string | undefined): number | undefined {
  if (type.autoGranted) return type.autoGrantedValue ?? 1;
  return type.answerKey === undefined || answer === undefined ? undefined : scoreOf(type.answerKey, answer);
}

/** "If not specified, retries are disabled and Workers can request a Qualification only once." */
function checkRetry({ state, now }: TimerContext, type: QualificationTypeRow, workerId: string): void {
  const before = [...state.table(qualificationRequests).list({ index: 'worker', equals: workerId })].filter(
    ({ typeId }) => typeId === type.id,
  );
  const last = Math.max(...before.map(({ submitted }) => submitted));
  if (before.length === 0) return;
  if (before.some(({ status }) => status === 'Submitted'))
    throw new UsageError(`The worker ${workerId} has asked for ${type.id} and waits for an answer.`);
  if (type.retryDelay === undefined)
    throw new UsageError(`The qualification type ${type.id} is asked for only once.`);
  if (now < last + type.retryDelay * 1000)
    throw new UsageError(`The worker ${workerId} has to wait before asking for ${type.id} again.`);
}
