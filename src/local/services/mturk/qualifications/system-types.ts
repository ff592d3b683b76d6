import { TURK_MASTERS, TURK_QUALIFICATIONS } from '../../../../data/turk-qualifications.ts';
import type { QualificationRequirement, QualificationType } from '../../../../wire/generated/mturk.ts';

export const SYSTEM_TYPES = { ...TURK_QUALIFICATIONS, masters: TURK_MASTERS.sandbox } as const;

const named: readonly (readonly [string, string, string])[] = [
  [
    SYSTEM_TYPES.hitsApproved,
    'Worker_NumberHITsApproved',
    'The total number of HITs submitted by a Worker that have been approved.',
  ],
  [SYSTEM_TYPES.locale, 'Worker_Locale', 'The location of the Worker, as the Worker says in the profile.'],
  [SYSTEM_TYPES.adult, 'Worker_Adult', 'Whether the Worker accepts HITs that may hold content for adults.'],
  [
    SYSTEM_TYPES.percentApproved,
    'Worker_PercentAssignmentsApproved',
    'The percentage of assignments of a Worker that were approved.',
  ],
  [SYSTEM_TYPES.masters, 'Masters', 'Workers who have shown accuracy across many HITs.'],
];

/** The day on which Mechanical Turk opened. */
const opened = Date.UTC(2005, 10, 2);

/** Types that nobody owns and nobody asks for: the marketplace gives everybody a value. */
export const systemTypes: readonly QualificationType[] = named.map(([id, name, description]) => ({
  QualificationTypeId: id,
  CreationTime: new Date(opened),
  Name: name,
  Description: description,
  QualificationTypeStatus: 'Active',
  IsRequestable: false,
  AutoGranted: false,
}));

export function systemType(id: string): QualificationType | undefined {
  // Whoever asks for production's Masters in the sandbox means the sandbox's.
  const wanted = id === TURK_MASTERS.production ? SYSTEM_TYPES.masters : id;
  return systemTypes.find(({ QualificationTypeId }) => QualificationTypeId === wanted);
}

/** Masters cost more. */
export function isForMasters(requirements: readonly QualificationRequirement[]): boolean {
  return requirements.some(
    ({ QualificationTypeId: id, Comparator: comparator }) =>
      comparator !== 'DoesNotExist' && systemType(id)?.QualificationTypeId === SYSTEM_TYPES.masters,
  );
}
