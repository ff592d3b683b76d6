import type { HostResult } from './collect-results.ts';

/** Hosts on which a command went the same way. */
export interface ResultGroup extends Pick<
  HostResult,
  'status' | 'details' | 'exitCode' | 'stdout' | 'stderr' | 'truncated'
> {
  readonly hosts: readonly HostResult[];
}

/** Hosts with the same outcome and output together: first what failed, then the largest group. */
export function groupResults(results: readonly HostResult[]): readonly ResultGroup[] {
  const groups = Map.groupBy(results, ({ status, details, exitCode, stdout, stderr }) =>
    JSON.stringify([status, details, exitCode, stdout, stderr]),
  );
  const made = [...groups.values()].flatMap((hosts) => {
    const [first] = hosts;
    if (first === undefined) return [];
    const { status, details, exitCode, stdout, stderr } = first;
    return [
      { status, details, exitCode, stdout, stderr, truncated: hosts.some((host) => host.truncated), hosts },
    ];
  });
  const rank = ({ status }: ResultGroup): number => (status === 'Success' ? 1 : 0);
  return made.sort((left, right) => rank(left) - rank(right) || right.hosts.length - left.hosts.length);
}
