import { defineAction } from '../../../action.ts';
import { invalidValue } from '../errors.ts';
import { findHitType } from '../hits/hit-types.ts';
import { checkSpecification } from '../notifications/check-specification.ts';
import { hitTypes } from '../state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_UpdateNotificationSettingsOperation.html */
export const action = defineAction('mturk', 'UpdateNotificationSettings', {
  authorize: () => onTurk('UpdateNotificationSettings'),
  handler({ HITTypeId: id, Notification: given, Active: active }, context) {
    const type = findHitType(context, id);
    if (given !== undefined) checkSpecification(context, given);
    const notification = given ?? type.notification;
    if (notification === undefined || (given === undefined && active === undefined))
      throw invalidValue(
        context,
        'Notification',
        'null',
        'You must specify either the Notification parameter or the Active parameter',
      );
    const notifies = active ?? (type.notification === undefined ? true : type.notifies);
    context.state.table(hitTypes).put({ ...type, notification, notifies });
    return {};
  },
});
