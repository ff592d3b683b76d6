import { compileConditions, type ConditionTest } from '../conditions/compile-conditions.ts';
import type { Effect, PolicyDocument, PolicyStatement, PolicyVersion } from '../document/policy-document.ts';
import { compileActions } from '../match/actions.ts';
import { compilePrincipals, type PrincipalTest } from '../match/principals.ts';
import { compileResources } from '../match/resources.ts';
import type { TextTest } from '../match/text-test.ts';

/** A policy that is ready to decide. Made once, when the policy is written or first used; holds no state. */
export interface Policy {
  /** What a decision calls it: an ARN, or the name of an inline policy. */
  readonly name: string;
  readonly statements: readonly CompiledStatement[];
}

export interface CompiledStatement {
  readonly effect: Effect;
  readonly sid: string | undefined;
  /** Its place in the policy, from 0. */
  readonly index: number;
  /** Absent in policies of an identity, which are about him to whom they are attached. */
  readonly names: PrincipalTest | undefined;
  /** Takes the action in lower case. */
  readonly coversAction: (action: string) => boolean;
  readonly coversResource: TextTest;
  readonly conditionsHold: ConditionTest;
}

/** Compiles a policy that was read by `readPolicy`. */
export function compilePolicy(document: PolicyDocument, name: string): Policy {
  return {
    name,
    statements: document.statements.map((statement, index) =>
      compileStatement(statement, index, document.version),
    ),
  };
}

function compileStatement(
  { effect, sid, principals, actions, resources, conditions }: PolicyStatement,
  index: number,
  version: PolicyVersion,
): CompiledStatement {
  return {
    effect,
    sid,
    index,
    names: principals && compilePrincipals(principals, effect),
    coversAction: compileActions(actions),
    coversResource: resources ? compileResources(resources, version) : () => true,
    conditionsHold: compileConditions(conditions, version),
  };
}
