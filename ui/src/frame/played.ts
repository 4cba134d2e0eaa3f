/* What the played page of the tests did. */

/** The records that were printed, in order. */
export const printed: string[] = [];
