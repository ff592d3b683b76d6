import type { State } from '../../../store/table.ts';
import { interfacesOf, type InstanceInterface } from './instance-interfaces.ts';
import type { InstanceRow } from './instance-row.ts';

/** An instance while it is looked at: its network interfaces are read when somebody asks for them, and once. */
export class InstanceView {
  readonly row: InstanceRow;
  readonly now: number;
  readonly #state: State;
  #interfaces: readonly InstanceInterface[] | undefined;

  constructor(row: InstanceRow, state: State, now: number) {
    this.row = row;
    this.now = now;
    this.#state = state;
  }

  get interfaces(): readonly InstanceInterface[] {
    this.#interfaces ??= interfacesOf(this.#state, this.row);
    return this.#interfaces;
  }

  get primary(): InstanceInterface | undefined {
    return this.interfaces[0];
  }
}
