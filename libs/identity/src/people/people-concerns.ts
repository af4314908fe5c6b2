/** Why an account wants an administrator's attention. */
export const PEOPLE_CONCERNS = ['locked', 'never-signed-in', 'idle', 'no-second-factor'] as const;
export type PeopleConcern = (typeof PEOPLE_CONCERNS)[number];

/** Whoever has not been here for so many days is about to be deactivated, which happens after 90. */
export const IDLE_NOTICE_DAYS = 60;
