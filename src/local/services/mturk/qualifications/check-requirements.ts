import type { TimerContext } from '../../../action.ts';
import type { QualificationRequirement } from '../../../../wire/generated/mturk.ts';
import { invalidValue, noSuchQualificationType, wrongTypeState } from '../errors.ts';
import { TURK_LIMITS } from '../limits.ts';
import { qualificationTypes } from './state.ts';
import { SYSTEM_TYPES, systemType } from './system-types.ts';

type Place = Pick<TimerContext, 'state' | 'now'>;

const ofSets = new Set(['In', 'NotIn']);
const ofPresence = new Set(['Exists', 'DoesNotExist']);
const ofLocales = new Set(['EqualTo', 'NotEqualTo', 'In', 'NotIn']);

/** What a type of HITs asks of workers. */
export function checkRequirements(place: Place, requirements: readonly QualificationRequirement[]): void {
  if (requirements.length > TURK_LIMITS.requirements)
    throw invalidValue(place, 'QualificationRequirements', requirements.length);
  for (const requirement of requirements) checkRequirement(place, requirement);
}

function checkRequirement(place: Place, requirement: QualificationRequirement): void {
  const { QualificationTypeId: id, Comparator: comparator } = requirement;
  const { IntegerValues: integers = [], LocaleValues: locales = [] } = requirement;
  const refuse = (parameter: string, value: string | number, why: string): never => {
    throw invalidValue(place, parameter, value, why);
  };
  const isLocale = id === SYSTEM_TYPES.locale;
  const only = `must be null when used with the ${comparator} comparator.`;
  if (locales[0] !== undefined && (!isLocale || !ofLocales.has(comparator)))
    refuse('LocaleValue', locales[0].Country, `LocaleValue ${only}`);
  if (integers[0] !== undefined && (isLocale || ofPresence.has(comparator)))
    refuse('IntegerValue', integers[0], `IntegerValue ${only}`);
  const row = place.state.table(qualificationTypes).get(id);
  if (systemType(id) === undefined && (row === undefined || row.leaving))
    throw noSuchQualificationType(place, id);
  // "…and if HITs can be created with requirements based on this type."
  if (row?.status === 'Inactive') throw wrongTypeState(place);
  if (ofPresence.has(comparator)) return;
  const [name, count, most] = isLocale
    ? ['LocaleValue', locales.length, TURK_LIMITS.locales]
    : ['IntegerValue', integers.length, TURK_LIMITS.integers];
  const allowed = ofSets.has(comparator) ? most : 1;
  if (count < 1 || count > allowed)
    refuse(
      name,
      count,
      `The ${comparator} comparator takes ${allowed === 1 ? 'one value' : `1 to ${allowed} values`}`,
    );
}
