/** What the paths of functions' URLs begin with: no bucket can be called so. */
const PREFIX = '/_lambda-url/';
const byPath = /^\/_lambda-url\/([a-z0-9]{32})(\/.*)?$/;
const byHost = /^([a-z0-9]{32})\.lambda-url\.[a-z0-9-]+\.localhost(?:\.localstack\.cloud)?$/;

/**
 * Where the URL of a function answers. It is a path of the cloud's own address, because names below `localhost`
 * lead nowhere on many machines; `ID.lambda-url.REGION.localhost` is answered too.
 */
export function urlAddress(endpoint: string, id: string): string {
  return `${endpoint}${PREFIX}${id}/`;
}

/** Which URL a request is for, and its path there; undefined when it is for none. */
export function readUrlAddress(
  hostname: string,
  path: string,
): { readonly id: string; readonly path: string } | undefined {
  if (path.startsWith(PREFIX)) {
    const [, id, rest = '/'] = byPath.exec(path) ?? [];
    return id === undefined ? undefined : { id, path: rest };
  }
  if (!hostname.includes('.lambda-url.')) return undefined;
  const [, id] = byHost.exec(hostname) ?? [];
  return id === undefined ? undefined : { id, path };
}
