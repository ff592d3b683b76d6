import { UsageError } from '../../errors.ts';
import type { SecurityGroupRule } from '../../wire/generated/ec2.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { readHistory } from '../plan/history.ts';
import type { Plan } from '../plan/plan.ts';
import { runFolder } from '../plan/run-folder.ts';
import type { PlanEntry } from '../plan/step.ts';
import { findGroup, type GroupQuestion } from './find-group.ts';
import type { Network } from './network.ts';
import { openStep, prolongSteps, ruleIdPath, type Opening } from './open-steps.ts';
import { rulesOf } from './read-rules.ts';
import { isFor, isoSeconds, openerOf, ownRule } from './rule.ts';

export interface OpenBastionInput extends GroupQuestion {
  /** What is let in; from `myNetworks` or `readNetwork`, which never give everything. */
  readonly networks: readonly Network[];
  /** 22 when absent. */
  readonly port?: number | undefined;
  /** For how long, in milliseconds. */
  readonly forMs: number;
  /** What a person reads in the description of the rule. */
  readonly note?: string | undefined;
}

/** "Constraints: Up to 255 characters in length. Allowed characters are …": IpRange in the EC2 API Reference. */
const noteForm = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{1,200}$/;

const longestMs = 30 * 86_400_000;

/**
 * Plans to let networks in by TCP on one port of a security group, until a time that stands in the rule's tags and
 * description. What nuage opened before is prolonged; what somebody else opened is left as it is. Undo closes it again.
 */
export async function planBastionOpen(input: OpenBastionInput, context: OperationContext): Promise<Plan> {
  const { networks, port = 22, forMs, note } = input;
  if (note !== undefined && !noteForm.test(note))
    throw new UsageError(`"${note}" is no description for a rule`, {
      hint: 'EC2 takes ASCII letters, digits, spaces and . _ - : / ( ) # , @ [ ] + = & ; { } ! $ *; 200 of them at most.',
    });
  if (forMs < 1_000 || forMs > longestMs)
    throw new UsageError('A bastion is open for a second at least and for 30 days at most.');
  const { connection, ...place } = await onePlace('bastion open', context);
  const group = await findGroup(input, connection);
  const { arn } = await connection.identity();
  // To the second, as its tag holds it: the same moment asked for again is the same moment.
  const until = Math.floor((context.clock.now() + forMs) / 1_000) * 1_000;
  const rules = await Array.fromAsync(rulesOf(group.id, connection));
  const entries = networks.flatMap((network) =>
    entriesFor({ group, network, port, until, note, by: openerOf(arn) }, rules, place),
  );
  const asked = {
    group: group.id,
    networks: networks.map(({ cidr }) => cidr),
    port,
    until: isoSeconds(until),
  };
  return drawPlan({ operation: 'bastion open', input: asked, places: [place] }, entries, context);
}

/** The ids of the rules that a run of `planBastionOpen` made; what it prolonged is not among them. */
export async function rulesOpenedBy(run: string, context: OperationContext): Promise<readonly string[]> {
  const { results } = await readHistory(runFolder(context.runsDirectory, run).journal);
  return [...results.values()].flatMap((result) => {
    const id = result[ruleIdPath];
    return typeof id === 'string' ? [id] : [];
  });
}

function entriesFor(
  opening: Opening,
  rules: readonly SecurityGroupRule[],
  place: Place,
): readonly PlanEntry[] {
  const { network, port, group } = opening;
  const there = rules.find((rule) => isFor(rule, network, port));
  if (there === undefined) return [openStep(opening, place)];
  const { account, region } = place;
  const skip = { skip: `${group.id} from ${network.cidr}`, name: group.name, account, region };
  const own = ownRule(there);
  if (own === undefined)
    return [{ ...skip, reason: `${there.SecurityGroupRuleId} lets it in, and is not nuage's to change` }];
  if (own.until !== undefined && own.until >= opening.until)
    return [{ ...skip, reason: `it is open until ${isoSeconds(own.until)}` }];
  return prolongSteps(own, opening, place);
}
