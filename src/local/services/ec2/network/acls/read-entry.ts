import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../../errors.ts';
import { canonicalCidr, canonicalIpv6Cidr } from '../cidr.ts';
import type { NetworkAclEntry } from '../fabric-rows.ts';

/** An entry as the two actions that write one take it. */
export interface EntryInput {
  readonly RuleNumber: number;
  readonly Egress: boolean;
  readonly Protocol: string;
  readonly RuleAction: string;
  readonly CidrBlock?: string | undefined;
  readonly Ipv6CidrBlock?: string | undefined;
  readonly PortRange?: { readonly From?: number | undefined; readonly To?: number | undefined } | undefined;
  readonly IcmpTypeCode?:
    | { readonly Type?: number | undefined; readonly Code?: number | undefined }
    | undefined;
}

const numbers: Readonly<Record<string, string>> = { tcp: '6', udp: '17', icmp: '1', icmpv6: '58', all: '-1' };

/** The largest number that a person may use; those above are AWS's own. */
const largestNumber = 32_766;

/** Refuses a number that an entry cannot have. */
export function checkNumber(number: number): void {
  if (number < 1 || number > largestNumber)
    throw invalidParameterValue(
      `Value (${number}) for parameter ruleNumber is invalid. Must be between 1 and ${largestNumber}`,
    );
}

/** Reads an entry: the protocol as a number, the block in AWS's form, ports for TCP and UDP, type and code for ICMP. */
export function readEntry(input: EntryInput): NetworkAclEntry {
  checkNumber(input.RuleNumber);
  const action = (['allow', 'deny'] as const).find((name) => name === input.RuleAction.toLowerCase());
  if (action === undefined)
    throw invalidParameterValue(`Value (${input.RuleAction}) for parameter ruleAction is invalid.`);
  const protocol = numbers[input.Protocol.toLowerCase()] ?? input.Protocol;
  if (!/^(-1|\d{1,3})$/.test(protocol) || Number(protocol) > 255)
    throw invalidParameterValue(`Invalid value '${input.Protocol}' for IP protocol. Unknown protocol.`);
  return {
    number: input.RuleNumber,
    egress: input.Egress,
    protocol,
    action,
    ...readBlock(input),
    ...readScope(protocol, input),
  };
}

function readBlock({ CidrBlock: ipv4, Ipv6CidrBlock: ipv6 }: EntryInput) {
  if (ipv4 !== undefined && ipv6 !== undefined)
    throw invalidParameterCombination(
      'The parameter cidrBlock cannot be used with the parameter ipv6CidrBlock',
    );
  if (ipv6 !== undefined) {
    const ipv6CidrBlock = canonicalIpv6Cidr(ipv6);
    if (ipv6CidrBlock !== undefined) return { ipv6CidrBlock };
    throw invalidBlock(ipv6, 'ipv6CidrBlock');
  }
  if (ipv4 === undefined) throw missingParameter('cidrBlock');
  const cidrBlock = canonicalCidr(ipv4);
  if (cidrBlock === undefined) throw invalidBlock(ipv4, 'cidrBlock');
  return { cidrBlock };
}

function invalidBlock(text: string, parameter: string): Error {
  return invalidParameterValue(
    `Value (${text}) for parameter ${parameter} is invalid. This is not a valid CIDR block.`,
  );
}

function readScope(protocol: string, { PortRange: range, IcmpTypeCode: icmp }: EntryInput) {
  if (protocol === '6' || protocol === '17') {
    const { From: from, To: to } = range ?? {};
    if (from === undefined || to === undefined) throw missingParameter('portRange');
    for (const port of [from, to])
      if (port < 0 || port > 65_535)
        throw invalidParameterValue(`Value (${port}) for parameter portRange is invalid. Port out of range`);
    if (from > to)
      throw invalidParameterValue(
        `Value (${from}-${to}) for parameter portRange is invalid. From is above to`,
      );
    return { ports: { from, to } };
  }
  if (protocol !== '1' && protocol !== '58') return {};
  const { Type: type, Code: code } = icmp ?? {};
  if (type === undefined || code === undefined) throw missingParameter('icmpTypeCode');
  return { icmp: { type, code } };
}

/** Entries in the order of `DescribeNetworkAcls`: those out first, by number. */
export function inOrder(entries: readonly NetworkAclEntry[]): NetworkAclEntry[] {
  return entries.toSorted(
    (one, other) => Number(other.egress) - Number(one.egress) || one.number - other.number,
  );
}
