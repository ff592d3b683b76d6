import { isFields } from '../../../../wire/record.ts';
import { checkActions, malformed } from './policy-actions.ts';
import { statementsOf } from './public-policy.ts';

const VERSIONS: ReadonlySet<unknown> = new Set([undefined, '2008-10-17', '2012-10-17']);

/**
 * Holds the statements of a bucket's policy against what S3 wants of them, in its words. A lenient cloud takes actions
 * that it does not know or that are on nothing here, as older suites write them.
 */
export function checkStatements(own: string, text: string, lenient: boolean): void {
  const document: unknown = JSON.parse(text);
  const { Version, Statement } = isFields(document) ? document : {};
  if (!VERSIONS.has(Version)) throw malformed('The policy must contain a valid version string');
  if (Statement === undefined) throw malformed('Missing required field Statement');
  const statements = statementsOf(text);
  if (statements.length === 0) throw malformed('Could not parse the policy: Statement is empty!');
  for (const statement of statements) {
    const { Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource } = statement;
    if (Effect === undefined) throw malformed('Missing required field Effect');
    if (Effect !== 'Allow' && Effect !== 'Deny') throw malformed(`Invalid effect: ${String(Effect)}`);
    if (Principal === undefined && NotPrincipal === undefined)
      throw malformed('Missing required field Principal');
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    if (Effect === 'Allow' && NotPrincipal !== undefined)
      throw malformed('Allow with NotPrincipal is not allowed');
    if (Action === undefined && NotAction === undefined) throw malformed('Missing required field Action');
    if (Resource === undefined && NotResource === undefined)
      throw malformed('Missing required field Resource');
    const resources = listOf(Resource ?? NotResource);
    for (const resource of resources)
      if (typeof resource !== 'string' || !isWithin(resource, own))
        throw malformed('Policy has invalid resource');
    if (!lenient && Action !== undefined && Resource !== undefined)
      checkActions(listOf(Action), { bucket: names(resources, own), objects: goesInto(resources, own) });
  }
}

/** Whether the bucket itself is among what is named. */
function names(resources: readonly unknown[], own: string): boolean {
  return resources.some((resource) => {
    const text = String(resource);
    const wild = text.search(/[*?]/);
    return wild < 0 ? text === own : wild <= own.length && !text.slice(0, wild).includes('/');
  });
}

function goesInto(resources: readonly unknown[], own: string): boolean {
  return resources.some((resource) => {
    const text = String(resource);
    return text.startsWith(`${own}/`) || text.includes('*');
  });
}

/** A resource is the bucket or something in it, wildcards included. */
function isWithin(resource: string, own: string): boolean {
  if (resource === own || resource.startsWith(`${own}/`) || resource.startsWith(`${own}*`)) return true;
  const wild = resource.search(/[*?]/);
  return wild >= 0 && own.startsWith(resource.slice(0, wild));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
