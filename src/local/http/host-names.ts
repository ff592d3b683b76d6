/** The names under which this server may be addressed, as the Host header writes them. */
export interface HostNames {
  /** The parts of an accepted Host header, or undefined when the header names something else. Never throws. */
  match(host: string): HostName | undefined;
}

interface HostName {
  /** Lower case, without the port; an IPv6 address without its brackets. */
  readonly hostname: string;
  readonly port: number | undefined;
}

/** Always ours: RFC 6761 pins `localhost` to loopback, and LocalStack's public name resolves to 127.0.0.1. */
const ownNames: ReadonlySet<string> = new Set([
  'localhost',
  '127.0.0.1',
  '[::1]',
  'localhost.localstack.cloud',
]);

/** Virtual hosts below our names: `bucket.s3.localhost`, `sqs.eu-west-1.localhost.localstack.cloud`. */
const below = /^(?:[a-z0-9_-]{1,63}\.){1,12}localhost(?:\.localstack\.cloud)?$/;
const authority = /^([a-z0-9_.-]{1,253}|\[[0-9a-f:]{2,45}\])(?::([0-9]{1,5}))?$/;
const cacheSize = 1000;

/**
 * Compiles the list of names for one port. `extra` names (for a container's `host.docker.internal`, say) are
 * exact: `name` goes with this server's port, `name:port` with that port.
 */
export function hostNames(port: number, extra: readonly string[] = []): HostNames {
  const exact = new Set(extra.map((name) => withPort(name.toLowerCase(), port)));
  const seen = new Map<string, HostName | undefined>();
  const match = (host: string): HostName | undefined => {
    const parts = authority.exec(host.toLowerCase());
    const name = parts?.[1];
    if (name === undefined) {
      return undefined;
    }
    const written = parts?.[2];
    // A client leaves the port out when it is the protocol's own.
    const given = written === undefined ? 80 : Number(written);
    const ours = given === port && (ownNames.has(name) || (host.length <= 255 && below.test(name)));
    if (!ours && !exact.has(`${name}:${given}`)) {
      return undefined;
    }
    return {
      hostname: name.startsWith('[') ? name.slice(1, -1) : name,
      port: written === undefined ? undefined : given,
    };
  };
  return {
    match(host) {
      const known = seen.get(host);
      if (known !== undefined) {
        return known;
      }
      const found = match(host);
      if (found !== undefined) {
        if (seen.size >= cacheSize) {
          seen.clear();
        }
        seen.set(host, found);
      }
      return found;
    },
  };
}

function withPort(name: string, port: number): string {
  return /:[0-9]+$/.test(name) && !name.endsWith(']') && !isBareIpv6(name) ? name : `${name}:${port}`;
}

function isBareIpv6(name: string): boolean {
  return !name.startsWith('[') && name.split(':').length > 2;
}
