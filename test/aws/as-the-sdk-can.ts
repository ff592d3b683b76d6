/**
 * The SDK writes lists into the presigned request of CopySnapshot as `[object Object]`, and takes any text for a host:
 * there it is an oracle for plain members and a region that exists.
 */
export function asTheSdkCan(action: string, input: object): object {
  if (action !== 'CopySnapshot') return input;
  const plain = Object.entries(input).filter(([, value]) => typeof value !== 'object');
  return { ...Object.fromEntries(plain), SourceRegion: 'eu-west-1' };
}
