import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { overPlaces } from '../over-places.ts';
import { findGroup, type GroupQuestion } from './find-group.ts';
import type { Network } from './network.ts';
import { ownRules, rulesOf } from './read-rules.ts';
import { cidrOf, isoSeconds, ownRule } from './rule.ts';

/** A rule that nuage opened. Times are ISO 8601 in UTC. */
export interface BastionRow extends Place {
  readonly rule: string;
  readonly group: string;
  readonly port: number;
  readonly cidr: string;
  readonly until: string | undefined;
  /** Its time is over, and no schedule run has closed it yet. */
  readonly expired: boolean;
  readonly by: string | undefined;
}

/** What nuage opened in every account and region of the context. */
export async function* listBastions(context: OperationContext): AsyncGenerator<BastionRow> {
  const now = context.clock.now();
  const found = overPlaces(context, (connection) => ownRules(undefined, connection));
  for await (const item of found) {
    if ('error' in item) continue;
    const { account, region, value } = item;
    yield {
      account,
      region,
      rule: value.id,
      group: value.group,
      port: value.from,
      cidr: value.cidr,
      until: value.until === undefined ? undefined : isoSeconds(value.until),
      expired: value.until !== undefined && value.until <= now,
      by: value.by,
    };
  }
}

/** Whether one network is let in by TCP on a port, and by which rule. */
export interface BastionStatus {
  readonly group: string;
  readonly port: number;
  readonly cidr: string;
  readonly open: boolean;
  readonly rule: string | undefined;
  /** Whether nuage opened it. */
  readonly own: boolean;
  readonly until: string | undefined;
}

/** Looks at every rule of a group, anybody's, for each network of its own. */
export async function bastionStatus(
  {
    networks,
    port = 22,
    ...question
  }: GroupQuestion & { readonly networks: readonly Network[]; readonly port?: number | undefined },
  context: OperationContext,
): Promise<readonly BastionStatus[]> {
  const { connection } = await onePlace('bastion status', context);
  const group = await findGroup(question, connection);
  const { default: ipaddr } = await import('ipaddr.js');
  const inside = (address: string, cidr: string): boolean => {
    const one = ipaddr.parse(address);
    const [base, bits] = ipaddr.parseCIDR(cidr);
    return one.kind() === base.kind() && one.match(base, bits);
  };
  const rules = (await Array.fromAsync(rulesOf(group.id, connection))).filter(
    (rule) => rule.IsEgress !== true && cidrOf(rule) !== '' && covers(rule, port),
  );
  return networks.map(({ cidr }) => {
    const [address = '', bits] = cidr.split('/');
    const wide = (text: string): boolean => Number(text.split('/')[1]) <= Number(bits);
    const found = rules.filter((rule) => wide(cidrOf(rule)) && inside(address, cidrOf(rule)));
    // One that stays says more than one that ends.
    const rule = found.find((one) => ownRule(one) === undefined) ?? found[0];
    const own = rule === undefined ? undefined : ownRule(rule);
    const until = own?.until === undefined ? undefined : isoSeconds(own.until);
    return {
      group: group.id,
      port,
      cidr,
      open: rule !== undefined,
      rule: rule?.SecurityGroupRuleId,
      own: own !== undefined,
      until,
    };
  });
}

function covers(
  rule: { IpProtocol?: string | undefined; FromPort?: number | undefined; ToPort?: number | undefined },
  port: number,
): boolean {
  if (rule.IpProtocol === '-1') return true;
  return rule.IpProtocol === 'tcp' && (rule.FromPort ?? 0) <= port && port <= (rule.ToPort ?? 65_535);
}
