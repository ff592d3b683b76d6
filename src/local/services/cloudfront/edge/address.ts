/** What the paths of distributions begin with: no bucket can be called so. */
const PREFIX = '/_cloudfront/';
const byPath = /^\/_cloudfront\/([A-Za-z0-9]{1,64})(\/.*)?$/;
const byHost = /^([a-z0-9]{1,63})\.cloudfront\.(?:localhost(?:\.localstack\.cloud)?|net)$/;

/**
 * Which distribution a request is for, by its id or the first part of its domain, and the path there: at
 * `ID.cloudfront.localhost`, or at a path of the cloud's own address, since names below `localhost` lead nowhere on
 * many machines.
 */
export function readEdgeAddress(
  hostname: string,
  path: string,
): { readonly name: string; readonly path: string } | undefined {
  if (path.startsWith(PREFIX)) {
    const [, name, rest = '/'] = byPath.exec(path) ?? [];
    return name === undefined ? undefined : { name: name.toLowerCase(), path: rest };
  }
  if (!hostname.includes('.cloudfront.')) return undefined;
  const [, name] = byHost.exec(hostname) ?? [];
  return name === undefined ? undefined : { name, path };
}
