/** What every resource has. Attributes are as AWS said when they were read: `reload()` asks again. */
export interface Resource<Data> {
  /** What boto3 calls the identifier. */
  readonly id: string;
  readonly region: string;
  /** Everything that AWS answered, under its names. Before `load()` reading it is an error. */
  readonly data: Data;
  /** The tags as an object. */
  readonly tags: Readonly<Record<string, string>>;
  /** The value of the tag `Name`. */
  readonly name: string | undefined;
  /** Reads the attributes unless they are there. */
  load(): Promise<this>;
  /** Reads the attributes again; what does not exist rejects with AWS's error. */
  reload(): Promise<this>;
  /** Sets tags; those that are there already get the new value. The attributes stay as they were read. */
  createTags(tags: Readonly<Record<string, string>>): Promise<void>;
  /** Removes tags, whatever their value. */
  deleteTags(keys: readonly string[]): Promise<void>;
}

/** Members of a description as attributes: `VolumeType` is `volumeType`. */
export type Attributes<Data, Names extends keyof Data> = {
  readonly [Name in Names as Uncapitalize<Name & string>]: Data[Name];
};
