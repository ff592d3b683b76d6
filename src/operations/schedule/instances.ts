import { tagOf } from '../ec2/instance-facts.ts';
import { startBody, stopBody } from '../ec2/instance-steps.ts';
import { whyNotStopped } from '../ec2/left-alone.ts';
import {
  instanceEntries,
  type Deciding,
  type InstanceStep,
  type LeftAlone,
  type Verdict,
} from '../ec2/plan-instances.ts';
import type { FoundInstance } from '../ec2/selection.ts';
import type { SpotRequests } from '../ec2/spot-requests.ts';
import type { Decision } from './decide.ts';
import { judge, type Judgement, type Judging, type MalformedTag } from './judge.ts';
import type { ScheduledKind } from './scheduled-kind.ts';
import { tagStep } from './tag-steps.ts';
import { errorTag, originalTypeTag, overrideTag, tagValue } from './tags.ts';
import { ownTypeSteps } from './type-steps.ts';

const alive = ['pending', 'running', 'stopping', 'stopped'] as const;

/** EC2 instances with the tag of a schedule, or with what an earlier run left on them. */
export const scheduledInstances: ScheduledKind = {
  name: 'instances',
  entries: (judging, context) =>
    instanceEntries(
      { filters: { 'tag-key': [judging.tag, errorTag, originalTypeTag] }, states: alive },
      (found, deciding) => verdictOn(found, judging, deciding),
      context,
    ),
};

/** Judges an instance, and says why it cannot be started or stopped although its schedule asks for it. */
export async function judgeFound(
  found: FoundInstance,
  judging: Judging,
  spotRequests: SpotRequests,
): Promise<Judgement & { readonly leave?: string }> {
  const judgement = await judge(found.instance, judging);
  if ('malformed' in judgement || judgement.decision.action === 'none') return judgement;
  const leave = await whyNotStopped(found, spotRequests, {});
  return leave === undefined ? judgement : { ...judgement, leave };
}

async function verdictOn(
  found: FoundInstance,
  judging: Judging,
  deciding: Pick<Deciding, 'spotRequests'>,
): Promise<Verdict> {
  const { id, instance } = found;
  const cured = (): readonly InstanceStep[] => errorSteps(found, undefined, 'nothing is wrong any more');
  if (tagOf(instance, judging.tag) === undefined) return cured();
  const judgement = await judgeFound(found, judging, deciding.spotRequests);
  if ('malformed' in judgement) return tellMalformed(found, judgement.malformed);
  const { decision, facts, override } = judgement;
  if (judgement.leave !== undefined) return [{ leave: judgement.leave }, ...cured()];
  const steps: (InstanceStep | LeftAlone)[] = [];
  if (decision.action === 'none') {
    if (decision.notable) steps.push({ leave: decision.reason });
    steps.push(
      ...(decision.died === true
        ? errorSteps(found, `the last start died: ${facts.diedOf}`, 'its last start died')
        : cured()),
    );
  }
  const spent = override !== undefined && decision.overrideSpent === true;
  const ended = spent
    ? tagStep(id, instance, { key: overrideTag, value: undefined, reason: 'the override is over' })
    : undefined;
  if (ended !== undefined) steps.push(ended);
  return [...steps, ...changeSteps(found, decision)];
}

/** Starts or stops it; on the way it gets its own type back if it ran as another one. */
function changeSteps(found: FoundInstance, decision: Decision): readonly InstanceStep[] {
  const { id, instance } = found;
  if (decision.action === 'stop')
    return [stopStep(found, decision.reason), ...ownTypeSteps(id, instance, [`stop-${id}`])];
  const own = instance.State?.Name === 'stopped' ? ownTypeSteps(id, instance, []) : [];
  if (decision.action === 'none') return own;
  return [
    ...own,
    startStep(
      found,
      decision.reason,
      own.slice(0, 1).map((step) => step.id),
    ),
  ];
}

/** A step that stops an instance because its schedule says so. */
export function stopStep({ id, instance, region }: FoundInstance, reason: string): InstanceStep {
  const stopped = { ...instance, State: { Name: 'stopped' } };
  return {
    id: `stop-${id}`,
    body: stopBody(id, instance, region, reason),
    undo: { steps: [startBody(id, stopped, region, 'the schedule run stopped it', { wait: true })] },
  };
}

/** A step that starts an instance because its schedule says so. */
export function startStep(
  { id, instance, region }: FoundInstance,
  reason: string,
  after: readonly string[] = [],
): InstanceStep {
  const running = { ...instance, State: { Name: 'running' } };
  return {
    id: `start-${id}`,
    body: startBody(id, instance, region, reason),
    undo: { steps: [stopBody(id, running, region, 'the schedule run started it')] },
    after,
  };
}

/** What is wrong with a tag, with its text and what would be right. */
export function wordsFor({ key, text, message, hint }: MalformedTag): string {
  return `its tag ${key}=${text} cannot be followed: ${message}. ${hint}`;
}

function tellMalformed(found: FoundInstance, malformed: MalformedTag): Verdict {
  const { key, message, hint } = malformed;
  const note = errorSteps(found, `${message}. ${hint}`, `its tag ${key} cannot be followed`);
  return [{ leave: wordsFor(malformed) }, ...note];
}

/** Writes down on the instance what is wrong, or that nothing is any more; nothing when that is written already. */
export function errorSteps(
  { id, instance }: FoundInstance,
  problem: string | undefined,
  reason: string,
): readonly InstanceStep[] {
  const value = problem === undefined ? undefined : tagValue(problem);
  const step = tagStep(id, instance, { key: errorTag, value, reason });
  return step === undefined ? [] : [step];
}
