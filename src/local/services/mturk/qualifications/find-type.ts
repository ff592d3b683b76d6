import type { TimerContext } from '../../../action.ts';
import type { QualificationType } from '../../../../wire/generated/mturk.ts';
import { noSuchQualificationType } from '../errors.ts';
import { seconds } from '../hits/describe-hit.ts';
import { qualificationTypes } from './state.ts';
import type { QualificationTypeRow } from './state.ts';

/** A type of one's own, that is not about to go. */
export function findOwnType(
  { state, now }: Pick<TimerContext, 'state' | 'now'>,
  id: string,
): QualificationTypeRow {
  const row = state.table(qualificationTypes).get(id);
  if (row === undefined || row.leaving) throw noSuchQualificationType({ now }, id);
  return row;
}

export function typeShown(row: QualificationTypeRow): QualificationType {
  const { id, created, name, description, keywords, status, test, testDuration, answerKey, retryDelay } = row;
  return {
    QualificationTypeId: id,
    CreationTime: seconds(created),
    Name: name,
    Description: description,
    ...(keywords !== undefined && { Keywords: keywords }),
    QualificationTypeStatus: status,
    ...(test !== undefined && { Test: test }),
    ...(testDuration !== undefined && { TestDurationInSeconds: testDuration }),
    ...(answerKey !== undefined && { AnswerKey: answerKey }),
    ...(retryDelay !== undefined && { RetryDelayInSeconds: retryDelay }),
    IsRequestable: true,
    AutoGranted: row.autoGranted,
    ...(row.autoGranted && { AutoGrantedValue: row.autoGrantedValue ?? 1 }),
  };
}
