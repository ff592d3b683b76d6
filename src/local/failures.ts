/** Something in the cloud itself went wrong: a timer or an action threw what it should not. */
export interface CloudFailure {
  /** Virtual time, epoch ms. */
  readonly time: number;
  /** Such as `ec2:RunInstances`, or `timer ec2.instance.transition i-0123`. */
  readonly where: string;
  readonly error: unknown;
}

const kept = 100;

/** What went wrong lately, and who wants to be told. */
export class Failures {
  readonly #listener: ((failure: CloudFailure) => void) | undefined;
  #recent: CloudFailure[] = [];

  constructor(listener?: (failure: CloudFailure) => void) {
    this.#listener = listener;
  }

  /** Newest last. */
  get recent(): readonly CloudFailure[] {
    return this.#recent;
  }

  report(failure: CloudFailure): void {
    this.#recent = [...this.#recent.slice(1 - kept), failure];
    this.#listener?.(failure);
  }
}
