import { defineAction } from '../../../action.ts';
import { checkText } from '../check-value.ts';
import { invalidValue } from '../errors.ts';
import { isWorkerId } from '../ids.ts';
import { TURK_LIMITS } from '../limits.ts';
import { assignments } from '../state.ts';
import { tellWorker } from '../workers/tell-worker.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_NotifyWorkersOperation.html */
export const action = defineAction('mturk', 'NotifyWorkers', {
  authorize: () => onTurk('NotifyWorkers'),
  handler({ Subject: subject, MessageText: text, WorkerIds: ids }, context) {
    checkText(context, 'Subject', subject, TURK_LIMITS.subject);
    checkText(context, 'MessageText', text, TURK_LIMITS.message);
    if (ids.length < 1 || ids.length > TURK_LIMITS.notified)
      throw invalidValue(
        context,
        'WorkerIds',
        ids.length,
        `Valid values range from 1 to ${TURK_LIMITS.notified}`,
      );
    const known = (id: string): boolean =>
      isWorkerId(id) &&
      [...context.state.table(assignments).list({ index: 'worker', equals: id })].some(
        ({ status }) => status === 'Approved' || status === 'Rejected',
      );
    const failed = [...new Set(ids)].filter((id) => !known(id));
    for (const id of new Set(ids))
      if (!failed.includes(id)) tellWorker(context, 'NotifyWorkers', id, { subject, text });
    return {
      NotifyWorkersFailureStatuses: failed.map((WorkerId) => ({
        NotifyWorkersFailureCode: 'HardFailure',
        NotifyWorkersFailureMessage: isWorkerId(WorkerId)
          ? 'Cannot send a notification to a worker who has not done any work for you'
          : 'The worker ID is invalid',
        WorkerId,
      })),
    };
  },
});
