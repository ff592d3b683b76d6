// Made by `npm run generate`. Do not edit.

/** The actions of sns in use. */
export interface Actions {
  CreatePlatformApplication: { input: CreatePlatformApplicationInput; output: CreatePlatformApplicationResponse };
}

export interface CreatePlatformApplicationInput {
  Name: string;
  Platform: string;
  Attributes: Readonly<Record<string, string>>;
}

export interface CreatePlatformApplicationResponse {
  PlatformApplicationArn?: string | undefined;
}
