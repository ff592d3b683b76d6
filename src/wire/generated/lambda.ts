// Made by `npm run generate`. Do not edit.

/** The actions of lambda in use. */
export interface Actions {
  Invoke: { input: InvocationRequest; output: InvocationResponse };
}

export interface InvocationRequest {
  FunctionName: string;
  InvocationType?: "Event" | "RequestResponse" | "DryRun" | (string & {}) | undefined;
  LogType?: "None" | "Tail" | (string & {}) | undefined;
  ClientContext?: string | undefined;
  DurableExecutionName?: string | undefined;
  Payload?: Uint8Array | undefined;
  Qualifier?: string | undefined;
  TenantId?: string | undefined;
}

export interface InvocationResponse {
  StatusCode?: number | undefined;
  FunctionError?: string | undefined;
  LogResult?: string | undefined;
  Payload?: Uint8Array | undefined;
  ExecutedVersion?: string | undefined;
  DurableExecutionArn?: string | undefined;
}
