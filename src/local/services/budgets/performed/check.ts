import type { Action } from '../../../../wire/generated/budgets.ts';
import { checkSubscribers } from '../add-notification.ts';
import { invalid } from '../errors.ts';

const definitions = {
  APPLY_IAM_POLICY: 'IamActionDefinition',
  APPLY_SCP_POLICY: 'ScpActionDefinition',
  RUN_SSM_DOCUMENTS: 'SsmActionDefinition',
} as const;

/** Holds an action against what its type needs. */
export function checkAction({ ActionType: type, Definition, Subscribers }: ActionRequest): void {
  const wanted = Object.hasOwn(definitions, type) ? definitions[type as keyof typeof definitions] : undefined;
  const given = Object.values(definitions).filter((name) => Definition[name] !== undefined);
  if (wanted === undefined || given.length !== 1 || given[0] !== wanted)
    throw invalid(`An action of type ${type} has exactly one definition, ${wanted ?? 'of its type'}.`);
  const { Users = [], Groups = [], Roles = [] } = Definition.IamActionDefinition ?? {};
  if (type === 'APPLY_IAM_POLICY' && Users.length + Groups.length + Roles.length === 0)
    throw invalid('An IAM policy is applied to at least one user, group or role.');
  checkSubscribers(Subscribers);
}

type ActionRequest = Pick<Action, 'ActionType' | 'Definition' | 'Subscribers'>;
