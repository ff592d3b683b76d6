import type { IpPermission } from '../../wire/generated/ec2.ts';
import { canonical, isJsonObject, type JsonObject, type JsonValue } from '../plan/json.ts';
import { refer } from './resource.ts';
import type { Rule } from './schema/network.ts';

/*
 * A rule of a security group as it is compared: one peer, one range of ports.
 *   { protocol: 'tcp', from: 22, to: 22, peer: '203.0.113.0/24', description: 'office' }
 * Ports of protocols that have none are -1; `peer` is a block, a prefix list, or a group (a reference or its id).
 */

const anywhere = '0.0.0.0/0';

/** The rules that one entry of the file stands for: one for each peer. */
export function rulesOf(rule: Rule, direction: 'from' | 'to', own: string): readonly JsonObject[] {
  const { protocol = 'tcp', description = '' } = rule;
  const [from = -1, to = -1] = portsOf(rule);
  return [rule[direction] ?? 'anywhere'].flat().map((peer) => ({
    protocol: protocol === 'all' ? '-1' : protocol,
    from,
    to,
    peer: peerOf(peer, own),
    description,
  }));
}

function portsOf({ port, ports, protocol }: Rule): readonly number[] {
  if (protocol === 'all' || protocol === 'icmp') return [-1, -1];
  if (port !== undefined) return [port, port];
  return ports === undefined ? [0, 65_535] : ports.split('-').map(Number);
}

function peerOf(peer: string, own: string): JsonValue {
  if (peer === 'anywhere') return anywhere;
  if (peer === 'self') return refer(own);
  return peer.startsWith('security-group.') ? refer(peer) : peer;
}

/** Everything may go out: what AWS gives a new group in a VPC. */
export const allOut: JsonObject = { protocol: '-1', from: -1, to: -1, peer: anywhere, description: '' };

/** The rules of a group as AWS lists them. */
export function rulesIn(permissions: readonly IpPermission[] | undefined): readonly JsonObject[] {
  return (permissions ?? []).flatMap((permission) => {
    const protocol = permission.IpProtocol ?? '-1';
    const ported = protocol === 'tcp' || protocol === 'udp';
    const range = ported
      ? { from: permission.FromPort ?? 0, to: permission.ToPort ?? 65_535 }
      : { from: -1, to: -1 };
    const peers: { readonly peer: string | undefined; readonly description: string | undefined }[] = [
      ...(permission.IpRanges ?? []).map((one) => ({ peer: one.CidrIp, description: one.Description })),
      ...(permission.Ipv6Ranges ?? []).map((one) => ({ peer: one.CidrIpv6, description: one.Description })),
      ...(permission.PrefixListIds ?? []).map((one) => ({
        peer: one.PrefixListId,
        description: one.Description,
      })),
      ...(permission.UserIdGroupPairs ?? []).map((one) => ({
        peer: one.GroupId,
        description: one.Description,
      })),
    ];
    return peers.map(({ peer = '', description = '' }) => ({ protocol, ...range, peer, description }));
  });
}

/** A rule as the calls that add and take away rules name it. */
export function permissionOf(rule: JsonObject): JsonObject {
  const { protocol, from, to, peer, description } = rule;
  const described = description === '' ? {} : { Description: description };
  const ports = protocol === '-1' ? {} : { FromPort: from, ToPort: to };
  return { IpProtocol: protocol, ...ports, ...peerMember(peer ?? null, described) };
}

function peerMember(peer: JsonValue, described: JsonObject): JsonObject {
  if (typeof peer !== 'string' || peer.startsWith('sg-'))
    return { UserIdGroupPairs: [{ GroupId: peer, ...described }] };
  if (peer.startsWith('pl-')) return { PrefixListIds: [{ PrefixListId: peer, ...described }] };
  return peer.includes(':')
    ? { Ipv6Ranges: [{ CidrIpv6: peer, ...described }] }
    : { IpRanges: [{ CidrIp: peer, ...described }] };
}

/** What is to be done so that rules become others: each rule alone, so that no rule is added or taken away twice. */
export function ruleChanges(before: JsonValue | undefined, after: JsonValue | undefined) {
  const old = new Map(listOf(before).map((rule) => [keyOf(rule), rule]));
  const next = new Map(listOf(after).map((rule) => [keyOf(rule), rule]));
  return {
    added: [...next].filter(([key]) => !old.has(key)).map(([, rule]) => rule),
    removed: [...old].filter(([key]) => !next.has(key)).map(([, rule]) => rule),
    described: [...next]
      .filter(([key, rule]) => old.has(key) && old.get(key)?.['description'] !== rule['description'])
      .map(([, rule]) => rule),
  };
}

/** AWS tells rules apart by all but the description. */
function keyOf({ protocol, from, to, peer }: JsonObject): string {
  return canonical({ protocol, from, to, peer });
}

function listOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one: JsonValue) => isJsonObject(one)) : [];
}

/** `tcp 22 from 203.0.113.0/24: office` */
export function ruleInWords(rule: JsonObject, direction: 'from' | 'to'): string {
  const { protocol, from, to, peer, description } = rule;
  const ports = from === -1 ? '' : from === to ? ` ${String(from)}` : ` ${String(from)}-${String(to)}`;
  const what = protocol === '-1' ? 'everything' : `${String(protocol)}${ports}`;
  const who = peer === anywhere ? 'anywhere' : String(peer);
  return `${what} ${direction} ${who}${description === '' ? '' : `: ${String(description)}`}`;
}
