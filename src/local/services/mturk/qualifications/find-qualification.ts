import type { TimerContext } from '../../../action.ts';
import type { Qualification } from '../../../../wire/generated/mturk.ts';
import { noSuchQualification, noSuchRequest, wrongQualificationState, wrongRequestState } from '../errors.ts';
import { seconds } from '../hits/describe-hit.ts';
import { qualificationId, qualificationRequests, qualifications } from './state.ts';
import type { QualificationRequestRow, QualificationRow } from './state.ts';

type Place = Pick<TimerContext, 'state' | 'now'>;

/** What a worker has of a type; one that was revoked is refused otherwise than one that never was. */
export function findQualification(place: Place, typeId: string, workerId: string): QualificationRow {
  const row = place.state.table(qualifications).get(qualificationId(typeId, workerId));
  if (row === undefined) throw noSuchQualification(place, typeId, workerId);
  if (row.status !== 'Granted') throw wrongQualificationState(place);
  return row;
}

export function qualificationShown({
  typeId,
  workerId,
  granted,
  value,
  status,
}: QualificationRow): Qualification {
  return {
    QualificationTypeId: typeId,
    WorkerId: workerId,
    GrantTime: seconds(granted),
    IntegerValue: value,
    Status: status,
  };
}

/** A request that nobody has answered. */
export function findWaiting(place: Place, id: string): QualificationRequestRow {
  const row = place.state.table(qualificationRequests).get(id);
  if (row === undefined) throw noSuchRequest(place, id);
  if (row.status !== 'Submitted') throw wrongRequestState(place);
  return row;
}
