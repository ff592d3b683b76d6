import ipaddr from 'ipaddr.js';
import type { TextTest } from '../match/text-test.ts';

type Address = ReturnType<typeof ipaddr.parse>;

/**
 * Compiles a value of `IpAddress`: a network such as `203.0.113.0/24` or `2001:DB8::/32`, or one address. A value that
 * is neither holds no address. An IPv4 address that is written as IPv6 is the IPv4 address.
 */
export function compileNetwork(value: string): TextTest {
  const network = parseNetwork(value);
  if (network === undefined) return () => false;
  const [base, bits] = network;
  return (text) => {
    const address = ipaddr.isValid(text) ? ipaddr.process(text) : undefined;
    return address !== undefined && address.kind() === base.kind() && address.match(base, bits);
  };
}

function parseNetwork(value: string): readonly [Address, number] | undefined {
  if (ipaddr.isValidCIDR(value)) return ipaddr.parseCIDR(value);
  // ipaddr.js also reads 127.1 and 0x7f000001, which are no addresses for IAM.
  if (value.includes(':') ? !ipaddr.IPv6.isValid(value) : !ipaddr.IPv4.isValidFourPartDecimal(value))
    return undefined;
  const address = ipaddr.parse(value);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
