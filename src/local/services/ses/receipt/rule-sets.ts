import type { ActionContext, Input, TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import { v1 } from '../errors.ts';
import { SES_LIMITS } from '../limits.ts';

type Rule = Input<'ses', 'CreateReceiptRule'>['Rule'];

/** What would be done with mail that arrives: kept and shown, as no mail arrives here. */
export interface RuleSetRow {
  readonly name: string;
  readonly created: number;
  readonly active: boolean;
  readonly rules: readonly Rule[];
}

export const ruleSets = defineTable<RuleSetRow>({
  name: 'ses.rule-sets',
  scope: 'region',
  id: (row) => row.name,
});

export interface ReceiptFilterRow {
  readonly name: string;
  readonly policy: string;
  readonly cidr: string;
}

export const receiptFilters = defineTable<ReceiptFilterRow>({
  name: 'ses.receipt-filters',
  scope: 'region',
  id: (row) => row.name,
});

export function needRuleSet({ state }: TimerContext, name: string): RuleSetRow {
  const row = state.table(ruleSets).get(name);
  if (row === undefined) throw v1.missing('RuleSetDoesNotExist', `Rule set does not exist: ${name}`);
  return row;
}

export function addRuleSet(context: ActionContext, name: string, rules: readonly Rule[]): void {
  const table = context.state.table(ruleSets);
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw v1.invalid(`Invalid rule set name: ${name}`);
  if (table.get(name) !== undefined) throw v1.exists('AlreadyExists', `Rule set already exists: ${name}`);
  if (table.count() >= SES_LIMITS.ruleSets) throw v1.tooMany('Maximum number of rule sets reached.');
  table.put({ name, created: context.now, active: false, rules });
}

/** Where a rule stands in its set. */
export function placeOf({ rules }: RuleSetRow, name: string): number {
  const at = rules.findIndex((rule) => rule.Name === name);
  if (at === -1) throw v1.missing('RuleDoesNotExist', `Rule does not exist: ${name}`);
  return at;
}

export function ruleAt({ rules }: RuleSetRow, at: number): Rule {
  const rule = rules[at];
  if (rule === undefined) throw new Error(`no rule at ${at}`);
  return rule;
}

/** Puts a rule behind another one, or first. */
export function insertAfter(set: RuleSetRow, rule: Rule, after: string | undefined): RuleSetRow {
  const at = after === undefined || after === '' ? 0 : placeOf(set, after) + 1;
  return { ...set, rules: set.rules.toSpliced(at, 0, rule) };
}

/** A rule as it is shown: what was not said has its default. */
export function withDefaults(rule: Rule): Rule {
  return {
    ...rule,
    Enabled: rule.Enabled ?? false,
    TlsPolicy: rule.TlsPolicy ?? 'Optional',
    ScanEnabled: rule.ScanEnabled ?? false,
  };
}

export function changeRuleSet({ state }: ActionContext, row: RuleSetRow): void {
  state.table(ruleSets).put(row);
}

export const cannotDelete = (name: string): AwsError =>
  new AwsError('CannotDelete', 400, `Cannot delete active rule set: ${name}`);
