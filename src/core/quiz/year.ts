/** The mean of a leap cycle: of how far apart dates may lie, where a day more or less is of no matter. */
export const daysOfYear = 365.25;
