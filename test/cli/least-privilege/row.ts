import type { Connection } from '../../../src/aws/connection.ts';
import type { LocalCloud } from '../../../src/local/cloud.ts';

/** A cloud and a directory to prepare for one command, as its root. */
export interface Stage {
  readonly cloud: LocalCloud;
  readonly aws: Connection;
  /** The directory where the command will run, which is its home too. */
  readonly home: string;
  /** Writes a file into the directory where the command will run, which is its home too. */
  file(name: string, text: string): void;
  /** Runs another command before; what it leaves in the directory and in the cloud stays. */
  nuage(...words: readonly string[]): Promise<void>;
  /** Launches an instance that runs; gives its id. */
  launch(tags?: Readonly<Record<string, string>>, more?: object): Promise<string>;
  /** An empty volume that is available, in the zone of `launch`; gives its id. */
  volume(): Promise<string>;
  /** Makes a bucket with objects of these texts. */
  bucket(name: string, objects?: Readonly<Record<string, string>>): Promise<void>;
  /** A role that a service may assume, with managed policies of AWS; gives its ARN. */
  role(name: string, service: string, ...policies: string[]): Promise<string>;
}

/** How the command is called. */
export interface Line {
  /** After its name. */
  readonly words: readonly string[];
  /** What the person types. */
  readonly answers?: string;
  /** For one that never ends: it is interrupted after its first output, and went well when that is so. */
  readonly until?: RegExp;
  /** Permissions that another row shows to be needed, for the same reading: each is not tried again. */
  readonly elsewhere?: readonly string[];
  /** Permissions that the command can do without, each with what it does then. */
  readonly optional?: Readonly<Record<string, string>>;
}

/** Prepares the cloud for one command and says how it is called. */
export type Row = (stage: Stage) => Promise<Line | readonly string[]>;

/** By the command's whole name, such as `ec2 stop`. */
export type Rows = Readonly<Record<string, Row>>;
