import { defineAction, type ActionContext } from '../../../action.ts';

import { checkToken, rememberToken, type TokenCall } from '../../../blocks/idempotency.ts';
import { newId } from '../../../blocks/ids.ts';
import type { Reservation, RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import { dryRunOperation, idempotentParameterMismatch } from '../errors.ts';
import { describeLaunched } from '../instances/launched-description.ts';
import { interfacesOf, withGroups, type InstanceInterface } from '../instances/instance-interfaces.ts';
import { countUsage } from '../instances/quota.ts';
import { instances, launchOrder, type InstanceRow } from '../instances/instance-row.ts';
import { groupByReservation } from '../instances/reservations.ts';
import { authorizeFromTemplate, planFromTemplate } from '../launch-templates/launch-from-template.ts';
import { checkCounts, decideCount } from '../launch/counts.ts';
import { launchInstance } from '../launch/launch.ts';

/** A client token is good for 24 hours at least. */
const tokenLifetime = 24 * 3600 * 1000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html */
export const action = defineAction('ec2', 'RunInstances', {
  authorize: authorizeFromTemplate,
  handler(input, context) {
    checkCounts(input);
    const token = tokenCall(input, context);
    const earlier = token === undefined ? undefined : earlierLaunch(token, context);
    if (earlier !== undefined)
      return reservationOf(
        earlier.map((row) => [row, interfacesOf(context.state, row)]),
        context,
      );
    const plan = planFromTemplate(input, context);
    const count = decideCount(plan, context);
    if (input.DryRun === true) throw dryRunOperation();
    const reservationId = newId('r', context.random, () => false);
    countUsage(context.state, plan.type.name, plan.spot !== undefined, plan.cpu.vcpus * count);
    const launched = Array.from({ length: count }, (_, index) =>
      launchInstance(plan, reservationId, index, context),
    );
    const [first] = launched;
    if (token !== undefined && first !== undefined)
      rememberToken(token, launchOrder(first.row), tokenLifetime);
    return reservationOf(
      launched.map(({ row, interfaces }) => [row, withGroups(context.state, interfaces)]),
      context,
    );
  },
});

function tokenCall(input: RunInstancesRequest, context: ActionContext): TokenCall | undefined {
  const { ClientToken: token, DryRun: _dryRun, ...rest } = input;
  if (token === undefined || token === '') return undefined;
  return { state: context.state, now: context.now, action: 'ec2:RunInstances', token, input: rest };
}

/** What the same call launched before, as long as it is still there to be described. */
function earlierLaunch(token: TokenCall, context: ActionContext): InstanceRow[] | undefined {
  const verdict = checkToken(token);
  if (verdict.kind === 'mismatched') throw idempotentParameterMismatch();
  if (verdict.kind === 'fresh') return undefined;
  const rows = launchedTogether(verdict.result, context);
  return rows.length > 0 ? rows : undefined;
}

function launchedTogether(order: string, context: ActionContext): InstanceRow[] {
  // '0' follows '/', so this ends where the instances of the launch end.
  return [...context.state.table(instances).list({ index: 'order', from: `${order}/`, below: `${order}0` })];
}

function reservationOf(
  launched: readonly (readonly [InstanceRow, readonly InstanceInterface[]])[],
  context: ActionContext,
): Reservation {
  const described = launched.map(([row, own]) => [row, describeLaunched(row, own, context)] as const);
  const [reservation] = groupByReservation(described);
  if (reservation === undefined) throw new TypeError('A launch has one instance at least');
  return reservation;
}
