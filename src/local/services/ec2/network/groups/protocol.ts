import { invalidParameterValue } from '../../errors.ts';

const names: Readonly<Record<string, string>> = { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmpv6' };

/** The protocol as EC2 shows it: four by name, all as -1, the others by number. */
export function readProtocol(given: string): string {
  const text = given.toLowerCase();
  if (text === '-1' || text === 'all') return '-1';
  if (Object.values(names).includes(text)) return text;
  if (/^\d{1,3}$/.test(text) && Number(text) <= 255)
    return names[String(Number(text))] ?? String(Number(text));
  throw invalidParameterValue(`Invalid value '${given}' for IP protocol. Unknown protocol.`);
}

export interface Ports {
  readonly fromPort: number;
  readonly toPort: number;
}

/** Reads the ports (for ICMP, type and code) of a rule. Protocols without ports have -1 for all. */
export function readPorts(protocol: string, from: number | undefined, to: number | undefined): Ports {
  if (protocol === 'tcp' || protocol === 'udp') {
    const name = protocol.toUpperCase();
    if (from === undefined || to === undefined)
      throw invalidParameterValue(
        "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
      );
    // -1 stands for all ports.
    if (from === -1 && to === -1) return { fromPort: 0, toPort: 65_535 };
    for (const port of [from, to])
      if (port < 0 || port > 65_535) throw invalidParameterValue(`${name} port (${port}) out of range`);
    if (from > to) throw invalidParameterValue(`Invalid ${name} port range (${from}:${to})`);
    return { fromPort: from, toPort: to };
  }
  if (protocol !== 'icmp' && protocol !== 'icmpv6') return { fromPort: -1, toPort: -1 };
  const type = from ?? -1;
  const code = to ?? -1;
  if (type < -1 || type > 255) throw invalidParameterValue(`ICMP type (${type}) out of range`);
  if (code < -1 || code > 255) throw invalidParameterValue(`ICMP code (${code}) out of range`);
  if (type === -1 && code !== -1)
    throw invalidParameterValue('ICMP code must be -1 (all codes) when the ICMP type is -1 (all types)');
  return { fromPort: type, toPort: code };
}

/** A rule in the words of EC2's errors: `peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW`. */
export function ruleInWords(peer: string, protocol: string, { fromPort, toPort }: Ports): string {
  if (protocol === '-1') return `peer: ${peer}, ALL, ALLOW`;
  const name = protocol.toUpperCase();
  if (protocol === 'tcp' || protocol === 'udp')
    return `peer: ${peer}, ${name}, from port: ${fromPort}, to port: ${toPort}, ALLOW`;
  if (protocol === 'icmp' || protocol === 'icmpv6') {
    const all = (value: number) => (value === -1 ? 'ALL' : String(value));
    return `peer: ${peer}, ${name}, type: ${all(fromPort)}, code: ${all(toPort)}, ALLOW`;
  }
  return `peer: ${peer}, ${name}, ALLOW`;
}
