type Types = (name: string) => string | null;

let loaded: Promise<Types> | undefined;

/** The content type of a file by its name; undefined when the name says nothing, and then S3 says `binary/octet-stream`. */
export async function contentTypeOf(path: string): Promise<string | undefined> {
  loaded ??= import('mime/lite').then(
    ({ default: mime }) =>
      (name: string) =>
        mime.getType(name),
  );
  return (await loaded)(path) ?? undefined;
}
