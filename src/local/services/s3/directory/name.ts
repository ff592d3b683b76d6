/** `base--zone--x-s3`: https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html */
const NAME = /^(?=.{3,63}$)[a-z0-9][a-z0-9-]*[a-z0-9]--([a-z0-9]+-[a-z0-9-]*[a-z0-9])--x-s3$/;

/** The zone in the name of a directory bucket; undefined for what is none. */
export function zoneInName(name: string): string | undefined {
  return NAME.exec(name)?.[1];
}

/** Whether a name could only be that of a directory bucket. */
export const isOfDirectory = (name: string): boolean => name.endsWith('--x-s3');
