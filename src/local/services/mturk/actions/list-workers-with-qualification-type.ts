import { defineAction } from '../../../action.ts';
import { pageOfSorted, timeKey } from '../page.ts';
import { qualificationShown } from '../qualifications/find-qualification.ts';
import { findOwnType } from '../qualifications/find-type.ts';
import { qualifications } from '../qualifications/state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListWorkersWithQualificationTypeOperation.html */
export const action = defineAction('mturk', 'ListWorkersWithQualificationType', {
  authorize: () => onTurk('ListWorkersWithQualificationType'),
  handler(input, context) {
    const { QualificationTypeId: type, Status: wanted = 'Granted' } = input;
    findOwnType(context, type);
    const { rows, end } = pageOfSorted(
      'ListWorkersWithQualificationType',
      input,
      context,
      ({ granted, workerId }) => timeKey(granted, workerId),
      [...context.state.table(qualifications).list({ index: 'type', equals: type })].filter(
        ({ status }) => status === wanted,
      ),
    );
    return { Qualifications: rows.map(qualificationShown), ...end };
  },
});
