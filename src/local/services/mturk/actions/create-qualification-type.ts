import { defineAction } from '../../../action.ts';
import { checkRange, checkText } from '../check-value.ts';
import { typeExists } from '../errors.ts';
import { newTurkId } from '../ids.ts';
import { TURK_LIMITS } from '../limits.ts';
import { checkWay } from '../qualifications/check-test.ts';
import { typeShown } from '../qualifications/find-type.ts';
import { qualificationTypes } from '../qualifications/state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_CreateQualificationTypeOperation.html */
export const action = defineAction('mturk', 'CreateQualificationType', {
  authorize: () => onTurk('CreateQualificationType'),
  handler(input, context) {
    const {
      Name: name,
      Description: description,
      Keywords: keywords,
      RetryDelayInSeconds: retryDelay,
    } = input;
    checkText(context, 'Name', name, TURK_LIMITS.title);
    checkText(context, 'Description', description, TURK_LIMITS.description);
    if (keywords !== undefined) checkText(context, 'Keywords', keywords, TURK_LIMITS.keywords, 0);
    if (retryDelay !== undefined)
      checkRange(context, 'RetryDelayInSeconds', retryDelay, { least: 0, most: Infinity });
    checkWay(context, input);
    const table = context.state.table(qualificationTypes);
    if (table.count({ index: 'name', equals: name }) > 0) throw typeExists(context);
    const row = {
      id: newTurkId(context.random),
      created: context.now,
      name,
      description,
      keywords,
      status: input.QualificationTypeStatus,
      test: input.Test,
      testDuration: input.TestDurationInSeconds,
      answerKey: input.AnswerKey,
      retryDelay,
      autoGranted: input.AutoGranted ?? false,
      autoGrantedValue: input.AutoGrantedValue,
      leaving: false,
    };
    table.put(row);
    return { QualificationType: typeShown(row) };
  },
});
