/** Opens a window at its time. */
export const OPEN_TIMER = 'ssm.window.open';
/** Goes on with an execution when one of its commands or functions is over. */
export const CONTINUE_TIMER = 'ssm.window.continue';
/** The same, when one of its runbooks is over. */
export const CONTINUE_AUTOMATION_TIMER = 'ssm.window.automated';
/** Nothing more is begun so long before the end of a window. */
export const CUTOFF_TIMER = 'ssm.window.cutoff';
/** A task that is a function. */
export const INVOKE_JOB = 'ssm.window.invoke';

/** What a command or a function belongs to. */
export interface InvocationOf {
  readonly execution: string;
  readonly task: string;
  readonly invocation: string;
}
