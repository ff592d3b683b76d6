/** Durations of STS's credentials, in seconds. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
export const ASSUME_ROLE_SECONDS = 3600;

/** A session that assumes a role (chaining) has an hour at most. */
export const CHAINED_ROLE_SECONDS = 3600;

/** What a user gets who says nothing. */
export const SESSION_TOKEN_SECONDS = 43_200;

/** The root of an account gets an hour, whatever it asks for. */
export const ROOT_SESSION_TOKEN_SECONDS = 3600;

/** How long a token for others is good unless it is said: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html */
export const OUTBOUND_TOKEN_SECONDS = 300;
