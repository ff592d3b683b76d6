import type { PhaseContext } from '../../../phase.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { RETRIES } from '../limits.ts';
import { ruleId, rules } from '../state.ts';
import type { RuleRow } from '../state.ts';
import type { TargetRow } from '../targets/target-row.ts';
import { bury } from './dead-letters.ts';
import { payloadOf } from './payload.ts';
import { deliverLater } from './schedule.ts';
import type { Delivery } from './schedule.ts';
import { send } from './send.ts';

interface Known {
  readonly rule: RuleRow;
  readonly target: TargetRow;
}

/** Tries to deliver once; what fails is tried again later, or goes to the dead letters. */
export async function deliver(phase: PhaseContext, delivery: Delivery): Promise<void> {
  const known = find(phase, delivery);
  if (known === undefined) return;
  const { rule, target } = known;
  const payload = payloadOf(target, delivery.event, rule, delivery.first);
  const outcome = await send(phase, { rule, target, payload, delivery });
  if (outcome.kind === 'delivered') return;
  const exhausted = outcome.kind === 'failed' ? exhaustedBy(target, delivery, phase.now()) : undefined;
  if (outcome.kind === 'failed' && exhausted === undefined)
    phase.transact((context) =>
      deliverLater(
        context,
        { ...delivery, attempt: delivery.attempt + 1 },
        target.Arn,
        Math.min(900, 2 ** delivery.attempt),
      ),
    );
  else await bury(phase, { rule, target, delivery, outcome, exhausted });
}

/** The rule may be gone meanwhile. */
function find(phase: PhaseContext, { rule: arn, bus, name, target: id }: Delivery): Known | undefined {
  return phase.transact(({ state }) => {
    const { account = phase.account, region = phase.region } = parseArn(arn) ?? {};
    const rule = state.at(account, region).table(rules).get(ruleId(bus, name));
    const target = rule?.targets.find(({ Id }) => Id === id);
    return rule === undefined || target === undefined ? undefined : { rule, target };
  });
}

/** Why it is not tried again, as a dead letter says it. */
function exhaustedBy(
  { RetryPolicy: policy }: TargetRow,
  delivery: Delivery,
  now: number,
): string | undefined {
  const attempts = policy?.MaximumRetryAttempts ?? RETRIES.attempts;
  const age = policy?.MaximumEventAgeInSeconds ?? RETRIES.ageSeconds;
  if (delivery.attempt > attempts) return 'MaximumRetryAttempts';
  return now - delivery.first >= age * 1000 ? 'MaximumEventAgeInSeconds' : undefined;
}
