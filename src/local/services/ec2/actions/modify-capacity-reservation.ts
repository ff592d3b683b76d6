import { defineAction } from '../../../action.ts';
import { capacityReservations } from '../capacity/capacity-row.ts';
import { fillCapacity, usedCapacity } from '../capacity/hold.ts';
import { activeCapacity, checkCount, MATCHES, readEnd } from '../capacity/read-capacity.ts';
import { scheduleEnd } from '../capacity/term.ts';
import { checkChoice } from '../check-choice.ts';
import { invalidParameterValue } from '../errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyCapacityReservation.html */
export const action = defineAction('ec2', 'ModifyCapacityReservation', {
  authorize: (input, context) =>
    onTagged('ModifyCapacityReservation', [input.CapacityReservationId], context),
  handler(input, context) {
    const row = activeCapacity(context, input);
    const { InstanceCount: count = row.count, EndDate: end, EndDateType: endType } = input;
    checkCount(count);
    checkChoice('instanceMatchCriteria', input.InstanceMatchCriteria, MATCHES);
    const used = usedCapacity(context.state, row.id);
    if (count < used)
      throw invalidParameterValue(
        `The instance count (${count}) is less than the number of instances in use (${used}).`,
      );
    const endDate = end === undefined && endType === undefined ? row.endDate : readEnd(input, context.now);
    const changed = { ...row, count, endDate, match: input.InstanceMatchCriteria ?? row.match };
    context.state.table(capacityReservations).put(changed);
    scheduleEnd(context, changed);
    fillCapacity(context, changed);
    return { Return: true };
  },
});
