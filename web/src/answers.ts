/** What the console's API answers. `test/console` holds the API to it. */
export interface Target {
  readonly kind: 'aws' | 'local' | 'endpoint';
  readonly endpoint: string | null;
  readonly controlled: boolean;
  readonly version: string;
  readonly principal: string;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
}

export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly failures: readonly {
    readonly account: string;
    readonly region: string;
    readonly message: string;
  }[];
}

export interface Instance {
  readonly account: string;
  readonly region: string;
  readonly id: string;
  readonly name?: string;
  readonly state: string;
  readonly type?: string;
  readonly zone?: string;
  readonly launched?: string;
  readonly privateIp?: string;
  readonly publicIp?: string;
  readonly usdPerHour?: number;
  readonly stateReason?: string;
  readonly autoScalingGroup?: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface InstanceDetails extends Instance {
  readonly architecture?: string;
  readonly platform?: string;
  readonly image: { readonly id?: string; readonly name?: string };
  readonly keyName?: string;
  readonly profile?: string;
  readonly protection: { readonly terminate: boolean; readonly stop: boolean };
  readonly metadata: { readonly tokens?: string };
  readonly status?: { readonly system: string; readonly instance: string };
  readonly network: { readonly vpc?: string; readonly subnet?: string };
  readonly groups: readonly {
    readonly id: string;
    readonly name?: string;
    readonly inbound: readonly string[];
    readonly outbound: readonly string[];
  }[];
  readonly volumes: readonly {
    readonly id: string;
    readonly gib: number;
    readonly type: string;
    readonly encrypted: boolean;
  }[];
  readonly schedule?: string;
  readonly cost: { readonly instance?: number; readonly now?: number };
}

export interface PlanSummary {
  readonly header: {
    readonly operation: string;
    readonly accounts: readonly string[];
    readonly regions: readonly string[];
    readonly steps: number;
    readonly time: string;
  };
  readonly changes: Readonly<Record<'create' | 'update' | 'replace' | 'delete', number>>;
  readonly groups: readonly {
    readonly account: string;
    readonly region: string;
    readonly what: string;
    readonly change: string;
    readonly steps: number;
    readonly targets: readonly { readonly id: string; readonly name?: string; readonly reason: string }[];
  }[];
  readonly skips: readonly {
    readonly reason: string;
    readonly count: number;
    readonly targets: readonly string[];
  }[];
  readonly usdPerHour?: number;
  readonly usdPerMonth?: number;
  readonly irreversible: readonly { readonly reason: string; readonly count: number }[];
}

export interface ShownPlan {
  readonly id: string;
  readonly summary: PlanSummary;
  readonly word?: string;
}

export interface RunReport {
  readonly run?: string;
  readonly status: string;
  readonly steps: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly {
    readonly target: string;
    readonly status: string;
    readonly message: string;
    readonly hint?: string;
  }[];
}

export type RunNews =
  | { readonly kind: 'started'; readonly run: string; readonly steps: number }
  | {
      readonly kind: 'step';
      readonly target: string;
      readonly status: string;
      readonly message?: string;
      readonly finished: number;
      readonly steps: number;
    }
  | { readonly kind: 'waiting'; readonly what: string; readonly targets: number; readonly state: string }
  | { readonly kind: 'finished'; readonly report: RunReport }
  | {
      readonly kind: 'refused';
      readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
    };

export interface Run {
  readonly run: string;
  readonly state: 'running' | 'interrupted' | 'incomplete' | 'done';
  readonly header: PlanSummary['header'];
  readonly counts: Readonly<Record<string, number>>;
  readonly open: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
}

export interface RunDetails extends Run {
  readonly summary: PlanSummary;
  readonly steps: readonly {
    readonly id: string;
    readonly target: string;
    readonly name?: string;
    readonly region: string;
    readonly reason: string;
    readonly what: string;
    readonly status: string;
    readonly problem?: string;
  }[];
}

export interface ClockState {
  readonly now: string;
  readonly mode: string;
  readonly rate: number;
  readonly timers: number;
  readonly nextTimer: string | null;
}

export interface Call {
  readonly sequence: number;
  readonly event: Readonly<Record<string, unknown>>;
}

export interface Mail {
  readonly id: string;
  readonly messageId: string;
  readonly region: string;
  readonly sent: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
  readonly ends: Readonly<Record<string, string>>;
}

export interface Queue {
  readonly name: string;
  readonly url: string;
  readonly region: string;
  readonly fifo: boolean;
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
  readonly deadLetters?: string;
}

export interface Fault {
  readonly id: string;
  readonly service?: string;
  readonly action?: string;
  readonly region?: string;
  readonly rate?: number;
  readonly count?: number;
  readonly matched: number;
  readonly struck: number;
  readonly effect: Readonly<Record<string, unknown>> & { readonly kind: string };
}

export interface Costs {
  readonly currency: string;
  readonly total: string;
  readonly query: { readonly pages: number; readonly price: string };
}
