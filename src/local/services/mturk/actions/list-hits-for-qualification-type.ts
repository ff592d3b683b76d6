import { defineAction } from '../../../action.ts';
import { recentHits } from '../hits/recent-hits.ts';
import { hitsAsking } from '../qualifications/leave.ts';
import { findOwnType } from '../qualifications/find-type.ts';
import { systemType } from '../qualifications/system-types.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListHITsForQualificationTypeOperation.html */
export const action = defineAction('mturk', 'ListHITsForQualificationType', {
  authorize: () => onTurk('ListHITsForQualificationType'),
  handler(input, context) {
    const { QualificationTypeId: type } = input;
    if (systemType(type) === undefined) findOwnType(context, type);
    const asking = new Set(hitsAsking(context, type).map(({ id }) => id));
    return recentHits(context, 'ListHITsForQualificationType', input, ({ id }) => asking.has(id));
  },
});
