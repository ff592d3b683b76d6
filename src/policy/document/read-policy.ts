import { checkActions } from './check-actions.ts';
import { checkDates } from './check-dates.ts';
import { checkResources } from './check-resources.ts';
import { checkTrust } from './check-trust.ts';
import { asList, isJsonObject } from './json-value.ts';
import { legacyError, MalformedPolicyError, syntaxError } from './malformed-policy.ts';
import type {
  NamedOrNot,
  PolicyDocument,
  PolicyStatement,
  PolicyUse,
  PolicyVersion,
} from './policy-document.ts';
import { readStatement, type StatementDraft } from './read-statement.ts';

const members = new Set(['Version', 'Id', 'Statement']);

/**
 * Reads the JSON text of a policy. Throws a `MalformedPolicyError` with IAM's sentence when it is not one. The checks
 * come in the order in which IAM reports them: the grammar, the version, the older parser, Sids, what must be there,
 * resources, actions.
 */
export function readPolicy(text: string, purpose: PolicyUse): PolicyDocument {
  const use = purpose === 'session' ? 'identity' : purpose;
  const document = parseJson(text, use);
  if (!isJsonObject(document) || Object.keys(document).some((name) => !members.has(name)))
    throw syntaxError();
  const version = versionOf(document['Version']);
  const id = document['Id'];
  if (id !== undefined && typeof id !== 'string') throw syntaxError();
  const drafts = asList(document['Statement']).map(readStatement);
  if (drafts.length === 0) throw syntaxError();
  if (purpose === 'identity' && document['Version'] !== '2012-10-17')
    throw new MalformedPolicyError('version', 'Policy document must be version 2012-10-17 or greater.');
  checkPrincipals(drafts, use);
  if (drafts.some(({ effect }) => effect !== 'Allow' && effect !== 'Deny')) throw legacyError();
  checkDates(drafts.flatMap(({ conditions }) => conditions));
  const wrongResource = checkResources(drafts);
  checkSids(drafts, use);
  const withActions = drafts.map(demandActions);
  if (wrongResource !== undefined) throw wrongResource;
  checkActions(withActions);
  const statements = withActions.map((draft) => complete(draft, use));
  if (use === 'trust') checkTrust(statements);
  return { version, id, statements };
}

function parseJson(text: string, use: PolicyUse): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw use === 'trust'
      ? new MalformedPolicyError('syntax', 'This policy contains invalid Json')
      : syntaxError();
  }
}

function versionOf(version: unknown): PolicyVersion {
  if (version === undefined) return '2008-10-17';
  if (version === '2008-10-17' || version === '2012-10-17') return version;
  throw syntaxError();
}

function checkPrincipals(drafts: readonly StatementDraft[], use: PolicyUse): void {
  for (const { principals } of drafts) {
    if (use === 'identity' && principals !== undefined)
      throw new MalformedPolicyError('principal', 'Policy document should not specify a principal.');
    if (use !== 'identity' && principals === undefined)
      throw new MalformedPolicyError('principal', 'Missing required field Principal');
  }
}

function checkSids(drafts: readonly StatementDraft[], use: PolicyUse): void {
  const seen = new Set<string>();
  for (const { sid } of drafts) {
    if (sid === undefined || sid === '') continue;
    if (use === 'identity' && !/^[0-9A-Za-z]*$/.test(sid))
      throw new MalformedPolicyError(
        'sid',
        'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*.',
      );
    if (seen.has(sid))
      throw new MalformedPolicyError('sid', 'Statement IDs (SID) in a single policy must be unique.');
    seen.add(sid);
  }
}

type DraftWithActions = StatementDraft & { readonly actions: NamedOrNot };

function demandActions(draft: StatementDraft): DraftWithActions {
  const { actions } = draft;
  if (actions === undefined || actions.patterns.length === 0)
    throw new MalformedPolicyError('action', 'Policy statement must contain actions.');
  return { ...draft, actions };
}

function complete(draft: DraftWithActions, use: PolicyUse): PolicyStatement {
  const { sid, effect, principals, actions, resources, conditions } = draft;
  if (use === 'trust' && resources !== undefined)
    throw new MalformedPolicyError(
      'resource',
      `Has prohibited field ${resources.not ? 'NotResource' : 'Resource'}`,
    );
  if (use === 'identity' && (resources === undefined || resources.patterns.length === 0))
    throw new MalformedPolicyError('resource', 'Policy statement must contain resources.');
  return { sid, effect: effect === 'Deny' ? 'Deny' : 'Allow', principals, actions, resources, conditions };
}
