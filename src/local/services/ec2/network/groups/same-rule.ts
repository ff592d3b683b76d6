import type { SecurityGroupRuleRow } from '../group-row.ts';
import type { Peer, RuleSpec } from './read-permissions.ts';

/** The source or destination of a rule, as EC2's errors name it. */
export function peerOf(rule: Peer): string {
  return rule.cidrIpv4 ?? rule.cidrIpv6 ?? rule.prefixListId ?? rule.referencedGroup?.groupId ?? '';
}

/** Whether two rules say the same, their descriptions aside. */
export function sameRule(
  one: RuleSpec | SecurityGroupRuleRow,
  other: RuleSpec | SecurityGroupRuleRow,
): boolean {
  return (
    one.protocol === other.protocol &&
    one.fromPort === other.fromPort &&
    one.toPort === other.toPort &&
    peerOf(one) === peerOf(other)
  );
}
