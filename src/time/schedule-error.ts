/** A schedule's text is wrong. The message says what, the hint what would be right. */
export class ScheduleError extends Error {
  /** The piece of the text that is wrong. */
  readonly text: string;
  readonly hint: string;
  constructor(message: string, text: string, hint: string) {
    super(message);
    this.name = 'ScheduleError';
    this.text = text;
    this.hint = hint;
  }
}
