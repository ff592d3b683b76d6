import { defineAction } from '../../../action.ts';
import { checkText } from '../check-value.ts';
import { invalidValue } from '../errors.ts';
import { TURK_LIMITS } from '../limits.ts';
import { checkWay } from '../qualifications/check-test.ts';
import { findOwnType, typeShown } from '../qualifications/find-type.ts';
import { qualificationTypes } from '../qualifications/state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_UpdateQualificationTypeOperation.html */
export const action = defineAction('mturk', 'UpdateQualificationType', {
  authorize: () => onTurk('UpdateQualificationType'),
  handler(input, context) {
    const row = findOwnType(context, input.QualificationTypeId);
    const { Description: description = row.description, Test: test } = input;
    checkText(context, 'Description', description, TURK_LIMITS.description);
    checkWay(context, input);
    if (input.AutoGranted === true && row.test !== undefined)
      throw invalidValue(context, 'AutoGranted', 'true', 'AutoGranted cannot be true when there is a Test');
    if (test === undefined && input.TestDurationInSeconds !== undefined)
      throw invalidValue(
        context,
        'TestDurationInSeconds',
        input.TestDurationInSeconds,
        'TestDurationInSeconds needs a Test',
      );
    const after = {
      ...row,
      description,
      status: input.QualificationTypeStatus ?? row.status,
      retryDelay: input.RetryDelayInSeconds ?? row.retryDelay,
      autoGranted: test === undefined ? (input.AutoGranted ?? row.autoGranted) : false,
      autoGrantedValue: input.AutoGrantedValue ?? row.autoGrantedValue,
      // The three go together: without an AnswerKey the new test has none.
      ...(test !== undefined && {
        test,
        testDuration: input.TestDurationInSeconds,
        answerKey: input.AnswerKey,
      }),
    };
    context.state.table(qualificationTypes).put(after);
    return { QualificationType: typeShown(after) };
  },
});
