import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, Step } from '../plan/step.ts';
import { holderOf } from '../claims/parameter-claim.ts';
import { claimName } from './claim.ts';
import { compare } from './compare.ts';
import { decide, differs, type Decisions } from './decide.ts';
import { groundOf } from './ground.ts';
import type { Surroundings } from './kind.ts';
import { refuseHeld, withHeld } from './held-data.ts';
import { afterLingering } from './lingering.ts';
import { inOrder } from './order.ts';
import { stepsOfSurplus, stepsOfWanted, type ResourceSteps } from './resource-steps.ts';
import type { Found, Wanted } from './resource.ts';
import { findStackFaults } from './check-stack.ts';
import { refuseProtected } from './refuse-protected.ts';
import { namesOfFound } from './show-change.ts';
import type { Stack } from './stack.ts';
import { StackError } from './stack-fault.ts';
import { stackName } from './stack-tags.ts';
import { surroundingsOf, wantedBy } from './surroundings.ts';
import { onlyTargets } from './targets.ts';

export interface InfraInput {
  readonly stack: Stack;
  /** Addresses (`instance.web-1`) or kinds (`instance`); everything when absent. */
  readonly targets?: readonly string[];
  /** Addresses or kinds of what may be deleted with what it holds, or `all`. */
  readonly deleteData?: readonly string[];
}

/**
 * Plans what makes an account what a file says. It only reads. There is no state file: the tags `nuage:stack` and
 * `nuage:id` say what exists, so that a second apply does nothing and an interrupted one is finished by the next.
 */
export async function planInfra(input: InfraInput, context: OperationContext): Promise<Plan> {
  return planStack({ operation: 'infra apply' }, input, context);
}

/** Plans to delete everything of a stack, in the order in which it can go. */
export async function planInfraDestroy(input: DestroyInput, context: OperationContext): Promise<Plan> {
  return planStackDestroy({ operation: 'infra destroy' }, input, context);
}

/** What is a stack and has another name for people. */
export interface StackKind {
  readonly operation: string;
  /** Refuses what exists under the stack's name, by its addresses, where that cannot be such a stack. */
  check?(stack: string, addresses: readonly string[]): void;
}

/** The same for what is a stack and has another name for people. */
export async function planStack(
  kind: StackKind,
  { stack, targets = [], deleteData = [] }: InfraInput,
  context: OperationContext,
): Promise<Plan> {
  const faults = findStackFaults(stack);
  if (faults.length > 0) throw new StackError(faults);
  const surroundings = await surroundingsOf(kind.operation, stackName(stack), context);
  const wanted = await wantedBy(stack, surroundings);
  return drawStack({ ...kind, destroys: false }, wanted, { targets, deleteData }, surroundings, context);
}

export async function planStackDestroy(
  kind: StackKind,
  { stack, targets = [], deleteData = [] }: DestroyInput,
  context: OperationContext,
): Promise<Plan> {
  const surroundings = await surroundingsOf(kind.operation, stack, context, false);
  return drawStack({ ...kind, destroys: true }, [], { targets, deleteData }, surroundings, context);
}

type DestroyInput = Choice & { readonly stack: string };

type Choice = Partial<Pick<InfraInput, 'targets' | 'deleteData'>>;

async function drawStack(
  { operation, check, destroys }: StackKind & { readonly destroys: boolean },
  wanted: readonly Wanted[],
  { targets, deleteData }: Required<Choice>,
  surroundings: Surroundings,
  context: OperationContext,
): Promise<Plan> {
  const { account, region, stack } = surroundings;
  const { reading, read, found: own, decisions: first } = await compare(wanted, surroundings, context);
  check?.(
    stack,
    own.map(({ address }) => address),
  );
  const found = await withHeld(own, first, reading);
  const decisions = decide(wanted, found, surroundings);
  const all = changesOf(decisions, found, surroundings, destroys);
  const addresses = [...new Set([...wanted, ...found].map(({ address }) => address))];
  const chosen = onlyTargets(all, targets, addresses);
  refuseProtected(chosen);
  refuseHeld(chosen, deleteData);
  const steps = inOrder(afterLingering(chosen));
  const claim = await leftClaim(steps.length, surroundings, context);
  const entries: PlanEntry[] = [...steps, ...claim, ...unchanged(decisions, all, chosen, surroundings)];
  return drawPlan(
    {
      operation,
      input: {
        stack,
        ...(targets.length === 0 ? {} : { targets: [...targets] }),
        ...(deleteData.length === 0 ? {} : { deleteData: [...deleteData] }),
      },
      places: [{ account, region }],
      ...(steps.length === 0
        ? {}
        : {
            claim: {
              name: 'stack',
              input: { stack, account, region, named: reading.named ?? {}, ground: groundOf(read) },
            },
          }),
    },
    entries,
    context,
  );
}

function changesOf(
  decisions: Decisions,
  found: readonly Found[],
  surroundings: Surroundings,
  destroys: boolean,
): readonly ResourceSteps[] {
  const names = namesOfFound(found);
  const drawing = { decisions, surroundings, names };
  const made = [...decisions.byAddress.values()]
    .filter((decision) => decision.change !== 'keep' || differs(decision, decisions))
    .map((decision) => stepsOfWanted(decision, drawing));
  const gone = decisions.surplus.map((one) =>
    stepsOfSurplus(one, whyGone(one, decisions, destroys), drawing),
  );
  return [...made, ...gone];
}

function whyGone(one: Found, decisions: Decisions, destroys: boolean): string {
  if (destroys) return 'the stack is destroyed';
  if (one.details['leaving'] === true) return 'it is on its way out already';
  return decisions.byAddress.has(one.address) ? 'another one has its place' : 'the file names it no longer';
}

/** What stays as it is, and what is not among the targets. */
function unchanged(
  decisions: Decisions,
  all: readonly ResourceSteps[],
  chosen: readonly ResourceSteps[],
  { account, region }: Surroundings,
): readonly PlanEntry[] {
  const changing = new Set(all.map(({ address }) => address));
  const same = [...decisions.byAddress.values()].flatMap(({ found, wanted }) =>
    found === undefined || changing.has(wanted.address)
      ? []
      : [{ skip: found.id, name: wanted.address, account, region, reason: 'as the file says' }],
  );
  const left = all
    .filter((one) => !chosen.includes(one))
    .map(({ address }) => ({
      skip: address,
      name: address,
      account,
      region,
      reason: 'not among the targets',
    }));
  return [...same, ...left];
}

/** A claim that a run which died left behind goes with the next apply; that of a live run is told. */
async function leftClaim(
  steps: number,
  { stack, connection, account, region }: Surroundings,
  context: OperationContext,
): Promise<readonly Step[]> {
  const holder = await holderOf(claimName(stack), connection, context);
  if (holder === undefined) return [];
  if (!holder.dead) {
    context.host.notify({
      kind: 'advice',
      message: `The stack ${stack} is being applied by run ${holder.run}, since ${holder.since}.`,
    });
    return [];
  }
  if (steps > 0) return [];
  return [
    {
      id: 'claim',
      account,
      region,
      target: claimName(stack),
      change: 'delete',
      call: { service: 'ssm', action: 'DeleteParameter', input: { Name: claimName(stack) } },
      reason: `run ${holder.run} was killed and left it behind`,
      requires: [],
      after: [],
      already: ['ParameterNotFound'],
    },
  ];
}
