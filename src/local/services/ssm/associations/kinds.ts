/** Runs an association when its schedule says so, or once. */
export const ASSOCIATE_TIMER = 'ssm.association.run';
/** The command of an execution is over. */
export const ASSOCIATED_TIMER = 'ssm.association.over';
