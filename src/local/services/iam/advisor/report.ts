import { grantedBy } from '../../../../policy/policy.ts';
import type { ActionContext } from '../../../action.ts';
import { attemptsOf, type Attempt, type Attempts } from './attempts.ts';
import { actionsOf, advisedServices } from './services.ts';
import type { AdvisedAction, AdvisedEntity, AdvisedService } from './state.ts';
import { subjectOf, type Subject } from './subject.ts';

/** For every service that the policies of a user, group, role or policy let one near: who tried it last, and when. */
export function accessReport(
  context: ActionContext,
  arn: string,
  withActions: boolean,
): readonly AdvisedService[] {
  const subject = subjectOf(context.state, arn);
  const granted = grantedBy(subject.documents);
  const attempts = attemptsOf(context, new Set(subject.principals.map(({ id }) => id)));
  return [...advisedServices.keys()].filter(granted.service).map((namespace) => ({
    namespace,
    entities: entitiesOf(subject, attempts, namespace),
    actions: withActions
      ? actionsOf(namespace)
          .filter((name) => granted.action(`${namespace}:${name}`))
          .map((name) => actionOf(subject, attempts, namespace, name))
      : [],
  }));
}

function entitiesOf(
  { principals }: Subject,
  attempts: Attempts,
  namespace: string,
): readonly AdvisedEntity[] {
  return principals
    .map(({ kind, arn, name, id, path }) => ({
      kind,
      arn,
      name,
      id,
      path,
      last: attempts.get(id)?.get(namespace)?.last,
    }))
    .toSorted((left, right) => (right.last?.time ?? 0) - (left.last?.time ?? 0));
}

function actionOf(
  { principals }: Subject,
  attempts: Attempts,
  namespace: string,
  name: string,
): AdvisedAction {
  let last: (Attempt & { readonly arn: string }) | undefined;
  for (const { id, arn } of principals) {
    const found = attempts.get(id)?.get(namespace)?.actions.get(name);
    if (found !== undefined && found.time > (last?.time ?? 0)) last = { ...found, arn };
  }
  return { name, last };
}
