import type { SecurityGroupRule } from '../../wire/generated/ec2.ts';
import type { Network } from './network.ts';

/** Until when a rule stands. nuage closes rules that have it, and no other. */
export const untilTag = 'nuage:bastion-until';
/** As whom it was opened. */
export const byTag = 'nuage:bastion-by';

/** A rule that `bastion open` made. */
export interface OwnRule {
  readonly id: string;
  readonly group: string;
  readonly cidr: string;
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  readonly description: string | undefined;
  /** Epoch milliseconds; undefined when the tag says no time. */
  readonly until: number | undefined;
  readonly by: string | undefined;
}

/** A rule as nuage's own; undefined when it is somebody else's. */
export function ownRule(rule: SecurityGroupRule): OwnRule | undefined {
  const until = tagOf(rule, untilTag);
  if (until === undefined || rule.IsEgress === true) return undefined;
  const time = /^\d{4}-\d\d-\d\dT/.test(until) ? Date.parse(until) : Number.NaN;
  return {
    id: rule.SecurityGroupRuleId ?? '',
    group: rule.GroupId ?? '',
    cidr: cidrOf(rule),
    protocol: rule.IpProtocol ?? '',
    from: rule.FromPort ?? -1,
    to: rule.ToPort ?? -1,
    description: rule.Description,
    until: Number.isNaN(time) ? undefined : time,
    by: tagOf(rule, byTag),
  };
}

export function cidrOf(rule: SecurityGroupRule): string {
  return rule.CidrIpv4 ?? rule.CidrIpv6 ?? '';
}

export function tagOf({ Tags = [] }: SecurityGroupRule, key: string): string | undefined {
  return Tags.find((tag) => tag.Key === key)?.Value;
}

/** Whether a rule lets a network in by TCP on one port, and nothing else. */
export function isFor(rule: SecurityGroupRule, network: Network, port: number): boolean {
  return (
    rule.IsEgress !== true &&
    rule.IpProtocol === 'tcp' &&
    rule.FromPort === port &&
    rule.ToPort === port &&
    cidrOf(rule) === network.cidr
  );
}

/** What a person reads in the console. EC2 takes up to 255 characters of a set that this keeps to. */
export function descriptionOf(until: string, note: string | undefined): string {
  const own = `nuage bastion until ${until}`;
  return note === undefined ? own : `${note} (${own})`;
}

/** A time as tags and descriptions hold it: to the second, in UTC. */
export function isoSeconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** As whom a rule is opened. Sessions that nuage itself opens have the time in their name, which says nothing. */
export function openerOf(arn: string): string {
  return arn.replace(/\/nuage-\d+$/, '');
}
