import type { TimerContext } from '../../../action.ts';
import type { Locale, QualificationRequirement } from '../../../../wire/generated/mturk.ts';
import { assignments } from '../state.ts';
import { workers } from '../workers/state.ts';
import { qualificationId, qualifications } from './state.ts';
import { SYSTEM_TYPES, systemType } from './system-types.ts';

type Place = Pick<TimerContext, 'state'>;

/** What a worker has of a type: a number, or for the locale a place. */
interface Held {
  readonly value?: number | undefined;
  readonly locale?: Locale | undefined;
}

/** Below this number of assignments, everybody has 100 percent. */
const countedFrom = 100;

/** What a worker has of a type of qualifications; undefined when it has none. */
export function heldBy({ state }: Place, workerId: string, typeId: string): Held | undefined {
  const worker = state.table(workers).get(workerId);
  const system = systemType(typeId)?.QualificationTypeId;
  if (system === undefined) {
    const row = state.table(qualifications).get(qualificationId(typeId, workerId));
    return row?.status === 'Granted' ? { value: row.value } : undefined;
  }
  if (system === SYSTEM_TYPES.locale) return { locale: worker?.locale ?? { Country: 'US' } };
  if (system === SYSTEM_TYPES.adult) return { value: worker?.adult === true ? 1 : 0 };
  if (system === SYSTEM_TYPES.masters) return worker?.master === true ? { value: 1 } : undefined;
  const own = [...state.table(assignments).list({ index: 'worker', equals: workerId })];
  const approved = own.filter(({ status }) => status === 'Approved').length + (worker?.approved ?? 0);
  const rejected = own.filter(({ status }) => status === 'Rejected').length + (worker?.rejected ?? 0);
  if (system === SYSTEM_TYPES.hitsApproved) return { value: approved };
  const all = approved + rejected;
  return { value: all < countedFrom ? 100 : Math.floor((approved * 100) / all) };
}

/** Whether a worker has what a requirement asks. */
export function meets(place: Place, workerId: string, requirement: QualificationRequirement): boolean {
  const held = heldBy(place, workerId, requirement.QualificationTypeId);
  const { Comparator: comparator, IntegerValues: integers = [], LocaleValues: locales = [] } = requirement;
  if (comparator === 'Exists') return held !== undefined;
  if (comparator === 'DoesNotExist') return held === undefined;
  if (held === undefined) return false;
  if (held.locale !== undefined) {
    const isThere = locales.some((wanted) => isWithin(held.locale, wanted));
    return comparator === 'EqualTo' || comparator === 'In' ? isThere : !isThere;
  }
  return compare(comparator, held.value ?? 0, integers);
}

/** A place without a subdivision is the whole country. */
function isWithin(held: Locale | undefined, wanted: Locale): boolean {
  return (
    held?.Country === wanted.Country &&
    (wanted.Subdivision === undefined || held.Subdivision === wanted.Subdivision)
  );
}

function compare(comparator: string, value: number, wanted: readonly number[]): boolean {
  const [other = 0] = wanted;
  const answers: Readonly<Record<string, boolean>> = {
    LessThan: value < other,
    LessThanOrEqualTo: value <= other,
    GreaterThan: value > other,
    GreaterThanOrEqualTo: value >= other,
    EqualTo: value === other,
    NotEqualTo: value !== other,
    In: wanted.includes(value),
    NotIn: !wanted.includes(value),
  };
  return answers[comparator] ?? false;
}
