import { defineAction } from '../../../action.ts';
import type { QualificationType } from '../../../../wire/generated/mturk.ts';
import { pageOfSorted } from '../page.ts';
import { typeShown } from '../qualifications/find-type.ts';
import { qualificationTypes } from '../qualifications/state.ts';
import { systemTypes } from '../qualifications/system-types.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListQualificationTypesOperation.html */
export const action = defineAction('mturk', 'ListQualificationTypes', {
  authorize: () => onTurk('ListQualificationTypes'),
  handler(input, context) {
    const { MustBeRequestable: requestable, MustBeOwnedByCaller: owned = false, Query: query = '' } = input;
    const own = [...context.state.table(qualificationTypes).list()]
      .filter(({ leaving, status }) => !leaving && (!requestable || status === 'Active'))
      .map(typeShown);
    const { rows, end } = pageOfSorted(
      'ListQualificationTypes',
      input,
      context,
      ({ Name = '', QualificationTypeId = '' }: QualificationType) => `${Name}/${QualificationTypeId}`,
      [...own, ...(requestable || owned ? [] : systemTypes)].filter((type) => fits(type, query)),
    );
    return { QualificationTypes: rows, ...end };
  },
});

/** Each word of a query is in the name, the description or the keywords. */
function fits({ Name = '', Description = '', Keywords = '' }: QualificationType, query: string): boolean {
  const text = `${Name} ${Description} ${Keywords}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
