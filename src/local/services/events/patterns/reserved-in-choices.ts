const written = ['exactly', 'prefix', 'suffix', 'anything-but', 'exists', 'wildcard', 'numeric', 'cidr'];
const compared = ['equals-ignore-case', '=', '<', '<=', '>', '>='];
const keptForLater = [
  'regex',
  'not-wildcard',
  'not-equals-ignore-case',
  'date-after',
  'date-on-or-after',
  'date-before',
  'date-on-or-before',
  'in-date-range',
  'ip-address-in-range',
  'ip-address-not-in-range',
];

/**
 * Names that no field may have within a choice of `$or`: what rules are written with, and what AWS keeps for later.
 * https://github.com/aws/event-ruler#and-and-or-relationship-among-fields-with-ruler
 */
export const reservedInChoices: ReadonlySet<string> = new Set([...written, ...compared, ...keptForLater]);
