import type { Place } from '../context.ts';
import type { Step } from '../plan/step.ts';
import { revoke, rulesOfGroup } from './open-steps.ts';
import { byTag, isoSeconds, untilTag, type OwnRule } from './rule.ts';

/** Takes away one rule that nuage opened. Just before, it must still be there with the tag that makes it nuage's. */
export function closeStep(rule: OwnRule, { account, region }: Place, reason: string): Step {
  const found = `SecurityGroupRules[?SecurityGroupRuleId=='${rule.id}']`;
  const family = rule.cidr.includes(':') ? 6 : 4;
  const described = rule.description === undefined ? {} : { Description: rule.description };
  const range =
    family === 4
      ? { IpRanges: [{ CidrIp: rule.cidr, ...described }] }
      : { Ipv6Ranges: [{ CidrIpv6: rule.cidr, ...described }] };
  const tags = [
    ...(rule.until === undefined ? [] : [{ Key: untilTag, Value: isoSeconds(rule.until) }]),
    ...(rule.by === undefined ? [] : [{ Key: byTag, Value: rule.by }]),
  ];
  return {
    id: `close-${region}-${rule.id}`,
    account,
    region,
    target: `${rule.id} of ${rule.group}`,
    call: revoke(rule.group, rule.id),
    change: 'delete',
    reason: `${rule.protocol} ${rule.from} from ${rule.cidr}: ${reason}`,
    requires: [
      {
        call: rulesOfGroup(rule.group),
        path: `SecurityGroupRules[?SecurityGroupRuleId=='${rule.id}' && Tags[?Key=='${untilTag}']].SecurityGroupRuleId | [0]`,
        equals: rule.id,
      },
    ],
    effect: {
      call: rulesOfGroup(rule.group),
      path: `${found}.SecurityGroupRuleId | [0]`,
      accepted: [],
      done: [null],
    },
    after: [],
    undo: {
      steps: [
        {
          call: {
            service: 'ec2',
            action: 'AuthorizeSecurityGroupIngress',
            input: {
              GroupId: rule.group,
              IpPermissions: [{ IpProtocol: rule.protocol, FromPort: rule.from, ToPort: rule.to, ...range }],
              TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: tags }],
            },
          },
          change: 'create',
          reason: 'the run closed it',
          requires: [],
        },
      ],
    },
  };
}
