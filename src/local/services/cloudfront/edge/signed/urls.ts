import type { Visit } from '../visit.ts';

/**
 * What a viewer asks for, in each way in which a signer may have called it: by the address that the cloud answers under, or
 * by those that it stands for.
 */
export function urlsOf({ request, at, row }: Visit, query: string): readonly string[] {
  const host = request.headers['host'] ?? request.hostname;
  const aliases = (row.config.Aliases?.Items ?? []).filter((alias) => !alias.startsWith('*'));
  const hosts = new Set([
    `${row.domain}.cloudfront.net`,
    ...aliases,
    ...(at.byPath ? [] : [host, request.hostname]),
  ]);
  const places = Array.from(hosts, (name) => `${name}${at.path}`);
  if (at.byPath) places.push(`${host}${request.path}`);
  const after = query === '' ? '' : `?${query}`;
  return places.flatMap((place) => [`http://${place}${after}`, `https://${place}${after}`]);
}
