/** Templates of teams have 2 to 20 kB. UTF-16 units. */
export const longestTemplate = 200_000

/** The largest templates of teams have about 60. All work on documents grows with it. */
export const mostSections = 500

/** In all sections together; the largest templates of teams have about 150. */
export const mostFields = 2_000

/** Of one field. More is no list that anybody chooses from. */
export const mostListed = 200
