import type { Connection } from '../../aws/connection.ts';

/** One thing of IAM: lazy, it asks nothing before it is loaded. */
export abstract class IamObject<Data> {
  protected readonly connection: Connection;
  #data: Data | undefined;

  constructor(connection: Connection, data?: Data) {
    this.connection = connection;
    this.#data = data;
  }

  /** What AWS said of it when it was made, listed or loaded last. */
  get data(): Data | undefined {
    return this.#data;
  }

  async load(): Promise<this> {
    this.#data = await this.read();
    return this;
  }

  reload(): Promise<this> {
    return this.load();
  }

  protected abstract read(): Promise<Data | undefined>;
}

/** A policy as text: objects are written as JSON. */
export function policyText(document: string | object): string {
  return typeof document === 'string' ? document : JSON.stringify(document);
}
