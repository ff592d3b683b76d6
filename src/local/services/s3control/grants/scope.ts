const URI = /^s3:\/\/(?:([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?)?$/s;

/** Whether a text says where data is: `s3://`, a bucket, or a part of one. */
export const isScope = (text: string): boolean => URI.test(text);

/** The bucket and the key, or the beginning of keys, of a scope. */
export function partsOfScope(scope: string): { readonly bucket: string | undefined; readonly key: string } {
  const [, bucket, key = ''] = URI.exec(scope) ?? [];
  return { bucket, key };
}

/** A part of a location: what is asked for is put behind it. */
export function within(location: string, subPrefix: string | undefined): string {
  if (subPrefix === undefined) return location;
  const base = location.replace(/\*$/, '');
  const { bucket, key } = partsOfScope(base);
  return bucket !== undefined && key === '' && !base.endsWith('/')
    ? `${base}/${subPrefix}`
    : base + subPrefix;
}

/** Whether all of a target is within a scope. A scope of a bucket is all of it; a star stands for whatever follows. */
export function covers(scope: string, target: string): boolean {
  const [wide, narrow] = [partsOfScope(scope), partsOfScope(target)];
  if (wide.bucket === undefined) return true;
  if (wide.bucket !== narrow.bucket) return false;
  if (wide.key === '') return true;
  if (wide.key.endsWith('*')) return narrow.key.startsWith(wide.key.slice(0, -1));
  return wide.key === narrow.key;
}
