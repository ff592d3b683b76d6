import { defineAction } from '../../../action.ts';
import type { Action, Input, Output } from '../../../action.ts';
import type { Actions } from '../../../action-types.ts';
import type { FilterInput } from '../../../blocks/filters.ts';
import { onEverything } from '../instances/authorize.ts';
import { ec2Arn } from '../tags/ec2-arn.ts';
import { noneThere } from './none-there.ts';

interface Absence<A extends Actions<'ec2'>> {
  /** The empty list, under the name that the action has for it. */
  readonly answer: Output<'ec2', A>;
  /** The filters that AWS documents; absent where it documents none, and then any is taken. */
  readonly filters?: readonly string[];
  /** The filters of a request, where the member is not called so. */
  filtersOf?(input: Input<'ec2', A>): readonly FilterInput[] | undefined;
  /** What a request names, which is not there. */
  named?(input: Input<'ec2', A>): readonly string[] | undefined;
  readonly notFound?: { readonly code: string; readonly words: string };
  /** As ARNs name what a request names, where AWS asks for the permission on it. */
  readonly resource?: string;
}

/** Declares an action that lists a kind of which nothing here makes one: see `noneThere`. */
export function noneOf<A extends Actions<'ec2'>>(name: A, absence: Absence<A>): Action {
  const { answer, filters, resource, notFound = { code: 'InvalidParameterValue', words: 'ID' } } = absence;
  return defineAction('ec2', name, {
    authorize(input, context) {
      if (resource === undefined) return onEverything(name, context);
      return (absence.named?.(input) ?? []).map((id) => ({
        action: `ec2:${name}`,
        arn: ec2Arn(context, `${resource}/${id}`),
        context: { 'ec2:Region': context.region },
      }));
    },
    handler(input) {
      const { Filters, DryRun }: Question = input;
      const asked = { Filters: absence.filtersOf?.(input) ?? Filters, DryRun };
      noneThere(asked, filters, absence.named?.(input), notFound);
      return answer;
    },
  });
}

interface Question {
  readonly Filters?: readonly FilterInput[] | undefined;
  readonly DryRun?: boolean | undefined;
}
