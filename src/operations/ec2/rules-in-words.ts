import type { IpPermission } from '../../wire/generated/ec2.ts';

/** The services that people know by name rather than by port. */
const wellKnown: Readonly<Record<string, string>> = {
  'tcp 22': 'SSH',
  'tcp 25': 'SMTP',
  'udp 53': 'DNS',
  'tcp 53': 'DNS',
  'tcp 80': 'HTTP',
  'tcp 443': 'HTTPS',
  'tcp 1433': 'SQL Server',
  'tcp 2049': 'NFS',
  'tcp 3306': 'MySQL',
  'tcp 3389': 'Remote Desktop',
  'tcp 5432': 'PostgreSQL',
  'tcp 6379': 'Redis',
};

const anywhere = new Set(['0.0.0.0/0', '::/0']);

/** The rules of a security group as sentences without a full stop: `SSH (tcp 22) from 203.0.113.7/32: my office`. */
export function rulesInWords(
  permissions: readonly IpPermission[],
  direction: 'from' | 'to',
): readonly string[] {
  return permissions.flatMap((permission) => {
    const what = traffic(permission);
    return peers(permission).map(
      ({ peer, note }) => `${what} ${direction} ${peer}${note === undefined ? '' : `: ${note}`}`,
    );
  });
}

function traffic({ IpProtocol: protocol = '-1', FromPort: from, ToPort: to }: IpPermission): string {
  if (protocol === '-1') return 'everything';
  if (protocol === 'icmp' || protocol === 'icmpv6') {
    return from === undefined || from === -1 ? protocol : `${protocol} type ${from}`;
  }
  if (from === undefined || (from === 0 && to === 65_535)) return `every ${protocol} port`;
  const ports = from === to ? `${protocol} ${from}` : `${protocol} ${from} to ${to}`;
  const name = wellKnown[ports];
  return name === undefined ? ports : `${name} (${ports})`;
}

function peers(
  permission: IpPermission,
): readonly { readonly peer: string; readonly note?: string | undefined }[] {
  return [
    ...(permission.IpRanges ?? []).map((range) => ({ peer: network(range.CidrIp), note: range.Description })),
    ...(permission.Ipv6Ranges ?? []).map((range) => ({
      peer: network(range.CidrIpv6),
      note: range.Description,
    })),
    ...(permission.PrefixListIds ?? []).map((list) => ({
      peer: `the prefix list ${list.PrefixListId}`,
      note: list.Description,
    })),
    ...(permission.UserIdGroupPairs ?? []).map((pair) => ({
      peer: `the members of ${pair.GroupName ?? pair.GroupId}`,
      note: pair.Description,
    })),
  ];
}

function network(cidr: string | undefined): string {
  return cidr !== undefined && anywhere.has(cidr) ? `anywhere (${cidr})` : String(cidr);
}
