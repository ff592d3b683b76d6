import { TURK_MASTERS, TURK_QUALIFICATIONS } from '../../data/turk-qualifications.ts';
import type { QualificationRequirement } from '../../wire/generated/mturk.ts';

/** Which workers may take a task. */
export interface WantedWorkers {
  /** Countries, such as `US`, or parts of them, such as `US-WA`. */
  readonly places?: readonly string[] | undefined;
  /** Percent of their work that was approved, at least. */
  readonly percentApproved?: number | undefined;
  /** Tasks of theirs that were approved, at least. */
  readonly hitsApproved?: number | undefined;
  /** Only Masters, which costs a twentieth more. */
  readonly masters?: boolean | undefined;
  readonly production?: boolean | undefined;
}

/** The requirements that say so: by the qualifications that every worker has. */
export function turkRequirements(wanted: WantedWorkers): readonly QualificationRequirement[] {
  const { places = [], percentApproved, hitsApproved, masters = false, production = false } = wanted;
  const atLeast = (QualificationTypeId: string, value: number): QualificationRequirement => ({
    QualificationTypeId,
    Comparator: 'GreaterThanOrEqualTo',
    IntegerValues: [value],
  });
  return [
    ...(places.length === 0
      ? []
      : [
          {
            QualificationTypeId: TURK_QUALIFICATIONS.locale,
            Comparator: 'In',
            LocaleValues: places.map((place) => {
              const [Country = '', Subdivision] = place.split('-');
              return Subdivision === undefined ? { Country } : { Country, Subdivision };
            }),
          },
        ]),
    ...(percentApproved === undefined ? [] : [atLeast(TURK_QUALIFICATIONS.percentApproved, percentApproved)]),
    ...(hitsApproved === undefined ? [] : [atLeast(TURK_QUALIFICATIONS.hitsApproved, hitsApproved)]),
    ...(masters
      ? [
          {
            QualificationTypeId: TURK_MASTERS[production ? 'production' : 'sandbox'],
            Comparator: 'Exists',
          },
        ]
      : []),
  ];
}
