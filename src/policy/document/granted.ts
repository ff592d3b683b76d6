import { compileGlob, withWildcards } from '../match/glob.ts';
import { compileActions } from '../match/actions.ts';
import type { PolicyStatement } from './policy-document.ts';
import { readPolicy } from './read-policy.ts';

/** What identity policies grant on some resource, under some condition, without asking on which. */
export interface Granted {
  /** Any action of a service, by its prefix, such as `ec2`. */
  service(prefix: string): boolean;
  /** One action, such as `ec2:RunInstances`. */
  action(name: string): boolean;
}

/**
 * What access advisor asks of policies: whether they let somebody near a service at all. A deny counts where it holds
 * for every resource and without a condition.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
export function grantedBy(texts: readonly string[]): Granted {
  const statements = texts.flatMap((text) => readPolicy(text, 'identity').statements);
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  const denies = statements.filter((statement) => statement.effect === 'Deny' && isWhole(statement));
  const allowsService = allows.map(reachesService);
  const allowsAction = allows.map(({ actions }) => compileActions(actions));
  const deniesAction = denies.map(({ actions }) => compileActions(actions));
  // A service is denied when whatever action it has is: one that no service has stands for all.
  const denied = (name: string): boolean => deniesAction.some((covers) => covers(name));
  return {
    service: (prefix) => allowsService.some((reaches) => reaches(prefix)) && !denied(`${prefix}:\u0000`),
    action(name) {
      const folded = name.toLowerCase();
      return allowsAction.some((covers) => covers(folded)) && !denied(folded);
    },
  };
}

function isWhole({ resources, conditions }: PolicyStatement): boolean {
  return conditions.length === 0 && resources?.not === false && resources.patterns.includes('*');
}

/** Whether a statement is about a service: with `NotAction` it is about all that it does not leave out whole. */
function reachesService({ actions: { not, patterns } }: PolicyStatement): (prefix: string) => boolean {
  const wanted = not ? patterns.filter((pattern) => /^[^:]*:\*$|^\*$/.test(pattern)) : patterns;
  const tests = wanted.map((pattern) =>
    compileGlob(withWildcards(pattern.toLowerCase().split(':', 1)[0] ?? '')),
  );
  return (prefix) => tests.some((test) => test(prefix)) !== not;
}
