import type { Connection } from '../../../aws/connection.ts';

const prefix = 'resolve:ssm:';
/** Names in one GetParameters. */
const atOnce = 10;

/**
 * What launch templates mean by `resolve:ssm:NAME`: the image that a parameter names now. Whoever may not read one is told,
 * and nothing is planned: an image that launches would look unused.
 */
export async function aliasedImages(
  images: Iterable<string>,
  connection: Connection,
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(images)].filter((image) => image.startsWith(prefix));
  const resolved = new Map<string, string>();
  for (let at = 0; at < names.length; at += atOnce) {
    const Names = names.slice(at, at + atOnce).map((name) => name.slice(prefix.length));
    const { Parameters = [] } = await connection.call('ssm', 'GetParameters', { Names });
    for (const { Name = '', ARN = '', Selector = '', Value = '' } of Parameters)
      for (const one of [Name, ARN]) resolved.set(`${prefix}${one}${Selector}`, Value);
  }
  return resolved;
}
