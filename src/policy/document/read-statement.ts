import { isJsonObject, stringsOf, type JsonObject } from './json-value.ts';
import { syntaxError } from './malformed-policy.ts';
import type { ConditionElement, NamedOrNot, PrincipalElement } from './policy-document.ts';
import { readConditions } from './read-conditions.ts';
import { readPrincipals } from './read-principals.ts';

const members = new Set(
  'Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition'.split(' '),
);

/** A statement that follows the grammar, before it is known whether all is there that must be. */
export interface StatementDraft {
  readonly sid: string | undefined;
  /** `Allow` or `Deny`, perhaps in the wrong case, of which IAM speaks only later. */
  readonly effect: string;
  readonly principals: PrincipalElement | undefined;
  readonly actions: NamedOrNot | undefined;
  readonly resources: NamedOrNot | undefined;
  readonly conditions: readonly ConditionElement[];
}

/** Reads one statement; throws IAM's syntax error when it does not follow the grammar. */
export function readStatement(statement: unknown): StatementDraft {
  if (!isJsonObject(statement) || Object.keys(statement).some((name) => !members.has(name)))
    throw syntaxError();
  const { Sid: sid, Effect: effect } = statement;
  if (sid !== undefined && typeof sid !== 'string') throw syntaxError();
  if (typeof effect !== 'string' || !/^(allow|deny)$/i.test(effect)) throw syntaxError();
  const principals = either(statement, 'Principal');
  return {
    sid,
    effect,
    principals: principals && { not: principals.not, entries: readPrincipals(principals.value) },
    actions: namedOrNot(statement, 'Action'),
    resources: namedOrNot(statement, 'Resource'),
    conditions: readConditions(statement['Condition']),
  };
}

function namedOrNot(statement: JsonObject, name: string): NamedOrNot | undefined {
  const found = either(statement, name);
  return found && { not: found.not, patterns: stringsOf(found.value) };
}

/** The member of this name or the one with `Not` before it; both together are refused. */
function either(statement: JsonObject, name: string): { not: boolean; value: unknown } | undefined {
  const plain = statement[name];
  const negated = statement[`Not${name}`];
  if (plain !== undefined && negated !== undefined) throw syntaxError();
  if (plain !== undefined) return { not: false, value: plain };
  return negated === undefined ? undefined : { not: true, value: negated };
}
