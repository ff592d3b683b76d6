import type { Connection } from '../aws/connection.ts';
import { Instance } from './instance.ts';
import { InstanceCollection } from './instances.ts';

/** EC2 as objects, in one account and region. */
export interface Ec2 {
  /** Every instance, lazily: `ec2.instances.filter({ tags: { Environment: 'production' }, state: 'running' })`. */
  readonly instances: InstanceCollection;
  /** One instance by its id; nothing is asked before it is used. */
  instance(id: string): Instance;
}

/** The object layer over a connection. */
export function ec2Resources(connection: Connection): Ec2 {
  return {
    instances: new InstanceCollection(connection),
    instance: (id) => new Instance(connection, id),
  };
}
