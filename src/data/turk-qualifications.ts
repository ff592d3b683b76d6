/**
 * Types of qualifications that Mechanical Turk gives every worker a value of.
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_QualificationRequirementDataStructureArticle.html
 */
export const TURK_QUALIFICATIONS = {
  hitsApproved: '00000000000000000040',
  locale: '00000000000000000071',
  adult: '00000000000000000060',
  percentApproved: '000000000000000000L0',
} as const;

/** What only Masters have: in production and in the sandbox. The same page. */
export const TURK_MASTERS = {
  production: '2F1QJWKUDD8XADTFD2Q0G6UTO95ALH',
  sandbox: '2ARFPLSP75KLA8M8DH1HTEQVJT3SY6',
} as const;
