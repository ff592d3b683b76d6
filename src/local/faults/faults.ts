import type { Random } from '../../clock.ts';
import { readFaultRule } from './read-rule.ts';
import type { ActiveFault, FaultEffect, FaultRule } from './fault-rule.ts';

/** A call as rules see it. */
export interface FaultTarget {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  readonly account: string;
}

/** What strikes one call. */
export interface Strike {
  /** Milliseconds of the wall clock. */
  readonly latency: number;
  /** Whether a member of a batch fails; undefined when none does. Chance decides anew at each question. */
  readonly fails: ((member: string) => boolean) | undefined;
  readonly effect: Exclude<FaultEffect, { kind: 'latency' | 'partial' }> | undefined;
}

interface Rule {
  readonly id: string;
  readonly rule: FaultRule;
  readonly service: RegExp | undefined;
  readonly action: RegExp | undefined;
  matched: number;
  struck: number;
}

function pattern(text: string | undefined): RegExp | undefined {
  if (text === undefined || text === '*') return undefined;
  const source = text
    .replaceAll(/[^\w*?]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i');
}

/** The weather: rules in order, kept as long as the cloud runs. Chance comes from the seed, so a run can be repeated. */
export class Faults {
  readonly #random: Random;
  #rules: Rule[] = [];
  #added = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Adds a rule behind the others and returns its id. Throws a UsageError for what is no rule. */
  add(rule: FaultRule): string {
    const read = readFaultRule(rule);
    this.#added++;
    const id = `fault-${this.#added}`;
    this.#rules.push({
      id,
      rule: read,
      service: pattern(read.service),
      action: pattern(read.action),
      matched: 0,
      struck: 0,
    });
    return id;
  }

  /** Whether there was such a rule. */
  remove(id: string): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter((rule) => rule.id !== id);
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
  }

  list(): readonly ActiveFault[] {
    return this.#rules.map(({ id, rule, matched, struck }) => ({ ...rule, id, matched, struck }));
  }

  /** What strikes a call; undefined in fair weather. Counts it. */
  strike(target: FaultTarget): Strike | undefined {
    if (this.#rules.length === 0) return undefined;
    let latency = 0;
    const partials: Extract<FaultEffect, { kind: 'partial' }>[] = [];
    let effect: Strike['effect'];
    for (const rule of this.#rules) {
      if (!matches(rule, target) || !this.#strikes(rule)) continue;
      const found = rule.rule.effect;
      if (found.kind === 'latency') latency += found.milliseconds;
      else if (found.kind === 'partial') partials.push(found);
      else {
        effect = found;
        break;
      }
    }
    if (latency === 0 && partials.length === 0 && effect === undefined) return undefined;
    const fails = (member: string): boolean => {
      const rates = partials
        .filter(({ members }) => members?.includes(member) ?? true)
        .map(({ rate }) => rate);
      const rate = Math.max(0, ...rates);
      return rate >= 1 || (rate > 0 && this.#random.number() < rate);
    };
    return { latency, fails: partials.length === 0 ? undefined : fails, effect };
  }

  #strikes(rule: Rule): boolean {
    rule.matched++;
    const { after = 0, count = Infinity, rate = 1 } = rule.rule;
    if (rule.matched <= after || rule.struck >= count) return false;
    if (rate < 1 && this.#random.number() >= rate) return false;
    rule.struck++;
    return true;
  }
}

function matches({ rule, service, action }: Rule, target: FaultTarget): boolean {
  return (
    service?.test(target.service) !== false &&
    action?.test(target.action) !== false &&
    (rule.region === undefined || rule.region === target.region) &&
    (rule.account === undefined || rule.account === target.account)
  );
}
