/** A page of a list. */
export const MOST_LISTED = 1000;
/** "By default, the session lasts for one hour": https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetDataAccess.html */
export const SESSION_SECONDS = 3600;
