/** S3 tells its times in whole seconds, in documents too, where they still end in `.000Z`. */
export function shownTime(time: number): Date {
  return new Date(time - (time % 1000));
}
