/** Instances in a mail: some clients cut mails at 102 KB, and the page that is attached has them all. */
export const shownInMail = 30;
