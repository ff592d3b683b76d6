import type { ConditionElement, PolicyVersion } from '../document/policy-document.ts';
import type { RequestContext } from '../match/request-context.ts';
import { requiredKeys } from '../match/template.ts';
import { anyOf } from '../match/text-test.ts';
import { parseOperator } from './operator-name.ts';
import { compileValue } from './value-test.ts';

/** Whether the conditions of a statement hold for a request. */
export type ConditionTest = (context: RequestContext) => boolean;

/** Compiles the conditions of a statement: all of them must hold. */
export function compileConditions(
  conditions: readonly ConditionElement[],
  version: PolicyVersion,
): ConditionTest {
  const tests = conditions.map((condition) => compileCondition(condition, version));
  return (context) => tests.every((test) => test(context));
}

/**
 * Compiles one key under one operator.
 *
 * With one value in the request, one of the policy's values must match, or none of them for an operator with `Not`. A
 * missing key fails, but holds for `Not` and for `IfExists`. With several values, `ForAllValues:` asks that each of
 * them holds, which it does when there are none or only an empty one; `ForAnyValue:` asks for one that holds, which
 * fails when there is none. Without either, several values are taken together: one must match, or with `Not` none.
 * A variable without a value makes the comparison fail, whichever way it goes.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
function compileCondition(
  { operator, key, values }: ConditionElement,
  version: PolicyVersion,
): ConditionTest {
  const parsed = parseOperator(operator);
  if (parsed === undefined) throw new TypeError(`no condition operator ${operator}`);
  const { family, comparison, negated, ifExists, set } = parsed;
  const name = key.toLowerCase();
  if (comparison === 'Null') return compileNull(name, values);
  const matches = anyOf(values.map((value) => compileValue(comparison, value, version)));
  const required =
    family === 'String' || family === 'Arn' ? values.flatMap((value) => requiredKeys(value, version)) : [];
  return (context) => {
    const actual = context.values(name);
    if (set === 'all') {
      if (actual === undefined || actual.every((value) => value === '')) return true;
      return actual.every((value) => matches(value, context) !== negated);
    }
    if (actual === undefined && ifExists) return true;
    if (negated && required.some((each) => context.single(each) === undefined)) return false;
    if (actual === undefined) return negated && set === undefined;
    if (set === 'any') return actual.some((value) => matches(value, context) !== negated);
    return actual.some((value) => matches(value, context)) !== negated;
  };
}

/** `Null`: `true` asks that the key is missing, `false` that it is there. */
function compileNull(name: string, values: readonly string[]): ConditionTest {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return (context) => wanted.has(String(context.values(name) === undefined));
}
