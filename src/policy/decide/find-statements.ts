import type { Naming } from '../match/principals.ts';
import { closest } from '../match/principals.ts';
import type { Principal } from '../match/principal.ts';
import type { RequestContext } from '../match/request-context.ts';
import type { CompiledStatement, Policy } from './compile-policy.ts';
import type { DecidingStatement, PolicyType } from './request.ts';

/** A request as statements are asked about it. */
export interface Question {
  readonly principal: Principal;
  /** In lower case. */
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
  /** Whether the principal has a permissions boundary. */
  readonly bounded: boolean;
}

/** What the policies of one kind say: the first statement that denies and the one that allows most closely. */
export interface Verdict {
  readonly deny: DecidingStatement | undefined;
  readonly allow: DecidingStatement | undefined;
  /** How the allowing statement names the principal; always `direct` where policies name none. */
  readonly naming: Naming | undefined;
}

/** Asks all policies of one kind. A deny ends the search: nothing can outweigh it. */
export function ask(policies: readonly Policy[], type: PolicyType, question: Question): Verdict {
  let allow: DecidingStatement | undefined;
  let naming: Naming | undefined;
  for (const policy of policies)
    for (const statement of policy.statements) {
      // An allow that adds nothing need not be asked: most policies repeat themselves.
      if (statement.effect === 'Allow' && naming === 'direct') continue;
      const found = applies(statement, question);
      if (found === undefined) continue;
      const { sid, index } = statement;
      const deciding = { type, policy: policy.name, sid, statement: index };
      if (statement.effect === 'Deny') return { deny: deciding, allow: undefined, naming: undefined };
      if (closest(naming, found) !== naming) {
        naming = found;
        allow = deciding;
      }
    }
  return { deny: undefined, allow, naming };
}

function applies(
  { names, coversAction, coversResource, conditionsHold }: CompiledStatement,
  { principal, action, resource, context, bounded }: Question,
): Naming | undefined {
  if (!coversAction(action) || !coversResource(resource, context)) return undefined;
  const naming = names === undefined ? 'direct' : names(principal, bounded);
  return naming !== undefined && conditionsHold(context) ? naming : undefined;
}
