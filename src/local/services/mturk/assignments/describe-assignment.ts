import type { Assignment } from '../../../../wire/generated/mturk.ts';
import { seconds } from '../hits/describe-hit.ts';
import type { AssignmentRow } from '../state.ts';

/** An assignment that was submitted, as it is answered. */
export function assignmentShown(row: AssignmentRow): Assignment {
  const { id, workerId, hitId, status, answer, feedback } = row;
  const times = {
    AutoApprovalTime: row.autoApproval,
    AcceptTime: row.accepted,
    SubmitTime: row.submitted,
    ApprovalTime: row.approved,
    RejectionTime: row.rejected,
    Deadline: row.deadline,
  };
  return {
    AssignmentId: id,
    WorkerId: workerId,
    HITId: hitId,
    ...(status !== 'Accepted' && { AssignmentStatus: status }),
    ...Object.fromEntries(
      Object.entries(times).flatMap(([name, time]) => (time === undefined ? [] : [[name, seconds(time)]])),
    ),
    ...(answer !== undefined && { Answer: answer }),
    ...(feedback !== undefined && { RequesterFeedback: feedback }),
  };
}
