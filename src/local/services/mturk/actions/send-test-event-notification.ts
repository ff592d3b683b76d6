import { defineAction } from '../../../action.ts';
import { newTurkId } from '../ids.ts';
import { checkSpecification } from '../notifications/check-specification.ts';
import { scheduleNotice } from '../notifications/tell.ts';
import { onTurk } from '../permit.ts';

/**
 * about a HIT that is none
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_SendTestEventNotificationOperation.html
 */
export const action = defineAction('mturk', 'SendTestEventNotification', {
  authorize: () => onTurk('SendTestEventNotification'),
  handler({ Notification: specification, TestEventType: event }, context) {
    checkSpecification(context, specification, { isTest: true });
    const about = { HITTypeId: newTurkId(context.random), HITId: newTurkId(context.random) };
    const isOfAssignment = event.startsWith('Assignment');
    scheduleNotice(context, specification, event, {
      ...about,
      ...(isOfAssignment && { AssignmentId: newTurkId(context.random) }),
    });
    return {};
  },
});
